// SPDX-License-Identifier: EUPL-1.2
import { type Fault, matching } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { maybe, note, text } from "../../../kit/versioned/fact";
import { region } from "../../../kit/versioned/keeper";
import { words } from "../../../kit/words";
import { RegionRow } from "./region.row";

/** No slash: the code is a part of other ids. */
const codeForm = /^[A-Z][A-Z0-9-]*$/;
const codeExpected = words("a code in capitals, such as ZHZ", "een code in hoofdletters, zoals ZHZ");

export const regionEntity = versionedEntity<RegionRow>({
  typeName: "Region",
  label: "jeugdhulpregio",
  row: RegionRow,
  facts: {
    name: text("naam"),
    contractingOffice: maybe(text("inkooporganisatie")),
    expertRoute: maybe(note("route naar het expertteam")),
  },
  check: (id): Fault[] => matching("id", codeForm, codeExpected, id),
  keepers: (_facts, id) => region(id),
});
