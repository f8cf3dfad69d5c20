// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { type LocalDate } from "../../../kit/localDate";
import { Objection, operation, process, type Seen, seenAt } from "../../../kit/operations/process";
import { toTimeline } from "../../../kit/versioned/version.rules";
import { words } from "../../../kit/words";
import { type ContractEntities } from "../entities";
import { contractLineEntity } from "./contractLine.entity";

interface Given extends Seen {
  readonly from: LocalDate;
  readonly until?: LocalDate | null;
}

export const resumeContractLine = process<ContractEntities, Given>({
  name: "resumeContractLine",
  meaning:
    "Resumes one line of a contract that was suspended until further notice or had ended (hervatting van een contractregel): from the day on it says what it last said.",
  argumentsSdl: `
    "The id of the line (regelnummer)."
    id: ID!
    "The first day on which it is there again (vanaf)."
    from: LocalDate!
    "The day after its last (tot). Null: as long as its contract."
    until: LocalDate
    "The \`asOf\` of the line or its contract as you saw it (peilmoment)."
    basis: AsOf!`,
  operations: async ({ id, from, until = null, basis }, { repositories }) => {
    const last = toTimeline(contractLineEntity, await repositories.contractLine.current([id])).at(-1);
    const facts = { ...last?.facts };
    const resumption = operation({
      entity: "contractLine",
      act: "RESUME",
      id,
      from,
      until,
      facts,
      basis: seenAt(basis),
    });
    if (last && (last.validUntil === null || from < last.validUntil)) {
      const expected =
        last.validUntil === null
          ? words("a line that has ended", "een contractregel die is geëindigd")
          : words(
              `a day not before ${last.validUntil}, the end that the line has`,
              `een dag niet voor ${last.validUntil}, het einde dat de contractregel nu heeft`,
            );
      throw new Objection(inputError(last.validUntil === null ? "id" : "from", expected, from), [resumption]);
    }
    return [resumption];
  },
});
