// SPDX-License-Identifier: EUPL-1.2
import { versionedEntity } from "../../../kit/versioned/entity";
import { code, link, maybe, several, text, whole, yesNo } from "../../../kit/versioned/fact";
import { region } from "../../../kit/versioned/keeper";
import { criterionKinds } from "./criterion.codes";
import { CriterionRow } from "./criterion.row";
import { checkCriterion } from "./criterion.rules";

export const criterionEntity = versionedEntity<CriterionRow>({
  typeName: "Criterion",
  label: "criterium",
  row: CriterionRow,
  facts: {
    label: text("omschrijving"),
    kind: code("soort criterium", criterionKinds),
    legalBasis: maybe(text("wettelijke grondslag")),
    // A criterion is written before the segments that it is for begin.
    segmentIds: several(link("segmenten", "Segment", "ever")),
    mandatory: yesNo("verplicht"),
    regionId: maybe(link("regio", "Region")),
    sourceFile: maybe(text("bronbestand")),
    sourceLine: maybe(whole("bronregel")),
  },
  check: checkCriterion,
  keepers: (facts) => region(facts.regionId),
});
