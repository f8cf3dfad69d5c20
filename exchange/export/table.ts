// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../kit/localDate";

/** Null: not recorded. A day is `YYYY-MM-DD`, a code that of the graph, whatever the form that it is written in. */
export type Cell = string | number | boolean | null;
export type Row = readonly Cell[];

interface Head {
  /** As people read it, in Dutch. */
  readonly header: string;
  /** As programs read it. */
  readonly name: string;
}

export type ColumnHead = Head &
  (
    | { readonly kind: "text" | "number" | "day" | "flag" }
    // The Dutch terms of the codes are those of this enum of the graph.
    | { readonly kind: "code"; readonly codes: string }
  );

/** A column, and where its cells come from. */
export type Column<Source> = ColumnHead & { readonly cell: (source: Source) => Cell };

/** What a reader must know to judge figures, and to print them again. */
export interface About {
  /** The name of the export, in Dutch. */
  readonly name: string;
  readonly title: string;
  /** The day, or the last of two. */
  readonly on: LocalDate;
  /** The first of two; null when it is of one day. */
  readonly from: LocalDate | null;
  /** The moment whose knowledge all rows show, in RFC 3339. */
  readonly knownAt: string;
  /** What was counted, in words. */
  readonly definition: string;
  /** Of these words. */
  readonly definitionVersion: string;
  /** The parameters as they were understood, by their names in a URL. */
  readonly question: Readonly<Record<string, string>>;
  /** Of the register where it gives one; else of the question. */
  readonly fingerprint: string;
}

/** One table, whose rows come in one at a time and can be read once. */
export interface Print {
  readonly about: About;
  readonly columns: readonly ColumnHead[];
  readonly rows: AsyncIterable<Row>;
  /** How many there must be; null when only the end tells. */
  readonly rowCount: number | null;
}

/**
 * Lays out what the graph answered in the columns of a table. Each row ends in the day and the moment that it is of, by
 * which definition and of which question, so that it can be copied elsewhere and still be judged and printed again.
 */
export function tableOf<Source>(
  columns: readonly Column<Source>[],
  { on, knownAt, definitionVersion, fingerprint }: About,
  sources: AsyncIterable<Source> | Iterable<Source>,
): Pick<Print, "columns" | "rows"> {
  const all: readonly Column<Source>[] = [
    ...columns,
    { header: "Peildatum", name: "on", kind: "day", cell: () => on },
    { header: "Zoals bekend op", name: "knownAt", kind: "text", cell: () => knownAt },
    { header: "Definitieversie", name: "definitionVersion", kind: "text", cell: () => definitionVersion },
    { header: "Vingerafdruk", name: "fingerprint", kind: "text", cell: () => fingerprint },
  ];
  return { columns: all, rows: rowsOf(all, sources) };
}

async function* rowsOf<Source>(
  columns: readonly Column<Source>[],
  sources: AsyncIterable<Source> | Iterable<Source>,
): AsyncGenerator<Row> {
  for await (const source of sources) yield columns.map(({ cell }) => cell(source));
}
