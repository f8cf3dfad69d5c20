// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { type LocalDate } from "../../../kit/localDate";
import { Objection, operation, process, type Seen, seenAt } from "../../../kit/operations/process";
import { boundsOf } from "../../../kit/versioned/timeline.rules";
import { toTimeline } from "../../../kit/versioned/version.rules";
import { words } from "../../../kit/words";
import { type ContractEntities } from "../entities";
import { contractLineEntity } from "./contractLine.entity";
import { suspensionOn } from "./suspension.rules";

interface Given extends Seen {
  readonly from: LocalDate;
  readonly until?: LocalDate | null;
}

export const resumeContractLine = process<ContractEntities, Given>({
  name: "resumeContractLine",
  meaning:
    "Resumes one line of a contract that was suspended until further notice or had ended (hervatting van een contractregel): from the day on it says what it last said. Another suspension that begins later stays.",
  argumentsSdl: `
    "The id of the line (regelnummer)."
    id: ID!
    "The first day on which it is there again (vanaf)."
    from: LocalDate!
    "The day after its last (tot). Null: a suspended line goes on until the end that it has, another as long as its contract."
    until: LocalDate
    "The \`asOf\` of the line or its contract as you saw it (peilmoment)."
    basis: AsOf!`,
  operations: async ({ id, from, until = null, basis }, { repositories }) => {
    const entity = "contractLine";
    const seen = seenAt(basis);
    const timeline = toTimeline(contractLineEntity, await repositories.contractLine.current([id]));
    const suspension = suspensionOn(timeline, from);
    if (suspension) {
      const { validUntil } = suspension;
      const facts = { suspended: null };
      const lifting = operation({ entity, act: "AMEND", id, from, until: validUntil, facts, basis: seen });
      if (until === null) return [lifting];
      const asked = [lifting, operation({ entity, act: "END", id, from: until, basis: seen })];
      const objection = untilObjection(from, until, boundsOf(timeline)?.validUntil ?? null);
      if (objection) throw new Objection(objection, asked);
      return asked;
    }
    const last = timeline.at(-1);
    const facts = { ...last?.facts, suspended: null };
    const resumption = operation({ entity, act: "RESUME", id, from, until, facts, basis: seen });
    if (last && (last.validUntil === null || from < last.validUntil)) {
      const expected =
        last.validUntil === null
          ? words(
              "a line that has ended, or is suspended on the day",
              "een contractregel die is geëindigd, of op die dag is opgeschort",
            )
          : words(
              `a day on which it is suspended, or one not before ${last.validUntil}, the end that the line has`,
              `een dag waarop de contractregel is opgeschort, of een dag niet voor ${last.validUntil}, het einde dat zij nu heeft`,
            );
      const [field, given] = last.validUntil === null ? ["id", id] : ["from", from];
      throw new Objection(inputError(field, expected, given), [resumption]);
    }
    return [resumption];
  },
});

function untilObjection(from: LocalDate, until: LocalDate, end: LocalDate | null) {
  if (until <= from) {
    return inputError(
      "until",
      words(`a day after ${from}, the first day`, `een dag na ${from}, de eerste dag`),
      until,
    );
  }
  if (end === null || until <= end) return null;
  const expected = words(
    `a day not after ${end}, the end that the line has`,
    `een dag niet na ${end}, het einde dat de contractregel nu heeft`,
  );
  return inputError("until", expected, until);
}
