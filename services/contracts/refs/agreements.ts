// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { type AskOwner } from "../../../kit/ownerService";

/** The contracts in which something is agreed on an indicator on a day, as the owner of agreements says. */
export interface Agreements {
  readonly knownAt: string;
  readonly contractIds: readonly string[];
}

/** Without an answer nobody knows which contracts have an agreement: an error, and never "none". */
export async function agreementsOn(
  on: LocalDate | null | undefined,
  knownAt: Date | null,
  askOwner: AskOwner,
): Promise<Agreements> {
  const { said } = await askOwner<{ readonly said: Agreements }>(
    "quality",
    `query Agreements($on: LocalDate, $knownAt: DateTime) {
      said: qualityAgreements(on: $on, knownAt: $knownAt) { knownAt contractIds } }`,
    { on: on ?? null, knownAt },
  );
  return said;
}
