// SPDX-License-Identifier: EUPL-1.2
import { posix } from "node:path";
import { type Limits } from "../limits";
import { type Sheet, type Spreadsheet } from "../spreadsheet";
import { Unreadable } from "../unreadable";
import { Archive } from "./archive";
import { sharedStringsIn } from "./sharedStrings";
import { SheetReader, type WorkbookParts } from "./sheetReader";
import { stylesIn } from "./styles";
import { readWholeXml, readXml } from "./xml";

const noWorkbook = new Unreadable("een XLSX-bestand; bewaar het in de spreadsheet als .xlsx of .csv");

/** An XLSX file. Rows are read from it bit by bit; the texts that they share are in memory. */
export async function openXlsx(path: string, limits: Limits): Promise<Spreadsheet> {
  const archive = await Archive.open(path, limits);
  try {
    const main = await mainPartOf(archive);
    const relations = await relationsOf(archive, main);
    const { is1904, listed } = await contentsOf(archive, main, limits);
    const ofType = (type: string): string | undefined =>
      [...relations.values()].find((relation) => relation.type === type)?.target;
    const parts: WorkbookParts = {
      strings: await sharedStringsIn(archive, ofType("sharedStrings"), limits),
      styles: await stylesIn(archive, ofType("styles")),
      is1904,
      limits,
    };
    const sheets = listed.flatMap(({ name, relation, hidden }) => {
      const part = relations.get(relation);
      return part?.type === "worksheet"
        ? [{ hidden, sheet: sheetOf(archive, name, part.target, parts) }]
        : [];
    });
    return {
      sheets: sheets.filter(({ hidden }) => !hidden).map(({ sheet }) => sheet),
      hiddenSheets: sheets.filter(({ hidden }) => hidden).map(({ sheet }) => sheet),
      notices: [],
      close: () => Promise.resolve(archive.close()),
    };
  } catch (fault) {
    archive.close();
    throw fault;
  }
}

function sheetOf(archive: Archive, name: string, part: string, parts: WorkbookParts): Sheet {
  return {
    name,
    parts: () => {
      const reader = new SheetReader(parts);
      return readXml(archive.bytesOf(part), reader, reader.take);
    },
  };
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** What a part of the package refers to, by the id that it uses for it. */
async function relationsOf(archive: Archive, part: string): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>();
  const name = posix.join(posix.dirname(part), "_rels", `${posix.basename(part)}.rels`);
  if (!archive.has(name)) return relations;
  await readWholeXml(archive.smallBytesOf(name), {
    opened: (element, { Id = "", Type = "", Target = "", TargetMode }) => {
      if (element !== "Relationship" || TargetMode === "External") return;
      const target = Target.startsWith("/") ? Target.slice(1) : posix.join(posix.dirname(part), Target);
      relations.set(Id, { type: posix.basename(Type), target });
    },
    closed: () => undefined,
    text: () => undefined,
  });
  return relations;
}

async function mainPartOf(archive: Archive): Promise<string> {
  if (!archive.has("_rels/.rels")) throw noWorkbook;
  const relations = await relationsOf(archive, "");
  const main = [...relations.values()].find(({ type }) => type === "officeDocument")?.target;
  // A binary workbook (.xlsb) and a text document are packed in the same way.
  if (main === undefined || !main.endsWith(".xml") || !archive.has(main)) throw noWorkbook;
  return main;
}

interface Listed {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

async function contentsOf(
  archive: Archive,
  main: string,
  { sheets }: Limits,
): Promise<{ is1904: boolean; listed: readonly Listed[] }> {
  const listed: Listed[] = [];
  let is1904 = false;
  let isWorkbook = false;
  await readWholeXml(archive.smallBytesOf(main), {
    opened: (element, attributes) => {
      if (element === "workbook") isWorkbook = true;
      if (element === "workbookPr") is1904 = ["1", "true"].includes(attributes["date1904"] ?? "");
      if (element !== "sheet") return;
      const [, relation = ""] =
        Object.entries(attributes).find(([name]) => name === "id" || name.endsWith(":id")) ?? [];
      const { name = "", state = "visible" } = attributes;
      listed.push({ name, relation, hidden: state !== "visible" });
      if (listed.length > sheets) throw new Unreadable(`hoogstens ${sheets} tabbladen`);
    },
    closed: () => undefined,
    text: () => undefined,
  });
  if (!isWorkbook) throw noWorkbook;
  return { is1904, listed };
}
