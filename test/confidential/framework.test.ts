// SPDX-License-Identifier: EUPL-1.2
// Q27 of DOMAIN.md section 11 through the gateway, on the demo framework of region 3.
import { type Bearer } from "../kit/testHouse";
import { whole } from "../kit/world";
import { admin } from "../operations/keeper";
import { after, before, ClosedHouse } from "./closedHouse";

let house: ClosedHouse;
beforeAll(async () => {
  house = await ClosedHouse.start();
}, 180_000);
afterAll(() => house.stop());

const viewers: readonly (readonly [string, Bearer | null, boolean])[] = [
  ["anonymous", null, false],
  ["access team", { subject: "team", roles: ["access-team"] }, false],
  ["procurement of another region", { subject: "soj", roles: ["procurement"], regions: ["ZHZ"] }, false],
  ["reporting of another region", { subject: "raad", roles: ["reporting"], regions: ["ZHZ"] }, false],
  ["reporting of the region", { subject: "raad-3", roles: ["reporting"], regions: ["R3"] }, true],
  ["procurement of the region", { subject: "r3", roles: ["procurement"], regions: ["R3"] }, true],
  ["admin", admin, true],
];

const existence = { id: "R3-2023", region: { id: "R3" }, confidentialUntil: "2026-01-01" };
const nothing = { version: null, title: null, status: null, adoptedOn: null, decisionMoments: null };
const reference = {
  version: "2023 e.v.",
  title: "Inkoopstrategie jeugdhulp 2023: verwervingsstrategie",
  status: "VASTGESTELD",
  adoptedOn: null,
  decisionMoments: [
    { year: 2026, kind: "BEKOSTIGING_HERZIEN", on: "2026-01-01" },
    { year: 2025, kind: "GO_NO_GO", on: null },
    { year: 2027, kind: "GO_NO_GO", on: null },
    { year: 2030, kind: "VERLENGING", on: null },
  ],
};

const asked = async (viewer: Bearer | null, on: string): Promise<unknown> =>
  whole(
    await house.ask<{ procurementFrameworks: unknown }>(
      viewer,
      `query ($on: LocalDate) { procurementFrameworks(region: "R3", on: $on) {
         id region { id } confidentialUntil underEmbargo version title status adoptedOn
         decisionMoments { year kind on } } }`,
      { on },
    ),
  ).procurementFrameworks;

describe.each(viewers)("Q27 the strategy of region 3 for %s", (_name, viewer, isInsider) => {
  it.each(["2025-12-31", "2026-01-01", "2030-01-01"])("asked about %s", async (on) => {
    house.at(before);
    expect(await asked(viewer, on)).toEqual([
      { ...existence, underEmbargo: true, ...(isInsider ? reference : nothing) },
    ]);
    house.at(after);
    expect(await asked(viewer, on)).toEqual([{ ...existence, underEmbargo: false, ...reference }]);
  });
});
