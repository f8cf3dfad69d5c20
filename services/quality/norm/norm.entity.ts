// SPDX-License-Identifier: EUPL-1.2
import { versionedEntity } from "../../../kit/versioned/entity";
import { figure, link, maybe, text, whole } from "../../../kit/versioned/fact";
import { region } from "../../../kit/versioned/keeper";
import { NormRow } from "./norm.row";
import { checkNorm } from "./norm.rules";

export const normEntity = versionedEntity<NormRow>({
  typeName: "Norm",
  label: "norm",
  row: NormRow,
  facts: {
    label: text("omschrijving"),
    criterionId: maybe(link("criterium", "Criterion")),
    figureMin: maybe(figure("ondergrens")),
    figureMax: maybe(figure("bovengrens")),
    unit: maybe(text("eenheid")),
    regionId: maybe(link("regio", "Region")),
    sourceFile: maybe(text("bronbestand")),
    sourceLine: maybe(whole("bronregel")),
  },
  check: checkNorm,
  keepers: (facts) => region(facts.regionId),
});
