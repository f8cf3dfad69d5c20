// SPDX-License-Identifier: EUPL-1.2
import { type DecisionMomentRow } from "./decisionMoment.row";
import { DecisionMoment } from "./decisionMoment.type";

export const toDecisionMoment = (row: DecisionMomentRow): DecisionMoment =>
  Object.assign(new DecisionMoment(), {
    id: row.id,
    year: row.year,
    on: row.decidesOn,
    kind: row.kind,
    outcome: row.outcome,
    decisionReference: row.decisionReference,
    lapsesWithoutDecision: row.lapsesWithoutDecision,
  } satisfies DecisionMoment);
