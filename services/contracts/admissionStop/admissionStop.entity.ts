// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, notBlank, distinct, existingDay } from "../../../kit/fault";
import { link, links, versionedEntity } from "../../../kit/versioned/entity";
import { onlyWhen } from "../entry/entry.rules";
import { AdmissionStopRow } from "./admissionStop.row";

export const admissionStopEntity = versionedEntity<AdmissionStopRow>({
  typeName: "AdmissionStop",
  row: AdmissionStopRow,
  facts: {
    providerId: true,
    segmentId: true,
    municipalityIds: true,
    announcedOn: true,
    verified: true,
    explanation: true,
  },
  check: (_id, facts, period): Fault[] => [
    ...onlyWhen(period.validFrom !== null, "validFrom", "the first day of the stop", null),
    ...distinct("municipalityIds", facts.municipalityIds),
    ...ifGiven(facts.announcedOn, (given) => existingDay("announcedOn", given)),
    ...ifGiven(facts.explanation, (given) => notBlank("explanation", given)),
  ],
  references: (facts) => [
    ...link("providerId", "Provider", facts.providerId),
    ...link("segmentId", "Segment", facts.segmentId),
    ...links("municipalityIds", "Municipality", facts.municipalityIds),
  ],
});
