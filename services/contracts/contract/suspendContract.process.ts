// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { earlierEnd, type LocalDate } from "../../../kit/localDate";
import { Objection, operation, process, type Seen, seenAt } from "../../../kit/operations/process";
import { words } from "../../../kit/words";
import { type ContractEntities } from "../entities";
import { endOf, type Version } from "./contractEnd.rules";

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
    "The day on which it is in force again (tot). Null: until further notice, or until it ends."
    until: LocalDate
    "The \`asOf\` of the contract as you saw it (peilmoment)."
    basis: AsOf!`,
  operations: async ({ id, from, until: asked = null, basis }, { repositories }) => {
    const versions = await repositories.contract.current([id]);
    const until = earlierEnd(asked, firstOf("BEEINDIGD", versions, from));
    const suspension = operation({
      entity: "contract",
      act: "AMEND",
      id,
      from,
      until,
      facts: { status: "OPGESCHORT", statusSince: from },
      basis: seenAt(basis),
    });
    const end = endOf(versions);
    if (end !== null && from >= end) {
      const expected = words(
        `a day before ${end}, the end it has`,
        `een dag voor ${end}, het einde dat het nu heeft`,
      );
      throw new Objection(inputError("from", expected, from), [suspension]);
    }
    // It would take the place of the notice, and nobody could tell any more from when that was.
    const notice = firstOf("OPGEZEGD", versions, from);
    if (notice !== null && (until === null || until > notice)) {
      const expected = words(
        `a day not after ${notice}, from when notice is given; suspend it from that day on as well`,
        `een dag niet na ${notice}, vanaf wanneer het opgezegd is; schort het ook vanaf die dag op`,
      );
      throw new Objection(inputError("until", expected, asked), [suspension]);
    }
    return [suspension];
  },
});

/** The first day, after this one, from which the register says this of the contract. */
const firstOf = (
  status: Version["status"],
  versions: readonly Version[],
  after: LocalDate,
): LocalDate | null =>
  versions.find(
    (version) => version.status === status && version.validFrom !== null && version.validFrom > after,
  )?.validFrom ?? null;
