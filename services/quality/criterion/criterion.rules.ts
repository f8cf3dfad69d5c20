// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault, ifGiven, notBlank, oneOfCodes } from "../../../kit/fault";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { checkSource } from "../source/source.rules";
import { criterionKinds } from "./criterion.codes";
import { type CriterionRow } from "./criterion.row";

export function checkCriterion(_id: string, facts: FactsOf<CriterionRow>): Fault[] {
  const repeated = facts.segmentIds.filter((id, index, ids) => ids.indexOf(id) !== index);
  return [
    ...notBlank("label", facts.label),
    ...oneOfCodes("kind", criterionKinds, facts.kind),
    ...ifGiven(facts.legalBasis, (given) => notBlank("legalBasis", given)),
    ...(repeated.length === 0 ? [] : [fault("segmentIds", "each segment once", repeated)]),
    ...checkSource(facts),
  ];
}
