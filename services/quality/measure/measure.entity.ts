// SPDX-License-Identifier: EUPL-1.2
import { type Fault, oneOfCodes, existingDay } from "../../../kit/fault";
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { measureKinds } from "./measure.codes";
import { MeasureRow } from "./measure.row";

export const measureEntity = versionedEntity<MeasureRow>({
  typeName: "Measure",
  row: MeasureRow,
  facts: { contractId: true, kind: true, takenOn: true },
  check: (_id, facts): Fault[] => [
    ...oneOfCodes("kind", measureKinds, facts.kind),
    ...existingDay("takenOn", facts.takenOn),
  ],
  references: (facts) => link("contractId", "Contract", facts.contractId),
});
