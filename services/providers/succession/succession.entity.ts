// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault, sameAsParts } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { code, link } from "../../../kit/versioned/fact";
import { anyRegion } from "../../../kit/versioned/keeper";
import { words } from "../../../kit/words";
import { successionKindLabels } from "./succession.codes";
import { SuccessionRow } from "./succession.row";

const dayExpected = words("the day of the merger or the split", "de dag van de fusie of de splitsing");
const otherExpected = words(
  "another provider than the one that it comes of",
  "een andere aanbieder dan de voorganger",
);

export const successionEntity = versionedEntity<SuccessionRow>({
  typeName: "Succession",
  label: "opvolging",
  row: SuccessionRow,
  facts: {
    // Unless it goes on beside what was split off, it is gone by the day of the succession.
    predecessorId: link("voorganger", "Provider", "ever"),
    successorId: link("opvolger", "Provider"),
    kind: code("soort opvolging", successionKindLabels),
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
