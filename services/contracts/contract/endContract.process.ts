// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { operation, process, type Seen, seenAt } from "../../../kit/operations/process";
import { type ContractEntities } from "../entities";
import { type ExitReason } from "./contract.codes";

interface Given extends Seen {
  readonly on: LocalDate;
  readonly exitReason: ExitReason;
}

export const endContract = process<ContractEntities, Given>({
  name: "endContract",
  meaning: "Ends a contract without notice (beëindiging, BEEINDIGD): from the day on it is over.",
  argumentsSdl: `
    "The id of the contract (contractnummer)."
    id: ID!
    "The day after its last (einddatum, niet inbegrepen)."
    on: LocalDate!
    "Why the provider leaves (reden van uitstroom)."
    exitReason: ExitReason!
    "The \`asOf\` of the contract as you saw it (peilmoment)."
    basis: AsOf!`,
  operations: ({ id, on, exitReason, basis }) => [
    operation({
      entity: "contract",
      act: "AMEND",
      id,
      from: on,
      facts: { status: "BEEINDIGD", statusSince: on, end: on, endStated: true, exitReason },
      basis: seenAt(basis),
    }),
  ],
});
