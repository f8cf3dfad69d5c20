// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, notBlank, oneOfCodes, existingDay } from "../../../kit/fault";
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { calendarYear, onlyWhen } from "../entry/entry.rules";
import { decisionKinds, decisionOutcomes } from "./decisionMoment.codes";
import { DecisionMomentRow } from "./decisionMoment.row";

export const decisionMomentEntity = versionedEntity<DecisionMomentRow>({
  typeName: "DecisionMoment",
  row: DecisionMomentRow,
  facts: {
    contractId: true,
    frameworkId: true,
    year: true,
    decidesOn: true,
    kind: true,
    outcome: true,
    decisionReference: true,
    lapsesWithoutDecision: true,
  },
  check: (_id, facts): Fault[] => [
    ...onlyWhen(
      (facts.contractId === null) !== (facts.frameworkId === null),
      "contractId",
      "a contract or a framework, and not both",
      facts.contractId,
    ),
    ...calendarYear("year", facts.year),
    ...ifGiven(facts.decidesOn, (given) => [
      ...existingDay("decidesOn", given),
      ...onlyWhen(given.startsWith(`${facts.year}-`), "decidesOn", `a day in ${facts.year}`, given),
    ]),
    ...oneOfCodes("kind", decisionKinds, facts.kind),
    ...ifGiven(facts.outcome, (given) => oneOfCodes("outcome", decisionOutcomes, given)),
    ...ifGiven(facts.decisionReference, (given) => notBlank("decisionReference", given)),
    ...ifGiven(facts.lapsesWithoutDecision, (given) => notBlank("lapsesWithoutDecision", given)),
  ],
  references: (facts) => [
    ...link("contractId", "Contract", facts.contractId),
    ...link("frameworkId", "ProcurementFramework", facts.frameworkId),
  ],
});
