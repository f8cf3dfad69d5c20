// SPDX-License-Identifier: EUPL-1.2
import assessment from "./quality/assessment.json";
import certification from "./quality/certification.json";
import criterion from "./quality/criterion.json";
import kpi from "./quality/kpi.json";
import kpiAgreement from "./quality/kpiAgreement.json";
import kpiResult from "./quality/kpiResult.json";
import norm from "./quality/norm.json";
import principle from "./quality/principle.json";
import supervision from "./quality/supervision.json";
import wntStatement from "./quality/wntStatement.json";

/** How good care is. What is referred to comes first. */
export const goodness = {
  principle,
  criterion,
  norm,
  assessment,
  kpi,
  kpiAgreement,
  kpiResult,
  certification,
  supervision,
  wntStatement,
};
