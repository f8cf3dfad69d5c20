// SPDX-License-Identifier: EUPL-1.2
// Both forms of CSV as others read them: a parser that is not of their making, and what the columns say.
import { parse } from "csv-parse/sync";
import { unguarded } from "../../exchange/export/form/formulaGuard";
import { type Cell } from "../../exchange/export/table";
import { columns } from "./prints";

export interface Field {
  readonly text: string;
  readonly quoted: boolean;
}

/** Every field of every line, header included, and whether it stood in quotes. */
export function fieldsOf(csv: Buffer, delimiter: string): Field[][] {
  const fields: unknown = parse(csv, {
    delimiter,
    bom: true,
    recordDelimiter: "\r\n",
    cast: (text, { quoting }) => ({ text, quoted: quoting }),
  });
  return fields as Field[][];
}

/** A field as the column says that it is to be read. */
export function cellIn({ text, quoted }: Field, index: number): Cell {
  if (text === "" && !quoted) return null;
  const kind = columns[index]?.kind;
  if (kind === "number") return Number(text);
  return kind === "flag" ? text === "true" : unguarded(text);
}

const codes = new Map([
  ["gedekt", "COVERED"],
  ["witte vlek", "BLANK_SPOT"],
  ["niet ingezet", "NOT_DEPLOYED"],
]);

/** A field as people in the Netherlands read it. */
export function cellInDutch({ text, quoted }: Field, index: number): Cell {
  if (text === "" && !quoted) return null;
  switch (columns[index]?.kind) {
    case "number":
      expect(text).not.toContain(".");
      return Number(text.replace(",", "."));
    case "flag":
      return text === "ja";
    case "day":
      return text.split("-").reverse().join("-");
    case "code":
      return codes.get(text) ?? `no term: ${text}`;
    case "text":
    case undefined:
      return unguarded(text);
  }
}
