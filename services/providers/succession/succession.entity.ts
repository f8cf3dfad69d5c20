// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault, sameAsParts } from "../../../kit/fault";
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { SuccessionRow } from "./succession.row";

export const successionEntity = versionedEntity<SuccessionRow>({
  typeName: "Succession",
  row: SuccessionRow,
  facts: { predecessorId: true, successorId: true },
  check: (id, facts, period): Fault[] => [
    ...sameAsParts(`${facts.predecessorId}/${facts.successorId}`, id),
    ...(period.validFrom === null ? [fault("validFrom", "the day of the merger", null)] : []),
    ...(facts.predecessorId === facts.successorId
      ? [fault("successorId", "another provider than the one that went", facts.successorId)]
      : []),
  ],
  references: (facts) => [
    ...link("predecessorId", "Provider", facts.predecessorId),
    ...link("successorId", "Provider", facts.successorId),
  ],
});
