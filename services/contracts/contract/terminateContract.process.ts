// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { type LocalDate } from "../../../kit/localDate";
import { operation, process, type Seen, seenAt } from "../../../kit/operations/process";
import { type ContractEntities } from "../entities";
import { type ExitReason } from "./contract.codes";

interface Given extends Seen {
  readonly noticeOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly exitReason: ExitReason;
}

export const terminateContract = process<ContractEntities, Given>({
  name: "terminateContract",
  meaning:
    "Gives notice of a contract (opzegging, OPGEZEGD): from the day of the notice it takes nobody new, and it runs until its end.",
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
  operations: ({ id, noticeOn, endsOn, exitReason, basis }) => {
    if (endsOn < noticeOn) throw inputError("endsOn", `a day not before ${noticeOn}, the notice`, endsOn);
    return [
      operation({
        entity: "contract",
        act: "AMEND",
        id,
        from: noticeOn,
        facts: { status: "OPGEZEGD", statusSince: noticeOn, end: endsOn, endStated: true, exitReason },
        basis: seenAt(basis),
      }),
    ];
  },
});
