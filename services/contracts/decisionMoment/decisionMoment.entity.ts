// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { code, day, link, maybe, note, text, whole } from "../../../kit/versioned/fact";
import { as } from "../../../kit/versioned/keeper";
import { words } from "../../../kit/words";
import { calendarYear, onlyWhen } from "../entry/entry.rules";
import { decisionKinds, decisionOutcomes } from "./decisionMoment.codes";
import { DecisionMomentRow } from "./decisionMoment.row";

export const decisionMomentEntity = versionedEntity<DecisionMomentRow>({
  typeName: "DecisionMoment",
  label: "besluitmoment",
  embargo: { with: ["contractId", "frameworkId"] },
  row: DecisionMomentRow,
  facts: {
    contractId: maybe(link("contract", "Contract")),
    frameworkId: maybe(link("inkoopkader", "ProcurementFramework")),
    year: whole("jaar"),
    decidesOn: maybe(day("datum")),
    kind: code("soort besluit", decisionKinds),
    outcome: maybe(code("uitkomst", decisionOutcomes)),
    decisionReference: maybe(text("besluitkenmerk")),
    lapsesWithoutDecision: maybe(note("gevolg zonder besluit")),
  },
  check: (_id, facts): Fault[] => [
    ...onlyWhen(
      (facts.contractId === null) !== (facts.frameworkId === null),
      "contractId",
      words("a contract or a framework, and not both", "een contract of een inkoopkader, en niet allebei"),
      facts.contractId,
    ),
    ...calendarYear("year", facts.year),
    ...ifGiven(facts.decidesOn, (given) =>
      onlyWhen(
        given.startsWith(`${facts.year}-`),
        "decidesOn",
        words(`a day in ${facts.year}`, `een dag in ${facts.year}`),
        given,
      ),
    ),
  ],
  keepers: (facts) => [...as("Contract", facts.contractId), ...as("ProcurementFramework", facts.frameworkId)],
});
