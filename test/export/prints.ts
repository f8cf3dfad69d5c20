// SPDX-License-Identifier: EUPL-1.2
// Prints with rows of a test's own, and the bytes that forms make of them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, graphqlSync } from "graphql";
import fc from "fast-check";
import { type Gateway } from "../../exchange/graph/gateway";
import { type Form } from "../../exchange/export/form/form";
import { type Cell, type ColumnHead, type Print, type Row } from "../../exchange/export/table";
import { Tally } from "../../exchange/export/tally";
import { Terms } from "../../exchange/export/terms";

const schema = buildSchema(readFileSync(join(__dirname, "../../schema/api.graphql"), "utf8"));

/** What answers of the graph that ships, of itself. */
const graph = {
  ask: (source: string) => Promise.resolve(graphqlSync({ schema, source }).data),
} as unknown as Gateway;

/** The terms of the columns below. */
export const termsOfColumns = (): Promise<Terms> => Terms.of(columns, graph);

export const columns: readonly ColumnHead[] = [
  { header: "Naam; met teken", name: "name", kind: "text" },
  { header: "Antwoord", name: "answer", kind: "code", codes: "CoverageAnswer" },
  { header: "Aantal", name: "count", kind: "number" },
  { header: "Einddatum", name: "end", kind: "day" },
  { header: "Via tegenhanger", name: "via", kind: "flag" },
];

export const printOf = (
  rows: AsyncIterable<Row> | readonly Row[],
  more: Partial<Pick<Print, "columns" | "rowCount">> = {},
): Print => ({
  about: {
    name: "proef",
    title: "Een proef & meer <fictief>",
    on: "2022-01-01",
    from: "2021-12-31",
    knownAt: "2026-11-22T21:50:00.123Z",
    definition: "Geteld zijn de rijen van deze test.",
    definitionVersion: "3",
    question: { region: "ZHZ" },
    fingerprint: "ab12",
  },
  columns,
  rows: Array.isArray(rows) ? oneByOne(rows) : (rows as AsyncIterable<Row>),
  rowCount: null,
  ...more,
});

async function* oneByOne(rows: readonly Row[]): AsyncGenerator<Row> {
  for (const row of rows) yield await Promise.resolve(row);
}

export async function written(form: Form, print: Print): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of form.write(print, new Tally(print), await termsOfColumns()))
    chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Texts that break careless writers: formulas, quotes, separators, line ends, escapes, zeros in front, marks of direction. */
const hostile = fc.constantFrom(
  ..."=1+1|+31|-1|@SUM(A1)|\t=1|\r=1|\n=1|'=1|''|'|＝1|\"|\"\"|;|,|a;b|a,b|\r\n|\n|\r|_x000D_|_x|]]>|<&>|007|1,5|1.5|31-12-2021|2021-12-31|TRUE|null| | x |\u00a0|é😀|\ufeff|=cmd|' /C calc'!A0|\u200f\u05d0|\u202e=1|0,10|-1,5|1e3|12-5-2022".split(
    "|",
  ),
  "|",
  // Longer than a chunk that is written, with something to quote in it.
  `${'lang; "en" breed,\n'.repeat(1_200)}einde`,
);
const textCell: fc.Arbitrary<string> = fc.oneof(
  hostile,
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc
    .array(fc.oneof(hostile, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 4 })
    .map((parts) => parts.join("")),
);

const day = fc
  .integer({ min: 0, max: 250_000 })
  .map((days) => new Date(Date.UTC(1900, 2, 1) + days * 86_400_000).toISOString().slice(0, 10));

const orNull = (cell: fc.Arbitrary<Cell>): fc.Arbitrary<Cell> => fc.option(cell, { nil: null });

export const anyRow: fc.Arbitrary<Row> = fc.tuple(
  orNull(textCell),
  orNull(fc.constantFrom("COVERED", "BLANK_SPOT", "NOT_DEPLOYED")),
  orNull(
    fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
    ),
  ),
  orNull(day),
  orNull(fc.boolean()),
);
