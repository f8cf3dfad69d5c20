// SPDX-License-Identifier: EUPL-1.2
// Workbooks with something in them that only a spreadsheet has.
import { usualLimits } from "../../../exchange/spreadsheet/limits";
import { plus, providers } from "../lists";
import { errorCell, formula, inlineCell, partsOf, workbook, zip } from "../workbook";
import { cellsWith, expectations, type Fault, inWorkbook, withPart } from "./fault";

const sheet = { name: "Blad1", rows: providers };
const parts = partsOf([sheet]);
const sheetPart = "xl/worksheets/sheet0.xml";
const sheetXml = parts.find(({ name }) => name === sheetPart)?.content.toString() ?? "";
const withSheet = (content: string): Buffer =>
  zip(withPart(parts, sheetPart, (part) => ({ ...part, content })));

const withTexts = (content: string): Buffer =>
  zip(
    withPart(parts, "xl/sharedStrings.xml", (part) => ({
      ...part,
      content: part.content.toString().replace("</sst>", `${content}</sst>`),
    })),
  );

export const faultsOfWorkbooks: readonly Fault[] = [
  inWorkbook("a formula", "naam", formula("2"), "geen formule; plak de waarde", "een formule"),
  inWorkbook(
    "a cell with a fault of the spreadsheet",
    "naam",
    errorCell("#N/A"),
    "een waarde, geen foutwaarde van de spreadsheet",
    "#N/A",
  ),
  {
    name: "merged cells",
    file: workbook([{ ...sheet, merged: ["D2:D3"] }]),
    told: [[2, "naam", "D2:D3", "geen samengevoegde cellen; splits ze en vul elke cel"]],
  },
  {
    name: "a hidden row with a fault",
    file: workbook([
      { name: "Blad1", rows: cellsWith(providers, 3, "vrijgevestigd", "soms"), hiddenRows: [3] },
    ]),
    told: [[3, "vrijgevestigd", "soms", expectations.yesNo]],
  },
  {
    name: "a sheet that is not there",
    file: workbook([sheet, { name: "Uitleg", rows: [["a"]] }]),
    wishes: { sheet: "Blad9" },
    told: [[null, null, "Blad9", "een van de tabbladen ‘Blad1’, ‘Uitleg’"]],
  },
  {
    name: "sheets of which none is a list",
    file: workbook([
      { name: "Voorblad", rows: [["Opgave", "2022"]] },
      { name: "Uitleg", rows: [["a", "b", "c"]] },
    ]),
    told: [[null, null, "Opgave, 2022", expectations.kinds]],
  },
  {
    name: "two sheets with a list each",
    file: workbook([sheet, { name: "Blad2", rows: providers }, { name: "Uitleg", rows: [["a"]] }]),
    told: [[null, null, "‘Blad1’, ‘Blad2’", "één tabblad met een lijst; noem het tabblad dat bedoeld is"]],
  },
  {
    name: "a sheet without a row",
    file: workbook([{ name: "Blad1", rows: [] }]),
    told: [[null, null, "", "een tabblad met kolomnamen op de eerste gevulde rij"]],
  },
  {
    name: "a cell far below what a list may hold",
    file: withSheet(
      sheetXml.replace("</sheetData>", '<row r="900000"><c r="A900000"><v>1</v></c></row></sheetData>'),
    ),
    told: [[900_000, null, "", "hoogstens 250000 rijen"]],
  },
  {
    name: "a cell far to the right",
    file: withSheet(sheetXml.replace("</row>", '<c r="XFD1"><v>1</v></c></row>')),
    told: [[1, null, "", "hoogstens 500 kolommen"]],
  },
  {
    name: "rows that are not in order",
    file: withSheet(sheetXml.replace('<row r="3"', '<row r="2"')),
    told: [[null, null, "", expectations.damaged]],
  },
  {
    name: "a text that is not there",
    file: withSheet(sheetXml.replace("<v>16</v>", "<v>1600</v>")),
    told: [[null, null, "", expectations.damaged]],
  },
  {
    name: "XML that does not close what it opens",
    file: withSheet(sheetXml.replace("</row>", "")),
    told: [[null, null, "", expectations.damaged]],
  },
  {
    name: "XML that makes a billion laughs of ten",
    file: withSheet(
      `<!DOCTYPE worksheet [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>${sheetXml.replace("<v>16</v>", "<v>&b;</v>")}`,
    ),
    told: [[null, null, "", "een XLSX zonder DOCTYPE of eigen entiteiten in de XML"]],
  },
  {
    name: "XML that reads a file of the machine",
    file: zip(
      withPart(parts, "xl/sharedStrings.xml", (part) => ({
        ...part,
        content: `<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]>${part.content.toString()}`,
      })),
    ),
    told: [[null, null, "", "een XLSX zonder DOCTYPE of eigen entiteiten in de XML"]],
  },
  {
    name: "a file that unpacks to a thousand times its size",
    file: withSheet(sheetXml.replace("</sheetData>", `${" ".repeat(8_000_000)}</sheetData>`)),
    told: [[null, null, "", expectations.bomb]],
  },
  {
    name: "more texts than cells can need",
    file: withTexts("<si/>".repeat(200)),
    wishes: { limits: { ...usualLimits, sharedText: 3_000 } },
    told: [[null, null, "", "een XLSX met minder tekst"]],
  },
  {
    name: "a text of which no end comes",
    file: withTexts(`<si>${`<t>${"x".repeat(50)}</t>`.repeat(100)}</si>`),
    wishes: { limits: { ...usualLimits, sharedText: 3_000 } },
    told: [[null, null, "", "een XLSX met minder tekst"]],
  },
  {
    name: "a row of which no end comes",
    file: workbook([{ name: "Blad1", rows: cellsWith(providers, 3, "naam", inlineCell("x".repeat(1_000))) }]),
    wishes: { limits: { ...usualLimits, rowText: 900 } },
    told: [[3, null, "", "hoogstens 900 tekens in een rij"]],
  },
  {
    name: "more sheets than anybody keeps",
    file: workbook([sheet, { name: "Blad2", rows: [["a"]] }, { name: "Blad3", rows: [["a"]] }]),
    wishes: { limits: { ...usualLimits, sheets: 2 } },
    told: [[null, null, "", "hoogstens 2 tabbladen"]],
  },
  {
    name: "formats of cells that fill a book",
    file: zip(
      withPart(parts, "xl/styles.xml", (part) => ({
        ...part,
        content: part.content
          .toString()
          .replace("</cellXfs>", `${'<xf numFmtId="0"/>'.repeat(500)}</cellXfs>`),
      })),
    ),
    wishes: { limits: { ...usualLimits, partBytes: 5_000 } },
    told: [[null, null, "", expectations.bomb]],
  },
  {
    name: "thousands of files in one",
    file: workbook(
      [sheet],
      Array.from({ length: 2_001 }, (_, index) => ({ name: `xl/media/${index}.png`, content: "" })),
    ),
    told: [[null, null, "", expectations.bomb]],
  },
  {
    name: "a file that lies of its size",
    file: zip(
      withPart(parts, sheetPart, (part) => ({
        ...part,
        content: sheetXml.replace("</sheetData>", `${" ".repeat(8_000_000)}</sheetData>`),
        claimedSize: 4_000,
      })),
    ),
    told: [[null, null, "", expectations.damaged]],
  },
  {
    name: "a file within that would be written elsewhere",
    file: workbook([sheet], [{ name: "../../etc/cron.d/evil", content: "* * * * * root true" }]),
    told: [[null, null, "", expectations.damaged]],
  },
  {
    name: "a file within with an absolute path",
    file: workbook([sheet], [{ name: "/etc/passwd", content: "root" }]),
    told: [[null, null, "", expectations.damaged]],
  },
  {
    name: "two files within of one name",
    file: workbook([sheet], [{ name: sheetPart, content: sheetXml }]),
    told: [[null, null, "", expectations.damaged]],
  },
  {
    name: "a row of which a cell has no header above it",
    file: workbook([{ name: "Blad1", rows: plus(providers, [...(providers[1] ?? []), "", "zomaar"]) }]),
    told: [[4, null, "zomaar", "niets: boven deze cel staat geen kolomnaam"]],
  },
];
