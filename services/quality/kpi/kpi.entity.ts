// SPDX-License-Identifier: EUPL-1.2
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { KpiRow } from "./kpi.row";
import { checkKpi } from "./kpi.rules";

export const kpiEntity = versionedEntity<KpiRow>({
  typeName: "Kpi",
  row: KpiRow,
  facts: {
    label: true,
    direction: true,
    unit: true,
    norm: true,
    level: true,
    regionId: true,
    sourceFile: true,
    sourceLine: true,
  },
  check: checkKpi,
  references: (facts) => link("regionId", "Region", facts.regionId),
});
