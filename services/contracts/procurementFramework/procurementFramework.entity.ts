// SPDX-License-Identifier: EUPL-1.2
import { type Fault } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { code, day, link, maybe, text } from "../../../kit/versioned/fact";
import { region } from "../../../kit/versioned/keeper";
import { words } from "../../../kit/words";
import { onlyWhen } from "../entry/entry.rules";
import { frameworkStatuses } from "./procurementFramework.codes";
import { ProcurementFrameworkRow } from "./procurementFramework.row";

export const procurementFrameworkEntity = versionedEntity<ProcurementFrameworkRow>({
  typeName: "ProcurementFramework",
  label: "inkoopkader",
  embargo: { until: "confidentialUntil" },
  row: ProcurementFrameworkRow,
  facts: {
    regionId: link("regio", "Region"),
    version: text("versie"),
    title: text("titel"),
    adoptedOn: maybe(day("vastgesteld op")),
    status: code("status", frameworkStatuses),
    confidentialUntil: maybe(day("geheimhouding tot")),
  },
  check: (_id, facts): Fault[] =>
    onlyWhen(
      facts.adoptedOn === null || facts.status === "VASTGESTELD",
      "adoptedOn",
      words("no day unless the status is VASTGESTELD", "alleen een dag als de status VASTGESTELD is"),
      facts.adoptedOn,
    ),
  keepers: (facts) => region(facts.regionId),
});
