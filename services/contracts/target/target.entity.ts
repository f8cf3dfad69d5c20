// SPDX-License-Identifier: EUPL-1.2
import { type Fault, wholeNumber } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { code, day, link, maybe, text, whole } from "../../../kit/versioned/fact";
import { region } from "../../../kit/versioned/keeper";
import { countUnits, targetDirections } from "./target.codes";
import { TargetRow } from "./target.row";

export const targetEntity = versionedEntity<TargetRow>({
  typeName: "Target",
  label: "doel",
  row: TargetRow,
  facts: {
    regionId: link("regio", "Region"),
    unit: code("teleenheid", countUnits),
    segmentId: maybe(link("segment", "Segment")),
    figure: whole("streefaantal"),
    direction: maybe(code("richting van het doel", targetDirections)),
    byDay: maybe(day("uiterlijk op")),
    decisionReference: text("besluitkenmerk"),
  },
  check: (_id, facts): Fault[] => wholeNumber("figure", facts.figure, 0),
  keepers: (facts) => region(facts.regionId),
});
