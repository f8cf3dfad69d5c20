// SPDX-License-Identifier: EUPL-1.2
import { type SuccessionRow } from "./succession.row";
import { ProviderSuccession } from "./succession.type";

export function toProviderSuccession(row: SuccessionRow): ProviderSuccession {
  const { predecessorId, successorId, validFrom, validUntil } = row;
  if (validFrom === null) throw new Error(`The succession ${row.id} has no first day.`);
  return Object.assign(new ProviderSuccession(), {
    predecessorId,
    successorId,
    from: validFrom,
    until: validUntil,
  } satisfies ProviderSuccession);
}
