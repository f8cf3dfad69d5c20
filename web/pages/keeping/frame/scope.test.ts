// SPDX-License-Identifier: EUPL-1.2
import { type Visitor } from "../../../page/visitor";
import { askedScope } from "./scope";

const visitor = (over: Partial<Visitor>): Visitor => ({
  subject: "soj",
  name: "soj",
  roles: ["procurement"],
  regions: [],
  municipalities: [],
  formKey: "",
  ...over,
});
const region = (code: string) => ({ kind: "chosen", scope: { kind: "region", code } });

test.each([
  ["who keeps one is at its desk", visitor({ regions: ["ZHZ"] }), null, region("ZHZ")],
  ["who keeps two chooses", visitor({ regions: ["ZHZ", "R3"] }), null, { kind: "open" }],
  ["and chose", visitor({ regions: ["ZHZ", "R3"] }), "R3", region("R3")],
  ["somebody else's is told so", visitor({ regions: ["R3"] }), "ZHZ", { kind: "foreign", code: "ZHZ" }],
  ["an administrator chooses out of all", visitor({ roles: ["admin"] }), "ZHZ", region("ZHZ")],
  ["and chooses first", visitor({ roles: ["admin"], regions: ["ZHZ"] }), null, { kind: "open" }],
  [
    "who reports keeps nothing",
    visitor({ roles: ["reporting"], regions: ["ZHZ"] }),
    "ZHZ",
    { kind: "no-keeper" },
  ],
  [
    "a municipality is one",
    visitor({ municipalities: ["GM0512"] }),
    null,
    { kind: "chosen", scope: { kind: "municipality", code: "GM0512" } },
  ],
])("%s", (_name, who, asked, expected) => expect(askedScope(who, asked)).toEqual(expected));
