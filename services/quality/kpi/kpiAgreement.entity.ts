// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, existingDay } from "../../../kit/fault";
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { checkFigure } from "../figure/figure.rules";
import { KpiAgreementRow } from "./kpiAgreement.row";

export const kpiAgreementEntity = versionedEntity<KpiAgreementRow>({
  typeName: "KpiAgreement",
  row: KpiAgreementRow,
  facts: { kpiId: true, contractId: true, target: true, dueBy: true },
  check: (_id, facts): Fault[] => [
    ...ifGiven(facts.target, (given) => checkFigure("target", given)),
    ...ifGiven(facts.dueBy, (given) => existingDay("dueBy", given)),
  ],
  references: (facts) => [
    ...link("kpiId", "Kpi", facts.kpiId),
    ...link("contractId", "Contract", facts.contractId),
  ],
});
