// SPDX-License-Identifier: EUPL-1.2
import { type KeepersElsewhere } from "../../../kit/operations/keepersElsewhere";
import { region } from "../../../kit/versioned/keeper";

type Scheme = { readonly region: { readonly id: string } | null } | null;

/** Who keeps a segment: the office of the region whose scheme it is of. A segment's id is SCHEME/CODE. */
export const keepersOfSegment: KeepersElsewhere = {
  owner: "contracts",
  field: "segmentScheme",
  argument: "code",
  valueOf: (id) => id.split("/", 1)[0] ?? "",
  selection: "{ region { id } }",
  keepersIn: (scheme: Scheme) => region(scheme?.region?.id ?? null),
};
