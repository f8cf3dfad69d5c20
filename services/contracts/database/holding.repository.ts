// SPDX-License-Identifier: EUPL-1.2

// Conditions on a row of a versioned table beside the one that a query is about; for subqueries, which the kit's own
// conditions do not reach. They use the parameters of the query around them.

/** It holds at the moment of the query: its `on` and `knownAt`. */
export const holding = (alias: string): string =>
  `(${alias}.valid_from IS NULL OR ${alias}.valid_from <= :on)
   AND (${alias}.valid_until IS NULL OR ${alias}.valid_until > :on)
   AND ${known(alias)}`;

/** It is known at the `knownAt` of the query, of whatever day. */
export const known = (alias: string): string =>
  `${alias}.recorded_from <= :knownAt
   AND (${alias}.recorded_until IS NULL OR ${alias}.recorded_until > :knownAt)`;
