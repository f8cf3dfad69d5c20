// SPDX-License-Identifier: EUPL-1.2
import { versionedEntity } from "../../../kit/versioned/entity";
import { day, figure, link, maybe } from "../../../kit/versioned/fact";
import { as } from "../../../kit/versioned/keeper";
import { KpiAgreementRow } from "./kpiAgreement.row";

export const kpiAgreementEntity = versionedEntity<KpiAgreementRow>({
  typeName: "KpiAgreement",
  label: "SMART-afspraak",
  embargo: { with: ["contractId"] },
  row: KpiAgreementRow,
  facts: {
    kpiId: link("indicator", "Kpi"),
    contractId: link("contract", "Contract"),
    target: maybe(figure("streefwaarde")),
    dueBy: maybe(day("te behalen op")),
  },
  check: () => [],
  keepers: (facts) => as("Contract", facts.contractId),
});
