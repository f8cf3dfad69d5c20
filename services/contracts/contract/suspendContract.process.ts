// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { type LocalDate } from "../../../kit/localDate";
import { Objection, operation, process, type Seen, seenAt } from "../../../kit/operations/process";
import { words } from "../../../kit/words";
import { type ContractEntities } from "../entities";
import { endOf } from "./contractEnd.rules";

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
  operations: async ({ id, from, until = null, basis }, { repositories }) => {
    const suspension = operation({
      entity: "contract",
      act: "AMEND",
      id,
      from,
      until,
      facts: { status: "OPGESCHORT", statusSince: from },
      basis: seenAt(basis),
    });
    const end = endOf(await repositories.contract.current([id]));
    if (end !== null && from >= end) {
      const expected = words(
        `a day before ${end}, the end it has`,
        `een dag voor ${end}, het einde dat het nu heeft`,
      );
      throw new Objection(inputError("from", expected, from), [suspension]);
    }
    return [suspension];
  },
});
