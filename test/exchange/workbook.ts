// SPDX-License-Identifier: EUPL-1.2
// Workbooks made by hand, so that a test can put into them what no program of ours would write.
import { serialOf } from "../../exchange/spreadsheet/xlsx/serialDay";
import { crc32, deflateRawSync } from "node:zlib";

export interface ZipFile {
  readonly name: string;
  readonly content: string | Buffer;
  /** What the archive says that it is when it is unpacked; a lie makes a bomb. */
  readonly claimedSize?: number;
  readonly encrypted?: boolean;
}

/** A zip archive, as plain as it can be. */
export function zip(files: readonly ZipFile[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimedSize, encrypted = false } of files) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const path = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(encrypted ? 1 : 0, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(plain), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(claimedSize ?? plain.length, 18);
    facts.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from("504b0304", "hex"), facts, path, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("504b01021400", "hex"), facts, place, path]));
    bodies.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("504b0506", 0, "hex");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, listed, end]);
}

/** A cell of a test: a text, or XML as a spreadsheet writes it. */
export type TestCell = string | { readonly xml: (reference: string) => string } | number | boolean | null;

export const xml = (make: (reference: string) => string): TestCell => ({ xml: make });
export const formula = (value: string): TestCell => xml((r) => `<c r="${r}"><f>1+1</f><v>${value}</v></c>`);
export const errorCell = (text: string): TestCell => xml((r) => `<c r="${r}" t="e"><v>${text}</v></c>`);
export const dateCell = (serial: number): TestCell => xml((r) => `<c r="${r}" s="1"><v>${serial}</v></c>`);
export const paddedCell = (number: number): TestCell => xml((r) => `<c r="${r}" s="2"><v>${number}</v></c>`);
export const percentCell = (number: number): TestCell => xml((r) => `<c r="${r}" s="3"><v>${number}</v></c>`);
export const inlineCell = (text: string): TestCell =>
  xml((r) => `<c r="${r}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`);

/** A text as somebody types it into a spreadsheet, which makes a date, a number or a tick of what looks like one. */
export function inWorkbook(text: string): TestCell {
  const [, day, month, year] = /^(\d{2})-(\d{2})-(\d{4})$/.exec(text) ?? [];
  const iso = day === undefined ? text : `${year}-${month}-${day}`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return dateCell(serialOf(iso));
  if (text === "ja" || text === "nee") return text === "ja";
  return /^(?:0|[1-9]\d*)$/.test(text) ? Number(text) : text;
}

export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly merged?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hidden?: boolean;
}

/** As Excel escapes what XML would read in another way, and what looks like that escape. */
const escaped = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll("\r", "_x000D_")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");

/** An XLSX file with these sheets; texts are shared, as Excel has it. */
export function workbook(sheets: readonly TestSheet[], also: readonly ZipFile[] = []): Buffer {
  return zip([...partsOf(sheets), ...also]);
}

export function partsOf(sheets: readonly TestSheet[], is1904 = false): ZipFile[] {
  const strings = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = strings.get(text) ?? strings.size;
    strings.set(text, known);
    return known;
  };
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const pack = "http://schemas.openxmlformats.org/package/2006/relationships";
  const sheetXml = sheets.map(({ rows, merged = [], hiddenRows = [] }) => {
    const lines = rows.map((cells, index) => {
      const number = index + 1;
      const inner = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${number}`, numberOf));
      return `<row r="${number}"${hiddenRows.includes(number) ? ' hidden="1"' : ""}>${inner.join("")}</row>`;
    });
    const merges =
      merged.length === 0
        ? ""
        : `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
    return `<worksheet xmlns="${main}"><sheetData>${lines.join("")}</sheetData>${merges}</worksheet>`;
  });
  const listed = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ""} r:id="s${index}"/>`,
  );
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="s${index}" Type="${office}/worksheet" Target="worksheets/sheet${index}.xml"/>`,
  );
  return [
    {
      name: "_rels/.rels",
      content: `<Relationships xmlns="${pack}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      content: `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets>${listed.join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships xmlns="${pack}">${relations.join("")}<Relationship Id="x" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="y" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      name: "xl/styles.xml",
      content: `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="170" formatCode="00000000"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="9"/></cellXfs></styleSheet>`,
    },
    ...sheetXml.map((content, index) => ({ name: `xl/worksheets/sheet${index}.xml`, content })),
    {
      name: "xl/sharedStrings.xml",
      content: `<sst xmlns="${main}">${[...strings.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("")}</sst>`,
    },
  ];
}

function cellXml(cell: TestCell, reference: string, numberOf: (text: string) => number): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "string") return `<c r="${reference}" t="s"><v>${numberOf(cell)}</v></c>`;
  return cell.xml(reference);
}

function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}
