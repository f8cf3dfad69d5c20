// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { type AskOwner } from "../../../kit/ownerService";

/** A provider is gone into another (fusie), or into several (splitsing), as the owner of providers says. */
export interface Succession {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly from: LocalDate;
  /** Null, as nearly always, is without end. */
  readonly until: LocalDate | null;
}

/** All that are known now. Without an answer nobody knows what is to be transferred: an error, and never "nothing". */
export async function knownSuccessions(askOwner: AskOwner): Promise<readonly Succession[]> {
  const { successions } = await askOwner<{ readonly successions: readonly Succession[] }>(
    "providers",
    "query Successions { successions: providerSuccessions { predecessorId successorId from until } }",
  );
  return successions;
}
