// SPDX-License-Identifier: EUPL-1.2
import { versionedEntity } from "../../../kit/versioned/entity";
import { code, figure, link, maybe, text, whole } from "../../../kit/versioned/fact";
import { region } from "../../../kit/versioned/keeper";
import { kpiDirections, kpiLevels } from "./kpi.codes";
import { KpiRow } from "./kpi.row";
import { checkKpi } from "./kpi.rules";

export const kpiEntity = versionedEntity<KpiRow>({
  typeName: "Kpi",
  label: "KPI",
  row: KpiRow,
  facts: {
    label: text("omschrijving"),
    direction: code("gewenste richting", kpiDirections),
    unit: maybe(text("eenheid")),
    norm: maybe(figure("norm")),
    level: code("niveau", kpiLevels),
    regionId: maybe(link("regio", "Region")),
    sourceFile: maybe(text("bronbestand")),
    sourceLine: maybe(whole("bronregel")),
  },
  check: checkKpi,
  keepers: (facts) => region(facts.regionId),
});
