// SPDX-License-Identifier: EUPL-1.2
import { versionedEntity } from "../../../kit/versioned/entity";
import { code, day, link } from "../../../kit/versioned/fact";
import { anyRegion } from "../../../kit/versioned/keeper";
import { assessmentMethods, verdicts } from "./assessment.codes";
import { AssessmentRow } from "./assessment.row";

export const assessmentEntity = versionedEntity<AssessmentRow>({
  typeName: "Assessment",
  label: "toetsing",
  row: AssessmentRow,
  facts: {
    providerId: link("aanbieder", "Provider"),
    criterionId: link("criterium", "Criterion"),
    verdict: code("oordeel", verdicts),
    method: code("wijze van toetsen", assessmentMethods),
    assessedOn: day("getoetst op"),
  },
  check: () => [],
  keepers: () => anyRegion,
});
