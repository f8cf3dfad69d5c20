// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { type Operation } from "../../../kit/operations/operation";
import { operation } from "../../../kit/operations/process";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { type ContractRow } from "./contract.row";
import { stretches } from "./contractEnd.rules";

interface Change {
  readonly id: string;
  readonly from: LocalDate;
  readonly status: ContractRow["status"];
  readonly facts: Partial<FactsOf<ContractRow>>;
  readonly basis: Operation["basis"];
}

/** Another state of a contract from a day on. On days on which it is suspended it stays so, and says the rest. */
export const changesOf = (
  versions: readonly ContractRow[],
  { id, from, status, facts, basis }: Change,
): Operation[] =>
  stretches(versions, from).map(({ validFrom, validUntil, isSuspended }) =>
    operation({
      entity: "contract",
      act: "AMEND",
      id,
      from: validFrom,
      until: validUntil,
      facts: isSuspended ? { ...facts } : { ...facts, status, statusSince: from },
      basis,
    }),
  );
