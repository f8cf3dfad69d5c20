// SPDX-License-Identifier: EUPL-1.2
import { type MatrixCellsQuery } from "./matrixCells.question";

type Cell = Pick<
  MatrixCellsQuery["choiceMatrix"]["cells"][number],
  "answer" | "providers" | "counterparties"
>;

/** Which cells a count of the choice matrix counts, by its name in an address. */
export const cellKinds = {
  alle: () => true,
  keuze: ({ providers }) => providers >= 2,
  "een-aanbieder": ({ providers }) => providers === 1,
  "witte-vlek": ({ answer }) => answer === "BLANK_SPOT",
  vastgelegd: ({ answer }) => answer !== "NOT_RECORDED",
  "niet-vastgelegd": ({ answer }) => answer === "NOT_RECORDED",
  "niet-ingezet": ({ answer }) => answer === "NOT_DEPLOYED",
  "meer-contractpartijen": ({ counterparties }) => counterparties >= 2,
} as const satisfies Readonly<Record<string, (cell: Cell) => boolean>>;

export type CellKind = keyof typeof cellKinds;

export const isCellKind = (text: string): text is CellKind => Object.hasOwn(cellKinds, text);
