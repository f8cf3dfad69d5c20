// SPDX-License-Identifier: EUPL-1.2
import { link, links, versionedEntity } from "../../../kit/versioned/entity";
import { CriterionRow } from "./criterion.row";
import { checkCriterion } from "./criterion.rules";

export const criterionEntity = versionedEntity<CriterionRow>({
  typeName: "Criterion",
  row: CriterionRow,
  facts: {
    label: true,
    kind: true,
    legalBasis: true,
    segmentIds: true,
    mandatory: true,
    regionId: true,
    sourceFile: true,
    sourceLine: true,
  },
  check: checkCriterion,
  references: (facts) => [
    ...links("segmentIds", "Segment", facts.segmentIds),
    ...link("regionId", "Region", facts.regionId),
  ],
});
