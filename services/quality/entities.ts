// SPDX-License-Identifier: EUPL-1.2
import { assessmentEntity } from "./assessment/assessment.entity";
import { certificationEntity } from "./certification/certification.entity";
import { criterionEntity } from "./criterion/criterion.entity";
import { kpiEntity } from "./kpi/kpi.entity";
import { kpiAgreementEntity } from "./kpi/kpiAgreement.entity";
import { kpiResultEntity } from "./kpi/kpiResult.entity";
import { measureEntity } from "./measure/measure.entity";
import { normEntity } from "./norm/norm.entity";
import { principleEntity } from "./principle/principle.entity";
import { supervisionEntity } from "./supervision/supervision.entity";
import { wntStatementEntity } from "./wntStatement/wntStatement.entity";

/** All that this owner keeps. */
export const entities = {
  principle: principleEntity,
  criterion: criterionEntity,
  norm: normEntity,
  assessment: assessmentEntity,
  kpi: kpiEntity,
  kpiAgreement: kpiAgreementEntity,
  kpiResult: kpiResultEntity,
  certification: certificationEntity,
  supervision: supervisionEntity,
  wntStatement: wntStatementEntity,
  measure: measureEntity,
};
export type QualityEntities = typeof entities;
