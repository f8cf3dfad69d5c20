// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { type LocalDate } from "../../../kit/localDate";
import { Objection, operation, process, type Seen, seenAt } from "../../../kit/operations/process";
import { words } from "../../../kit/words";
import { type ContractEntities } from "../entities";
import { type DecisionOutcome } from "./decisionMoment.codes";

interface Given extends Seen {
  readonly outcome: DecisionOutcome;
  readonly decisionReference?: string | null;
  readonly on?: LocalDate | null;
}

export const recordDecision = process<ContractEntities, Given>({
  name: "recordDecision",
  meaning:
    "Records what was decided at a decision moment (go/no-go): go, no-go, or to go on with changes. Nothing else changes by it: a contract is extended or terminated apart.",
  argumentsSdl: `
    "The id of the decision moment (besluitmoment)."
    id: ID!
    "What was decided (uitkomst)."
    outcome: DecisionOutcome!
    "The number of the decision (besluitkenmerk). Null: niet vastgelegd."
    decisionReference: String
    "The day of the decision (datum van het besluit); the day that was planned without."
    on: LocalDate
    "The \`asOf\` of its contract or framework as you saw it (peilmoment)."
    basis: AsOf!`,
  operations: async ({ id, outcome, decisionReference, on, basis }, { repositories }) => {
    const versions = await repositories.decisionMoment.current([id]);
    const from = on ?? versions.at(-1)?.decidesOn ?? null;
    const facts = { outcome, decisionReference: decisionReference ?? null };
    // Without a day the form must still be whole, for the register to say first who may know more.
    const since = from ?? seenAt(basis)?.on ?? null;
    const decision = operation({
      entity: "decisionMoment",
      act: "AMEND",
      id,
      from: since,
      facts,
      basis: seenAt(basis),
    });
    if (versions.length > 0 && from === null) {
      const told = inputError(
        "on",
        words(
          "the day of the decision, since none was planned",
          "de dag van het besluit, want er was er geen gepland",
        ),
      );
      throw new Objection(told, [decision]);
    }
    return [decision];
  },
});
