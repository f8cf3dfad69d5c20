// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, notBlank, oneOfCodes, existingDay, wholeNumber } from "../../../kit/fault";
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { countUnits } from "./target.codes";
import { TargetRow } from "./target.row";

export const targetEntity = versionedEntity<TargetRow>({
  typeName: "Target",
  row: TargetRow,
  facts: { regionId: true, unit: true, segmentId: true, figure: true, byDay: true, decisionReference: true },
  check: (_id, facts): Fault[] => [
    ...oneOfCodes("unit", countUnits, facts.unit),
    ...wholeNumber("figure", facts.figure),
    ...ifGiven(facts.byDay, (given) => existingDay("byDay", given)),
    ...notBlank("decisionReference", facts.decisionReference),
  ],
  references: (facts) => [
    ...link("regionId", "Region", facts.regionId),
    ...link("segmentId", "Segment", facts.segmentId),
  ],
});
