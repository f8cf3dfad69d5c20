// SPDX-License-Identifier: EUPL-1.2
import { type About } from "../../table";
import { escapedXml } from "./xmlText";

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const packaging = "http://schemas.openxmlformats.org/package/2006";
const relation = `${office}/relationships`;
export const xmlns = { main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" } as const;
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The places of the styles in the workbook, in the order of `formats`. */
export const styleOf = { plain: 0, text: 1, guarded: 2, day: 3, header: 4, wrapped: 5 } as const;

const formats = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/>',
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
];

/** The parts of a workbook that do not depend on its rows, by path. */
export function fixedParts({ name, title, knownAt }: About): ReadonlyMap<string, string> {
  const overrides = [
    ["/xl/workbook.xml", `${contentType}.sheet.main+xml`],
    ["/xl/worksheets/sheet1.xml", `${contentType}.worksheet+xml`],
    ["/xl/worksheets/sheet2.xml", `${contentType}.worksheet+xml`],
    ["/xl/styles.xml", `${contentType}.styles+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return new Map([
    [
      "[Content_Types].xml",
      `${xmlHead}<Types xmlns="${packaging}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
    ],
    [
      "_rels/.rels",
      relationships([
        ["rId1", `${relation}/officeDocument`, "xl/workbook.xml"],
        ["rId2", `${packaging}/relationships/metadata/core-properties`, "docProps/core.xml"],
      ]),
    ],
    [
      "docProps/core.xml",
      `${xmlHead}<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties"` +
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
        `<dc:title>${escapedXml(title)}</dc:title><dc:creator>Zorglandschap</dc:creator><dc:language>nl-NL</dc:language>` +
        `<dcterms:created xsi:type="dcterms:W3CDTF">${knownAt.slice(0, 19)}Z</dcterms:created></cp:coreProperties>`,
    ],
    [
      "xl/workbook.xml",
      `${xmlHead}<workbook xmlns="${xmlns.main}" xmlns:r="${relation}"><sheets>` +
        `<sheet name="${escapedXml(name)}" sheetId="1" r:id="rId1"/><sheet name="Toelichting" sheetId="2" r:id="rId2"/>` +
        "</sheets></workbook>",
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relationships([
        ["rId1", `${relation}/worksheet`, "worksheets/sheet1.xml"],
        ["rId2", `${relation}/worksheet`, "worksheets/sheet2.xml"],
        ["rId3", `${relation}/styles`, "styles.xml"],
      ]),
    ],
    [
      "xl/styles.xml",
      `${xmlHead}<styleSheet xmlns="${xmlns.main}">` +
        '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts>' +
        '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
        `<cellXfs count="${formats.length}">${formats.join("")}</cellXfs></styleSheet>`,
    ],
  ]);
}

const relationships = (parts: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${xmlHead}<Relationships xmlns="${packaging}/relationships">${parts
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;
