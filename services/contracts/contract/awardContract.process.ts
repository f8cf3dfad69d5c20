// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { type LocalDate } from "../../../kit/localDate";
import { operation, process } from "../../../kit/operations/process";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { words } from "../../../kit/words";
import { type ContractLineRow } from "../contractLine/contractLine.row";
import { type ContractEntities } from "../entities";
import { type ContractRow } from "./contract.row";

interface Given {
  readonly id: string;
  readonly facts: Partial<FactsOf<ContractRow>>;
  readonly lines: readonly { readonly id: string; readonly facts: Partial<FactsOf<ContractLineRow>> }[];
  readonly from?: LocalDate | null;
}

export const awardContract = process<ContractEntities, Given>({
  name: "awardContract",
  meaning:
    "Awards a contract with all of its lines (gunning): the register knows them from the start of the contract, or from the day of the award when that is given.",
  inputsSdl: `
    "A line of a contract that is awarded (contractregel)."
    input AwardedLine {
      "The id of the line, which is new (regelnummer)."
      id: ID!
      "What was bought (gegevens); the contract need not be repeated."
      facts: ContractLineFacts!
    }`,
  argumentsSdl: `
    "The id of the contract, which is new (contractnummer)."
    id: ID!
    "What was agreed (gegevens)."
    facts: ContractFacts!
    "What was bought (contractregels)."
    lines: [AwardedLine!]!
    "The day from which it was known, not after the start (datum van gunning); the start without."
    from: LocalDate`,
  operations: ({ id, facts, lines, from }) => {
    const since = from ?? facts.start ?? null;
    const elsewhere = lines.find(({ facts: { contractId } }) => (contractId ?? id) !== id);
    if (elsewhere) {
      const expected = words(`lines of ${id}, the contract`, `regels van ${id}, het contract`);
      throw inputError("lines", expected, elsewhere.facts.contractId);
    }
    return [
      operation({ entity: "contract", act: "REGISTER", id, from: since, facts }),
      ...lines.map((line) =>
        operation({
          entity: "contractLine",
          act: "REGISTER",
          id: line.id,
          from: since,
          facts: { ...line.facts, contractId: id },
        }),
      ),
    ];
  },
});
