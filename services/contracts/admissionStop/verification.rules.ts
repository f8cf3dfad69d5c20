// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault } from "../../../kit/fault";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { words } from "../../../kit/words";
import { type AdmissionStopRow } from "./admissionStop.row";

type Facts = FactsOf<AdmissionStopRow>;

/**
 * Nobody both edits and verifies the same stop. Verifying changes nothing else of it, and whoever changes something of
 * a verified stop takes the verification away.
 */
export function checkVerification(
  actor: string,
  after: readonly Facts[],
  history: readonly AdmissionStopRow[],
): Fault[] {
  const now = history.filter((row) => row.recordedUntil === null);
  return after.flatMap((facts) => {
    if (!facts.verified || now.some((row) => row.verified && isSameStop(row, facts))) return [];
    if (!now.some((row) => isSameStop(row, facts))) return [fault("verified", unverified, true)];
    const isEditor = history.some((row) => !row.verified && row.actor === actor);
    return isEditor ? [fault("verified", someoneElse, true)] : [];
  });
}

const unverified = words(
  "false: what is new or changed is verified afterwards, by someone else",
  "nee: wat nieuw of gewijzigd is wordt daarna geverifieerd, door iemand anders",
);
const someoneElse = words(
  "a verification by someone who did not enter or change the stop",
  "een verificatie door iemand die de opnamestop niet heeft ingevoerd of gewijzigd",
);

/** The same in everything but the verification. */
const isSameStop = (one: Facts, other: Facts): boolean =>
  one.providerId === other.providerId &&
  one.segmentId === other.segmentId &&
  one.announcedOn === other.announcedOn &&
  one.explanation === other.explanation &&
  [...one.municipalityIds].sort().join() === [...other.municipalityIds].sort().join();
