// SPDX-License-Identifier: EUPL-1.2
// Files that are no list at all, or whose letters cannot be trusted.
import { usualLimits } from "../../../exchange/spreadsheet/limits";
import { changed, csv, providers } from "../lists";
import { partsOf, zip } from "../workbook";
import { expectations, type Fault, inProviders } from "./fault";

const utf8 = Buffer.from(csv(providers));
const utf16le = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv(providers), "utf16le")]);
const utf16be = Buffer.from(utf16le).swap16();
const loneSurrogate = Buffer.from([0xd8, 0x00]);
const oneOldLetter = Buffer.from(csv(providers).replace("Geïmporteerde", "Geïmporteerdé"));
const place = oneOldLetter.indexOf(Buffer.from("é"));
const mixed = Buffer.concat([
  oneOldLetter.subarray(0, place),
  Buffer.from([0xe9]),
  oneOldLetter.subarray(place + 2),
]);
const garbled =
  "een tekst zonder verminkte letters; bewaar het bestand opnieuw als UTF-8 en herstel wat hier staat";
/** A list in a code page of one byte for each letter, in which these letters have other places than in Windows-1252. */
const oldLetters = (places: Readonly<Record<string, number>>): Buffer =>
  Buffer.from(
    [...csv(changed(providers, 2, "naam", "De Geïmporteerde Café (fictief)"))].map(
      (letter) => places[letter] ?? letter.charCodeAt(0),
    ),
  );
const nulAtStart = "een tekstbestand (CSV) of een XLSX; UTF-16 alleen met een merkteken (BOM) aan het begin";
const whole = partsOf([{ name: "Blad1", rows: providers }]);

export const faultsOfFiles: readonly Fault[] = [
  { name: "an empty file", file: "", told: [[null, null, "een leeg bestand", "een bestand met rijen"]] },
  {
    name: "nothing but a mark and empty lines",
    file: "\ufeff\r\n\r\n",
    told: [[null, null, "", "een tabblad met kolomnamen op de eerste gevulde rij"]],
  },
  {
    name: "only a header",
    file: csv(providers.slice(0, 1)),
    told: [[null, null, "", "ten minste één rij onder de kolomnamen"]],
  },
  {
    name: "UTF-16 little-endian that lost its last byte",
    file: utf16le.subarray(0, -1),
    told: [[null, null, "", "een tekstbestand dat van begin tot eind UTF-16LE is"]],
  },
  {
    name: "UTF-16 big-endian with half a character",
    file: Buffer.concat([utf16be, loneSurrogate, utf16be.subarray(2, 4)]),
    told: [[null, null, "", "een tekstbestand dat van begin tot eind UTF-16BE is"]],
  },
  {
    name: "UTF-16 without a mark",
    file: utf16le.subarray(2),
    told: [[null, null, "een bestand met NUL-tekens", nulAtStart]],
  },
  {
    name: "a mark of UTF-8 before what is not UTF-8",
    file: Buffer.concat([
      Buffer.from([0xef, 0xbb, 0xbf]),
      utf8.subarray(0, -4),
      Buffer.from([0xe9, 0x0d, 0x0a]),
    ]),
    told: [[null, null, "", "een tekstbestand dat van begin tot eind UTF-8 is"]],
  },
  {
    name: "UTF-8 with one letter of Windows in it",
    file: mixed,
    told: [[2, "naam", "De GeÃ¯mporteerdé Egel (fictief)", garbled]],
  },
  inProviders(
    "letters that a program read in the wrong encoding",
    "naam",
    "CafÃ© De Egel (fictief)",
    garbled,
  ),
  {
    name: "letters of DOS (CP850), of which no mark says so",
    file: oldLetters({ ï: 0x8b, é: 0x82 }),
    told: [[2, "naam", "De Ge‹mporteerde Caf‚ (fictief)", garbled]],
  },
  {
    name: "letters of an old Mac",
    file: oldLetters({ ï: 0x95, é: 0x8e }),
    told: [[2, "naam", "De Ge•mporteerde CafŽ (fictief)", garbled]],
  },
  inProviders(
    "a character that was lost",
    "naam",
    "Caf\ufffd De Egel (fictief)",
    "een tekst waarin geen teken verloren is gegaan (\ufffd)",
  ),
  inProviders("a NUL in a text", "naam", "De\0Egel", "een tekst zonder NUL-tekens"),
  {
    name: "something packed, with the name of a CSV",
    file: Buffer.from("1f8b0800000000000003abcd", "hex"),
    told: [[null, null, "een bestand met NUL-tekens", nulAtStart]],
  },
  {
    name: "a picture",
    file: Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
    told: [[null, null, "‰PNG", `${expectations.kinds}; cellen gescheiden door ; of , of een tab`]],
  },
  {
    name: "a PDF with the name of a CSV",
    file: "%PDF-1.7\n%âãÏÓ\n1 0 obj\n",
    told: [[null, null, "een PDF-bestand", "een .xlsx of .csv"]],
  },
  {
    name: "a page that calls itself a spreadsheet",
    file: "<html><table><tr><td>nummer</td></tr></table></html>\n",
    told: [
      [
        null,
        null,
        "<html><table><tr><td>nummer</td></tr></table></html>",
        `${expectations.kinds}; cellen gescheiden door ; of , of een tab`,
      ],
    ],
  },
  {
    name: "an old .xls, or a workbook with a password around all of it",
    file: Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(512)]),
    told: [
      [
        null,
        null,
        "een oud .xls-bestand, of een bestand met een wachtwoord",
        "een .xlsx of .csv zonder wachtwoord",
      ],
    ],
  },
  {
    name: "a workbook with a password within",
    file: zip(whole.map((part) => ({ ...part, encrypted: true }))),
    told: [[null, null, "", "een XLSX zonder wachtwoord"]],
  },
  {
    name: "a workbook of another program",
    file: zip([{ name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" }]),
    told: [[null, null, "", expectations.noWorkbook]],
  },
  {
    name: "a workbook that was cut off",
    file: zip(whole).subarray(0, 900),
    told: [[null, null, "", expectations.damaged]],
  },
  {
    name: "a file that is too large",
    file: csv(providers),
    wishes: { limits: { ...usualLimits, fileBytes: 100 } },
    told: [[null, null, "1 MB", "een bestand van hoogstens 1 MB; splits het"]],
  },
];
