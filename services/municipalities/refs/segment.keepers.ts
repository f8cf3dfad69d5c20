// SPDX-License-Identifier: EUPL-1.2
import { type KeepersElsewhere } from "../../../kit/operations/keepersElsewhere";
import { region } from "../../../kit/versioned/keeper";

interface Answer {
  readonly segmentScheme: { readonly region: { readonly id: string } | null } | null;
}

/** Who keeps a segment: the office of the region whose scheme it is of. A segment's id is SCHEME/CODE. */
export const keepersOfSegment: KeepersElsewhere = {
  owner: "contracts",
  query: "query KeepersOfSegment($scheme: ID!) { segmentScheme(code: $scheme) { region { id } } }",
  variables: (id) => ({ scheme: id.split("/")[0] }),
  keepersIn: ({ segmentScheme }: Answer) => region(segmentScheme?.region?.id ?? null),
};
