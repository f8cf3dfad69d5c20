// SPDX-License-Identifier: EUPL-1.2
import { type CertificationRow } from "./certification.row";

/**
 * The one that counts when several hold on a day: what began last replaced what was before it, also when nobody ended
 * that in the register. An open beginning is the oldest.
 */
export function inForce<Row extends Pick<CertificationRow, "id" | "validFrom">>(
  rows: readonly Row[],
): Row | null {
  return rows.reduce<Row | null>(
    (last, row) => (last === null || began(row) >= began(last) ? row : last),
    null,
  );
}

const began = (row: Pick<CertificationRow, "validFrom">): string => row.validFrom ?? "";
