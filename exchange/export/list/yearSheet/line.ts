// SPDX-License-Identifier: EUPL-1.2
import { type Column } from "../../table";

/** A figure or a fact of the year, whatever part it is of; what a part does not have is left out. */
export interface Line {
  readonly part: string;
  readonly subject: string;
  /** The id of a segment, contract, provision, goal or tariff. */
  readonly key?: string;
  readonly answer?: string;
  readonly before?: number | null;
  readonly after?: number | null;
  readonly open?: number | null;
  readonly counterparties?: number | null;
  readonly movement?: string;
  readonly day?: string | null;
  readonly reason?: string | null;
  readonly euro?: number;
  readonly averageEuro?: number | null;
  /** What was decided and what a source says, each in a column of its own: a sum of counts must not take them in. */
  readonly target?: number;
  readonly stated?: number;
  readonly note?: string;
}

export const columns: readonly Column<Line>[] = [
  { header: "Onderdeel", name: "part", kind: "text", cell: ({ part }) => part },
  { header: "Wat", name: "subject", kind: "text", cell: ({ subject }) => subject },
  { header: "Nummer", name: "key", kind: "text", cell: ({ key }) => key ?? null },
  {
    header: "Antwoord",
    name: "answer",
    kind: "code",
    codes: "CoverageAnswer",
    cell: ({ answer }) => answer ?? null,
  },
  { header: "Begin van het jaar", name: "before", kind: "number", cell: ({ before }) => before ?? null },
  { header: "Einde van het jaar", name: "after", kind: "number", cell: ({ after }) => after ?? null },
  {
    header: "Verschil",
    name: "change",
    kind: "number",
    cell: ({ before, after }) => (before == null || after == null ? null : after - before),
  },
  { header: "Open aanbieders", name: "openProviders", kind: "number", cell: ({ open }) => open ?? null },
  {
    header: "Contractpartijen",
    name: "counterparties",
    kind: "number",
    cell: ({ counterparties }) => counterparties ?? null,
  },
  {
    header: "Verandering",
    name: "movement",
    kind: "code",
    codes: "MovementKind",
    cell: ({ movement }) => movement ?? null,
  },
  { header: "Dag", name: "day", kind: "day", cell: ({ day }) => day ?? null },
  {
    header: "Reden",
    name: "reason",
    kind: "code",
    codes: "FlowReason",
    cell: ({ reason }) => reason ?? null,
  },
  { header: "Tarief in euro", name: "euro", kind: "number", cell: ({ euro }) => euro ?? null },
  {
    header: "Landelijk gemiddelde in euro",
    name: "averageEuro",
    kind: "number",
    cell: ({ averageEuro }) => averageEuro ?? null,
  },
  { header: "Streefaantal", name: "target", kind: "number", cell: ({ target }) => target ?? null },
  { header: "Genoemd aantal", name: "stated", kind: "number", cell: ({ stated }) => stated ?? null },
  { header: "Toelichting", name: "note", kind: "text", cell: ({ note }) => note ?? null },
];

/** A part of which nothing is recorded says so: an absent line would be read as an oversight. */
export const orNone = (part: string, subject: string, lines: readonly Line[]): readonly Line[] =>
  lines.length > 0 ? lines : [{ part, subject }];
