// SPDX-License-Identifier: EUPL-1.2
import { type Fault, wholeNumber } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { day, link, maybe, text, whole, yesNo } from "../../../kit/versioned/fact";
import { region } from "../../../kit/versioned/keeper";
import { StatedFigureRow } from "./statedFigure.row";

export const statedFigureEntity = versionedEntity<StatedFigureRow>({
  typeName: "StatedFigure",
  label: "genoemd aantal",
  row: StatedFigureRow,
  facts: {
    regionId: link("regio", "Region"),
    label: text("omschrijving"),
    figure: whole("aantal"),
    approximate: yesNo("ongeveer"),
    statedOn: maybe(day("peildatum van de bron")),
    sourceFile: text("bronbestand"),
    sourceLine: whole("regel in de bron"),
  },
  check: (_id, facts): Fault[] => [
    ...wholeNumber("figure", facts.figure, 0),
    ...wholeNumber("sourceLine", facts.sourceLine, 1),
  ],
  keepers: (facts) => region(facts.regionId),
});
