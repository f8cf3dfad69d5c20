// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { type LocalDate } from "../../../kit/localDate";
import { Objection, process, type Seen, seenAt } from "../../../kit/operations/process";
import { type Words, words } from "../../../kit/words";
import { lineEndings } from "../contractLine/lineEndings";
import { type ContractEntities } from "../entities";
import { type ExitReason } from "./contract.codes";
import { changesOf } from "./contractChange";
import { endOf } from "./contractEnd.rules";

interface Given extends Seen {
  readonly noticeOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly exitReason: ExitReason;
}

export const terminateContract = process<ContractEntities, Given>({
  name: "terminateContract",
  meaning:
    "Gives notice of a contract (opzegging, OPGEZEGD): from the day of the notice it takes nobody new, and it runs until its end, never later than the one that it has. A suspension goes on meanwhile, and lines that would end later end with it.",
  argumentsSdl: `
    "The id of the contract (contractnummer)."
    id: ID!
    "The day of the notice (datum van opzegging)."
    noticeOn: LocalDate!
    "The day after the last of the contract (einddatum, niet inbegrepen)."
    endsOn: LocalDate!
    "Why the provider leaves (reden van uitstroom)."
    exitReason: ExitReason!
    "The \`asOf\` of the contract as you saw it (peilmoment)."
    basis: AsOf!`,
  operations: async ({ id, noticeOn, endsOn, exitReason, basis }, { repositories }) => {
    if (endsOn < noticeOn) {
      const expected = words(
        `a day not before ${noticeOn}, the notice`,
        `een dag niet voor ${noticeOn}, de opzegging`,
      );
      throw inputError("endsOn", expected, endsOn);
    }
    const versions = await repositories.contract.current([id]);
    const lines = await repositories.contractLine.nowLinkedTo("contractId", [id]);
    const notice = [
      ...changesOf(versions, {
        id,
        from: noticeOn,
        status: "OPGEZEGD",
        facts: { end: endsOn, endStated: true, exitReason },
        basis: seenAt(basis),
      }),
      ...lineEndings(lines, endsOn, seenAt(basis)),
    ];
    const end = endOf(versions);
    const objection = (field: string, { en, nl }: Words, given: LocalDate): Objection => {
      const expected = words(`${en} ${end}, the end it has`, `${nl} ${end}, het einde dat het nu heeft`);
      return new Objection(inputError(field, expected, given), notice);
    };
    if (end !== null && noticeOn >= end)
      throw objection("noticeOn", words("a day before", "een dag voor"), noticeOn);
    if (end !== null && endsOn > end)
      throw objection("endsOn", words("a day not after", "een dag niet na"), endsOn);
    return notice;
  },
});
