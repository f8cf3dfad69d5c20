// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { type AssessmentRow } from "./assessment.row";
import { Assessment } from "./assessment.type";

export const toAssessment = (row: AssessmentRow, asOf: AsOf): Assessment =>
  Object.assign(new Assessment(), {
    id: row.id,
    asOf,
    verdict: row.verdict,
    method: row.method,
    on: row.assessedOn,
    from: row.validFrom,
    until: row.validUntil,
    criterionId: row.criterionId,
  } satisfies Assessment);
