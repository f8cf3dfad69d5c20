// SPDX-License-Identifier: EUPL-1.2
import { type Fault, distinct } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { day, link, maybe, note, several, yesNo } from "../../../kit/versioned/fact";
import { anyRegion, as, type Keeper, municipalities, regionOf } from "../../../kit/versioned/keeper";
import { words } from "../../../kit/words";
import { onlyWhen } from "../entry/entry.rules";
import { checkVerification } from "./verification.rules";
import { AdmissionStopRow } from "./admissionStop.row";

export const admissionStopEntity = versionedEntity<AdmissionStopRow>({
  typeName: "AdmissionStop",
  label: "opnamestop",
  belongsTo: { fact: "providerId" },
  row: AdmissionStopRow,
  facts: {
    providerId: link("aanbieder", "Provider"),
    segmentId: maybe(link("segment", "Segment")),
    municipalityIds: several(link("gemeenten", "Municipality")),
    announcedOn: maybe(day("aangekondigd op")),
    verified: yesNo("geverifieerd"),
    explanation: maybe(note("toelichting")),
  },
  check: (_id, facts, period): Fault[] => [
    ...onlyWhen(
      period.validFrom !== null,
      "from",
      words("the first day of the stop", "de eerste dag van de opnamestop"),
      null,
    ),
    ...distinct("municipalityIds", facts.municipalityIds),
  ],
  checkAuthor: checkVerification,
  verifiedBy: "verifyAdmissionStop",
  keepers: ({ segmentId, municipalityIds }) => [
    ...regionsOver(segmentId, municipalityIds),
    ...municipalities(municipalityIds),
  ],
});

/** Of all that a provider does in some municipalities it is their region that may stop it, and not another. */
function regionsOver(segmentId: string | null, municipalityIds: readonly string[]): readonly Keeper[] {
  if (segmentId !== null) return as("Segment", segmentId);
  return municipalityIds.length === 0 ? anyRegion : regionOf(municipalityIds);
}
