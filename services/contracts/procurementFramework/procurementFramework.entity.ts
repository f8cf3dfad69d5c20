// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, notBlank, oneOfCodes, existingDay } from "../../../kit/fault";
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { onlyWhen } from "../entry/entry.rules";
import { frameworkStatuses } from "./procurementFramework.codes";
import { ProcurementFrameworkRow } from "./procurementFramework.row";

export const procurementFrameworkEntity = versionedEntity<ProcurementFrameworkRow>({
  typeName: "ProcurementFramework",
  row: ProcurementFrameworkRow,
  facts: {
    regionId: true,
    version: true,
    title: true,
    adoptedOn: true,
    status: true,
    confidentialUntil: true,
  },
  check: (_id, facts): Fault[] => [
    ...notBlank("version", facts.version),
    ...notBlank("title", facts.title),
    ...ifGiven(facts.adoptedOn, (given) => existingDay("adoptedOn", given)),
    ...oneOfCodes("status", frameworkStatuses, facts.status),
    ...onlyWhen(
      facts.adoptedOn === null || facts.status === "VASTGESTELD",
      "adoptedOn",
      "no day unless the status is VASTGESTELD",
      facts.adoptedOn,
    ),
    ...ifGiven(facts.confidentialUntil, (given) => existingDay("confidentialUntil", given)),
  ],
  references: (facts) => link("regionId", "Region", facts.regionId),
});
