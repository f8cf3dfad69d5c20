// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { contains, type LocalDate } from "../../../kit/localDate";
import { Objection, operation, process, type Seen, seenAt } from "../../../kit/operations/process";
import { boundsOf } from "../../../kit/versioned/timeline.rules";
import { words } from "../../../kit/words";
import { type ContractEntities } from "../entities";

interface Given extends Seen {
  readonly from: LocalDate;
  readonly until?: LocalDate | null;
}

export const suspendContractLine = process<ContractEntities, Given>({
  name: "suspendContractLine",
  meaning:
    "Suspends one line of a contract (opschorting van een contractregel): on those days it covers nothing, while the contract and its other lines go on. Afterwards it says what it said; until further notice it comes back by `resumeContractLine`.",
  argumentsSdl: `
    "The id of the line (regelnummer)."
    id: ID!
    "The first day of the suspension (vanaf)."
    from: LocalDate!
    "The day on which it covers again (tot). Null: until further notice."
    until: LocalDate
    "The \`asOf\` of the line or its contract as you saw it (peilmoment)."
    basis: AsOf!`,
  operations: async ({ id, from, until = null, basis }, { repositories }) => {
    if (until !== null && until <= from) {
      const expected = words(`a day after ${from}, the first day`, `een dag na ${from}, de eerste dag`);
      throw inputError("until", expected, until);
    }
    const suspension = operation({
      entity: "contractLine",
      act: "AMEND",
      id,
      from,
      until,
      facts: { suspended: true },
      basis: seenAt(basis),
    });
    const versions = await repositories.contractLine.current([id]);
    if (versions.length > 0 && !versions.some((version) => contains(version, from))) {
      const expected = words("a day on which the line is there", "een dag waarop de contractregel er is");
      throw new Objection(inputError("from", expected, from), [suspension]);
    }
    const end = boundsOf(versions)?.validUntil ?? null;
    if (until !== null && end !== null && until > end) {
      const expected = words(
        `a day not after ${end}, the end that the line has`,
        `een dag niet na ${end}, het einde dat de contractregel nu heeft`,
      );
      throw new Objection(inputError("until", expected, until), [suspension]);
    }
    return [suspension];
  },
});
