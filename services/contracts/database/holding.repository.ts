// SPDX-License-Identifier: EUPL-1.2

/**
 * The condition that a row of a versioned table holds at the moment of the query around it, whose parameters `on` and
 * `knownAt` it uses; for subqueries, which the kit's own conditions do not reach.
 */
export const holding = (alias: string): string =>
  `(${alias}.valid_from IS NULL OR ${alias}.valid_from <= :on)
   AND (${alias}.valid_until IS NULL OR ${alias}.valid_until > :on)
   AND ${alias}.recorded_from <= :knownAt
   AND (${alias}.recorded_until IS NULL OR ${alias}.recorded_until > :knownAt)`;
