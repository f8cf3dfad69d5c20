// SPDX-License-Identifier: EUPL-1.2
import { type Column } from "../table";

/** A row of a list of providers: of one, or of nobody. */
interface Line {
  readonly entry: { readonly providerId: string; readonly providerName: string } | null;
}

/** Which provider a row is about. */
export const providerColumns: readonly Column<Line>[] = [
  {
    header: "Aanbiedernummer",
    name: "providerId",
    kind: "text",
    cell: ({ entry }) => entry?.providerId ?? null,
  },
  {
    header: "Aanbieder",
    name: "providerName",
    kind: "text",
    cell: ({ entry }) => entry?.providerName ?? null,
  },
];
