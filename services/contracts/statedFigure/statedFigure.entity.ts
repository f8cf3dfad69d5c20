// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, notBlank, existingDay, wholeNumber } from "../../../kit/fault";
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { StatedFigureRow } from "./statedFigure.row";

export const statedFigureEntity = versionedEntity<StatedFigureRow>({
  typeName: "StatedFigure",
  row: StatedFigureRow,
  facts: {
    regionId: true,
    label: true,
    figure: true,
    approximate: true,
    statedOn: true,
    sourceFile: true,
    sourceLine: true,
  },
  check: (_id, facts): Fault[] => [
    ...notBlank("label", facts.label),
    ...wholeNumber("figure", facts.figure),
    ...ifGiven(facts.statedOn, (given) => existingDay("statedOn", given)),
    ...notBlank("sourceFile", facts.sourceFile),
    ...wholeNumber("sourceLine", facts.sourceLine, 1),
  ],
  references: (facts) => link("regionId", "Region", facts.regionId),
});
