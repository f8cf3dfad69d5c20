// SPDX-License-Identifier: EUPL-1.2
import { type Fault, oneOfCodes, existingDay } from "../../../kit/fault";
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { assessmentMethods, verdicts } from "./assessment.codes";
import { AssessmentRow } from "./assessment.row";

export const assessmentEntity = versionedEntity<AssessmentRow>({
  typeName: "Assessment",
  row: AssessmentRow,
  facts: { providerId: true, criterionId: true, verdict: true, method: true, assessedOn: true },
  check: (_id, facts): Fault[] => [
    ...oneOfCodes("verdict", verdicts, facts.verdict),
    ...oneOfCodes("method", assessmentMethods, facts.method),
    ...existingDay("assessedOn", facts.assessedOn),
  ],
  references: (facts) => [
    ...link("providerId", "Provider", facts.providerId),
    ...link("criterionId", "Criterion", facts.criterionId),
  ],
});
