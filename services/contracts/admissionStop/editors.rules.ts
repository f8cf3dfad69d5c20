// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from "node:util";
import { mayBeOne } from "../../../kit/identity/account.rules";
import { changeDuring, clearDuring, type Timeline } from "../../../kit/versioned/timeline.rules";
import { always } from "../../../kit/localDate";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { type AdmissionStopRow } from "./admissionStop.row";

type Facts = FactsOf<AdmissionStopRow>;

/** Did this author ever enter or change the stop: what it says, or on which days? Lifting or verifying it is neither. */
export function hasEdited(actor: string, history: readonly AdmissionStopRow[]): boolean {
  const own = history.filter((row) => mayBeOne(row.actor, actor));
  const moments = [...new Set(own.map(({ recordedFrom }) => recordedFrom.getTime()))];
  return moments.some((moment) => {
    const before = statedAt(history, moment - 1);
    const after = statedAt(history, moment);
    const last = after.at(-1)?.validUntil ?? null;
    const recorded = own.filter(({ recordedFrom }) => recordedFrom.getTime() === moment);
    const isLifted = last !== null && recorded.every(({ act }) => act === "ENDED");
    const expected = isLifted ? clearDuring(before, { validFrom: last, validUntil: null }) : before;
    return !isDeepStrictEqual(after, expected);
  });
}

/** What the register said at a moment, in milliseconds as it counts them, but for the verification. */
function statedAt(history: readonly AdmissionStopRow[], moment: number): Timeline<Facts> {
  const known = history.filter(
    ({ recordedFrom, recordedUntil }) =>
      recordedFrom.getTime() <= moment && (recordedUntil === null || recordedUntil.getTime() > moment),
  );
  const timeline = known.map(({ validFrom, validUntil, ...row }) => ({
    validFrom,
    validUntil,
    facts: stated(row),
  }));
  // Versions that differ in nothing but the verification are one.
  return changeDuring(timeline, always, {});
}

/** What a stop says, whether or not it was verified. */
export const stated = (facts: Facts): Facts => ({
  providerId: facts.providerId,
  segmentId: facts.segmentId,
  municipalityIds: [...facts.municipalityIds].sort(),
  announcedOn: facts.announcedOn,
  explanation: facts.explanation,
  verified: false,
});
