// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault } from "../../../kit/fault";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { words } from "../../../kit/words";
import { checkSource } from "../source/source.rules";
import { type CriterionRow } from "./criterion.row";

export function checkCriterion(_id: string, facts: FactsOf<CriterionRow>): Fault[] {
  const repeated = facts.segmentIds.filter((id, index, ids) => ids.indexOf(id) !== index);
  const expected = words("each segment once", "elk segment één keer");
  return [...(repeated.length === 0 ? [] : [fault("segmentIds", expected, repeated)]), ...checkSource(facts)];
}
