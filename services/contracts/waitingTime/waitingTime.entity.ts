// SPDX-License-Identifier: EUPL-1.2
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { WaitingTimeRow } from "./waitingTime.row";
import { checkWaitingTime } from "./waitingTime.rules";

export const waitingTimeEntity = versionedEntity<WaitingTimeRow>({
  typeName: "WaitingTime",
  row: WaitingTimeRow,
  facts: {
    providerId: true,
    segmentId: true,
    days: true,
    measure: true,
    measuredOn: true,
    expiresOn: true,
    measurementSource: true,
    people: true,
  },
  check: checkWaitingTime,
  references: (facts) => [
    ...link("providerId", "Provider", facts.providerId),
    ...link("segmentId", "Segment", facts.segmentId),
  ],
});
