// SPDX-License-Identifier: EUPL-1.2
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { NormRow } from "./norm.row";
import { checkNorm } from "./norm.rules";

export const normEntity = versionedEntity<NormRow>({
  typeName: "Norm",
  row: NormRow,
  facts: {
    label: true,
    criterionId: true,
    figureMin: true,
    figureMax: true,
    unit: true,
    regionId: true,
    sourceFile: true,
    sourceLine: true,
  },
  check: checkNorm,
  references: (facts) => [
    ...link("criterionId", "Criterion", facts.criterionId),
    ...link("regionId", "Region", facts.regionId),
  ],
});
