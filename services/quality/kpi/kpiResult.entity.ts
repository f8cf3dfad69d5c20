// SPDX-License-Identifier: EUPL-1.2
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { KpiResultRow } from "./kpiResult.row";
import { checkKpiResult } from "./kpiResult.rules";

export const kpiResultEntity = versionedEntity<KpiResultRow>({
  typeName: "KpiResult",
  row: KpiResultRow,
  facts: { agreementId: true, measuredPeriod: true, figure: true, people: true },
  check: checkKpiResult,
  references: (facts) => link("agreementId", "KpiAgreement", facts.agreementId),
});
