// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { type LocalDate } from "../../../kit/localDate";
import { Objection, operation, process, type Seen, seenAt } from "../../../kit/operations/process";
import { words } from "../../../kit/words";
import { lineEndings } from "../contractLine/lineEndings";
import { type ContractEntities } from "../entities";
import { type ExitReason } from "./contract.codes";
import { endOf } from "./contractEnd.rules";

interface Given extends Seen {
  readonly on: LocalDate;
  readonly exitReason: ExitReason;
}

export const endContract = process<ContractEntities, Given>({
  name: "endContract",
  meaning:
    "Ends a contract without notice (beëindiging, BEEINDIGD): from the day on it is over. Never later than the end that it has; lines that would end later end with it.",
  argumentsSdl: `
    "The id of the contract (contractnummer)."
    id: ID!
    "The day after its last (einddatum, niet inbegrepen)."
    on: LocalDate!
    "Why the provider leaves (reden van uitstroom)."
    exitReason: ExitReason!
    "The \`asOf\` of the contract as you saw it (peilmoment)."
    basis: AsOf!`,
  operations: async ({ id, on, exitReason, basis }, { repositories }) => {
    const ending = operation({
      entity: "contract",
      act: "AMEND",
      id,
      from: on,
      facts: { status: "BEEINDIGD", statusSince: on, end: on, endStated: true, exitReason },
      basis: seenAt(basis),
    });
    const lines = await repositories.contractLine.nowLinkedTo("contractId", [id]);
    const endings = [ending, ...lineEndings(lines, on, seenAt(basis))];
    const end = endOf(await repositories.contract.current([id]));
    if (end !== null && on > end) {
      const expected = words(
        `a day not after ${end}, the end it has`,
        `een dag niet na ${end}, het einde dat het nu heeft`,
      );
      throw new Objection(inputError("on", expected, on), endings);
    }
    return endings;
  },
});
