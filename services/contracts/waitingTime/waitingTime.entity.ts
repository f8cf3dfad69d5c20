// SPDX-License-Identifier: EUPL-1.2
import { versionedEntity } from "../../../kit/versioned/entity";
import { code, day, link, maybe, text, whole } from "../../../kit/versioned/fact";
import { as } from "../../../kit/versioned/keeper";
import { waitingMeasures } from "./waitingTime.codes";
import { WaitingTimeRow } from "./waitingTime.row";
import { checkWaitingTime } from "./waitingTime.rules";

export const waitingTimeEntity = versionedEntity<WaitingTimeRow>({
  typeName: "WaitingTime",
  label: "wachttijd",
  belongsTo: { fact: "providerId" },
  row: WaitingTimeRow,
  facts: {
    providerId: link("aanbieder", "Provider"),
    segmentId: link("segment", "Segment"),
    days: maybe(whole("wachttijd in dagen")),
    measure: code("soort wachttijd", waitingMeasures),
    measuredOn: day("gemeten op"),
    expiresOn: maybe(day("verloopt op")),
    measurementSource: text("bron van de meting"),
    people: maybe(whole("aantal jeugdigen")),
  },
  aboutPeople: ["days", "people"],
  check: checkWaitingTime,
  keepers: (facts) => as("Segment", facts.segmentId),
});
