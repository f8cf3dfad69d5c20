// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { operation, process, type Seen, seenAt } from "../../../kit/operations/process";
import { type ContractEntities } from "../entities";

interface Given extends Seen {
  readonly from: LocalDate;
  readonly until?: LocalDate | null;
}

export const suspendContract = process<ContractEntities, Given>({
  name: "suspendContract",
  meaning:
    "Suspends a contract (opschorting, OPGESCHORT), for example while the provider has no recognition; afterwards its state is what it was.",
  argumentsSdl: `
    "The id of the contract (contractnummer)."
    id: ID!
    "The first day of the suspension (vanaf)."
    from: LocalDate!
    "The day on which it is in force again (tot). Null: until further notice."
    until: LocalDate
    "The \`asOf\` of the contract as you saw it (peilmoment)."
    basis: AsOf!`,
  operations: ({ id, from, until = null, basis }) => [
    operation({
      entity: "contract",
      act: "AMEND",
      id,
      from,
      until,
      facts: { status: "OPGESCHORT", statusSince: from },
      basis: seenAt(basis),
    }),
  ],
});
