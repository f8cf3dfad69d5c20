// SPDX-License-Identifier: EUPL-1.2
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { PrincipleRow } from "./principle.row";
import { checkPrinciple } from "./principle.rules";

export const principleEntity = versionedEntity<PrincipleRow>({
  typeName: "Principle",
  row: PrincipleRow,
  facts: { regionId: true, version: true, number: true, title: true, sourceFile: true, sourceLine: true },
  check: checkPrinciple,
  references: (facts) => link("regionId", "Region", facts.regionId),
});
