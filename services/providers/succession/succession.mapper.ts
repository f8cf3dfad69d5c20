// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { type Provider } from "../provider/provider.type";
import { type SuccessionRow } from "./succession.row";
import { ProviderSuccession, Succession } from "./succession.type";

export function toProviderSuccession(row: SuccessionRow): ProviderSuccession {
  const { predecessorId, successorId, validUntil } = row;
  return Object.assign(new ProviderSuccession(), {
    predecessorId,
    successorId,
    from: dayOf(row),
    until: validUntil,
  } satisfies ProviderSuccession);
}

export const toSuccession = (
  row: SuccessionRow,
  predecessor: Provider | null,
  successor: Provider | null,
): Succession =>
  Object.assign(new Succession(), {
    kind: row.kind,
    on: dayOf(row),
    predecessor,
    successor,
  } satisfies Succession);

function dayOf({ id, validFrom }: SuccessionRow): LocalDate {
  if (validFrom === null) throw new Error(`The succession ${id} has no first day.`);
  return validFrom;
}
