// SPDX-License-Identifier: EUPL-1.2
import { versionedEntity } from "../../../kit/versioned/entity";
import { code, day, link } from "../../../kit/versioned/fact";
import { as } from "../../../kit/versioned/keeper";
import { measureKinds } from "./measure.codes";
import { MeasureRow } from "./measure.row";

export const measureEntity = versionedEntity<MeasureRow>({
  typeName: "Measure",
  label: "maatregel",
  embargo: { with: ["contractId"] },
  row: MeasureRow,
  facts: {
    contractId: link("contract", "Contract", { onDayIn: "takenOn" }),
    kind: code("soort maatregel", measureKinds),
    takenOn: day("genomen op"),
  },
  check: () => [],
  keepers: (facts) => as("Contract", facts.contractId),
});
