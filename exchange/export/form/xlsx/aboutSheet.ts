// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../../kit/localDate";
import { type Print } from "../../table";
import { type Tally } from "../../tally";
import { cellXml, textCell } from "./cellXml";
import { styleOf } from "./fixedParts";
import { sheetBegin, sheetEnd } from "./sheetXml";

const row = (label: string, cell: string): string => `<row>${textCell(label, styleOf.header)}${cell}</row>`;

const dayCell = (day: LocalDate): string => cellXml({ header: "", name: "", kind: "day" }, day);

/** What the rows are, written when the last of them has passed. */
export function* aboutSheet({ about, columns }: Print, tally: Tally): Generator<string> {
  const wrapped = (text: string): string => textCell(text, styleOf.wrapped);
  const question = Object.entries(about.question).map(([name, value]) => `${name} = ${value}`);
  yield sheetBegin([28, 100], { frozenHeader: false });
  yield row("Titel", wrapped(about.title));
  yield row("Vraag", wrapped([about.name, ...question].join("; ")));
  if (about.from !== null) yield row("Vergeleken met", dayCell(about.from));
  yield row("Peildatum", dayCell(about.on));
  yield row("Zoals bekend op", wrapped(about.knownAt));
  yield row("Definitie", wrapped(about.definition));
  yield row("Definitieversie", wrapped(about.definitionVersion));
  yield row("Vingerafdruk", wrapped(about.fingerprint));
  yield row("Aantal rijen", cellXml({ header: "", name: "", kind: "number" }, tally.count));
  yield row("SHA-256 van de rijen", wrapped(tally.sha256));
  yield row("Leeg vakje", wrapped("Niet vastgelegd."));
  yield row("Kolom", textCell("Naam voor programma's", styleOf.header));
  for (const { header, name } of columns) yield `<row>${textCell(header)}${textCell(name)}</row>`;
  yield sheetEnd();
}
