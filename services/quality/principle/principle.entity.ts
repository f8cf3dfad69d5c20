// SPDX-License-Identifier: EUPL-1.2
import { versionedEntity } from "../../../kit/versioned/entity";
import { link, text, whole } from "../../../kit/versioned/fact";
import { region } from "../../../kit/versioned/keeper";
import { PrincipleRow } from "./principle.row";
import { checkPrinciple } from "./principle.rules";

export const principleEntity = versionedEntity<PrincipleRow>({
  typeName: "Principle",
  label: "uitgangspunt",
  row: PrincipleRow,
  facts: {
    regionId: link("regio", "Region"),
    version: text("versie"),
    number: whole("nummer"),
    title: text("titel"),
    sourceFile: text("bronbestand"),
    sourceLine: whole("bronregel"),
  },
  check: checkPrinciple,
  keepers: (facts) => region(facts.regionId),
});
