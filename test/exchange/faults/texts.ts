// SPDX-License-Identifier: EUPL-1.2
// Texts and lists of which each part can be read, and that the register does not take all the same.
import { changed, contracts, csv, type List, providers, stops } from "../lists";
import { expectations, type Fault, inProviders } from "./fault";

const unseen = "een tekst zonder onzichtbare tekens of stuurtekens";
const once = "elke waarde één keer";

const inRow = (
  name: string,
  list: List,
  row: number,
  header: string,
  cell: string,
  expected: string,
  shown = cell,
): Fault => ({
  name,
  file: csv(changed(list, row, header, cell)),
  told: [[row, header, shown, expected]],
});

export const faultsOfTexts: readonly Fault[] = [
  inProviders("a name on two lines", "naam", "De\nEgel (fictief)", "een tekst op één regel"),
  inProviders(
    "a name that is too long",
    "naam",
    "x".repeat(501),
    "een tekst van hoogstens 500 tekens",
    `${"x".repeat(80)}…`,
  ),
  inProviders("a name that reads the other way round", "naam", "De \u202eEgel (fictief)", unseen),
  inProviders("a name with a character for a machine", "naam", "De\u0007Egel (fictief)", unseen),
  inProviders("a name of nothing but a stroke", "naam", "-", "een tekst met een letter of een cijfer"),
  inRow("a municipality twice in a cell", stops, 3, "gemeenten", "GM0512|GM0590|GM0512", once, "GM0512"),
  inRow(
    "a subcontractor twice in a cell",
    contracts,
    4,
    "onderaannemers",
    "RTA-046|RTA-046",
    once,
    "RTA-046",
  ),
  inRow(
    "a code in a list that is like none",
    contracts,
    4,
    "leveringswijze",
    "ambulant|xyz",
    "een van: ambulant, verblijf, daghulp; meer dan één gescheiden door | of een regeleinde; leeg: geen",
  ),
  inRow(
    "a contract that ends before it begins",
    contracts,
    4,
    "einddatum niet inbegrepen",
    "2021-01-01",
    "een dag na 2022-01-01, de ingangsdatum",
  ),
  {
    name: "a line that begins before its contract, and before its segment",
    file: csv(changed(contracts, 4, "contractregel: vanaf", "2021-01-01")),
    told: [
      [4, "contract", "IMP-C2", "een nummer dat geldt op 2021-01-01, wanneer dit begint"],
      [4, "segment", "ZHZ-2022/7", "een nummer dat geldt op 2021-01-01, wanneer dit begint"],
    ],
  },
  {
    name: "a KvK number in a list of two that lost its zero, among rows that are right",
    file: csv(changed(providers, 3, "kvk-nummer", "7654321")),
    told: [[3, "kvk-nummer", "7654321", expectations.lostZero]],
  },
];
