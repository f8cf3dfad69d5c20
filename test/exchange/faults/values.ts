// SPDX-License-Identifier: EUPL-1.2
// Cells that do not say what their column is about.
import { changed, csv, waits } from "../lists";
import { dateCell, paddedCell, percentCell } from "../workbook";
import { expectations, type Fault, inProviders, inWorkbook } from "./fault";

const { day, dayOrNone, whole, yesNo, digits, lostZero, textCell } = expectations;
const none = "; leeg: niet vastgelegd";
const kinds =
  "een van: instelling, vrijgevestigde, gecertificeerde instelling (GI), gezinshuis, pleegzorgaanbieder, zorgboerderij, coöperatie, overig";

const inWaits = (name: string, header: string, cell: string, expected: string): Fault => ({
  name,
  file: csv(changed(waits, 2, header, cell)),
  told: [[2, header, cell, expected]],
});

export const faultsOfDays: readonly Fault[] = [
  inProviders("the 31st of April", "vanaf", "31-04-2022", day),
  inProviders("the 29th of February of a year that has none", "vanaf", "29-02-2023", day),
  inProviders("a day as Americans write it", "vanaf", "03/31/2022", day),
  inProviders("a day with strokes, which may be either", "vanaf", "03/04/2022", day),
  inProviders("a year of two digits", "vanaf", "01-01-22", day),
  inProviders("a year of long ago", "vanaf", "01-01-0022", day),
  inProviders("a month by its name", "vanaf", "1 januari 2022", day),
  inProviders("a time in a day", "vanaf", "01-01-2022 00:00", day),
  inProviders(
    "a day as the number of a spreadsheet",
    "vanaf",
    "44562",
    `${day} (als getal van een spreadsheet zou dit 01-01-2022 zijn)`,
  ),
  inProviders("no day where one must be", "vanaf", "", day),
  inProviders("a word for no day", "tot", "onbekend", dayOrNone),
  inWorkbook(
    "a number where the format of a date was lost",
    "vanaf",
    44_562,
    `${day} (als getal van een spreadsheet zou dit 01-01-2022 zijn)`,
    "44562",
  ),
  inWorkbook(
    "a date with a time",
    "vanaf",
    dateCell(44_562.5),
    "een dag zonder tijd, na 1900",
    "een datum met een tijd",
  ),
  inWorkbook(
    "a day before the calendars agree",
    "vanaf",
    dateCell(59),
    "een dag zonder tijd, na 1900",
    "een datum met een tijd",
  ),
];

export const faultsOfNumbers: readonly Fault[] = [
  inProviders("a KvK number that lost its zero", "kvk-nummer", "1234567", lostZero),
  inProviders("an AGB code that lost its zero", "agb-code", "1234567", lostZero),
  inProviders("a KvK number with letters", "kvk-nummer", "KVK12345", digits),
  inProviders("a KvK number with dots", "kvk-nummer", "12.345.678", digits),
  inProviders("a KvK number with a digit too many", "kvk-nummer", "123456789", digits),
  inProviders(
    "a number that a spreadsheet made a power of",
    "kvk-nummer",
    "1,23E+07",
    "een nummer dat voluit geschreven is; maak de cel op als tekst",
  ),
  inProviders(
    "an id that a spreadsheet made a power of",
    "nummer",
    "1.0E7",
    "een nummer dat voluit geschreven is; maak de cel op als tekst",
  ),
  inWorkbook("a KvK number as a number", "kvk-nummer", 1_234_567, lostZero, "1234567"),
  inWorkbook("zeros that only the format shows", "kvk-nummer", paddedCell(1_234_567), textCell, "1234567"),
  inWorkbook("an id with a decimal", "nummer", 12.5, "een tekst; maak de cel op als tekst", "12,5"),
  inWorkbook(
    "an id that became a date",
    "nummer",
    dateCell(44_562),
    "een nummer uit het register; een spreadsheet heeft er een datum van gemaakt",
    "2022-01-01",
  ),
  inWaits("a percentage", "wachttijd in dagen", "35%", whole),
  inWaits("a decimal comma", "wachttijd in dagen", "35,5", whole),
  inWaits("a decimal point", "wachttijd in dagen", "35.0", whole),
  inWaits("a number with its unit", "wachttijd in dagen", "35 dagen", whole),
  inWaits("thousands with a dot", "aantal jeugdigen", "1.200", whole),
  inWaits("more than the register can count", "wachttijd in dagen", "3000000000", whole),
  inWorkbook(
    "a cell with the format of a percentage",
    "vanaf leeftijd",
    percentCell(4),
    `${whole}, geen percentage`,
    "400%",
  ),
];

export const faultsOfWords: readonly Fault[] = [
  inProviders("neither yes nor no", "vrijgevestigd", "misschien", yesNo),
  inProviders("a yes of one letter", "vrijgevestigd", "j", yesNo),
  inProviders("a one for yes", "aan huis", "1", `${yesNo}${none}`),
  inProviders("nothing where yes or no must be", "vrijgevestigd", "", yesNo),
  inProviders(
    "a code that is misspelled",
    "soort aanbieder",
    "gezinshius",
    `${kinds}; bedoelt u ‘gezinshuis’?`,
  ),
  inProviders("a code that is like none", "soort aanbieder", "xyz", kinds),
  inProviders("a formula in a CSV", "naam", "=A1&B2", "geen formule; plak de waarde"),
  inProviders(
    "a fault of the spreadsheet in a CSV",
    "naam",
    "#N/B",
    "een waarde, geen foutwaarde van de spreadsheet",
  ),
  inProviders("a name that is not there", "naam", "   ", "een tekst", ""),
  inWorkbook("a tick where a name must be", "naam", true, "een tekst", "WAAR"),
  inWorkbook(
    "a name that became a date",
    "naam",
    dateCell(44_562),
    "een tekst; een spreadsheet heeft er een datum van gemaakt",
    "2022-01-01",
  ),
  {
    name: "faults in several cells of several rows, all at once",
    file: csv(
      changed(changed(changed(waits, 2, "vanaf", "x"), 2, "soort wachttijd", "?"), 2, "aanbieder", ""),
    ),
    told: [
      [2, "vanaf", "x", day],
      [2, "aanbieder", "", "een nummer uit het register"],
      [2, "soort wachttijd", "?", "een van: aanmelding tot intake, intake tot start"],
    ],
  },
];
