// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault, sameAsParts } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { link } from "../../../kit/versioned/fact";
import { anyRegion } from "../../../kit/versioned/keeper";
import { words } from "../../../kit/words";
import { SuccessionRow } from "./succession.row";

const dayExpected = words("the day of the merger", "de dag van de fusie");
const otherExpected = words(
  "another provider than the one that went",
  "een andere aanbieder dan de overgenomen aanbieder",
);

export const successionEntity = versionedEntity<SuccessionRow>({
  typeName: "Succession",
  label: "fusie",
  row: SuccessionRow,
  facts: {
    // It is gone by the day of the succession.
    predecessorId: link("overgenomen aanbieder", "Provider", "ever"),
    successorId: link("opgegaan in", "Provider"),
  },
  check: (id, facts, period): Fault[] => [
    ...sameAsParts(`${facts.predecessorId}/${facts.successorId}`, id),
    ...(period.validFrom === null ? [fault("from", dayExpected, null)] : []),
    ...(facts.predecessorId === facts.successorId
      ? [fault("successorId", otherExpected, facts.successorId)]
      : []),
  ],
  keepers: () => anyRegion,
});
