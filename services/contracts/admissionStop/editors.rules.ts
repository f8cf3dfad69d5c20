// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from "node:util";
import { mayBeOne } from "../../../kit/identity/account.rules";
import { grouped } from "../../../kit/grouped";
import { always, type Period } from "../../../kit/localDate";
import { changeDuring, clearDuring, outside, type Timeline } from "../../../kit/versioned/timeline.rules";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { type AdmissionStopRow } from "./admissionStop.row";

type Facts = FactsOf<AdmissionStopRow>;

/** Did this author ever enter or change the stop: what it says, or on which days? Lifting or verifying it is neither. */
export function hasEdited(actor: string, history: readonly AdmissionStopRow[]): boolean {
  return momentsOf(actor, history).some(({ moment, recorded }) => {
    const before = statedAt(history, moment - 1);
    const after = statedAt(history, moment);
    const last = after.at(-1)?.validUntil ?? null;
    const isLifted = last !== null && recorded.every(({ act }) => act === "ENDED");
    const expected = isLifted ? clearDuring(before, { validFrom: last, validUntil: null }) : before;
    return !isDeepStrictEqual(after, expected);
  });
}

/** Did this author ever let days of the stop be verified that were not? */
export function hasVerified(actor: string, history: readonly AdmissionStopRow[]): boolean {
  return momentsOf(actor, history).some(({ moment, recorded }) => {
    const verified = knownAt(history, moment - 1).filter((row) => row.verified);
    return recorded.some((row) => row.verified && !isWithin(row, verified));
  });
}

/** Would it say something else, or hold on other days, but for the verification? */
export const differs = (before: Timeline<Facts>, after: Timeline<Facts>): boolean =>
  !isDeepStrictEqual(statedIn(before), statedIn(after));

interface Recorded {
  /** In milliseconds, as the register counts them. */
  readonly moment: number;
  readonly recorded: readonly AdmissionStopRow[];
}

/** What an author recorded, at each moment at which it did. */
function momentsOf(actor: string, history: readonly AdmissionStopRow[]): Recorded[] {
  const own = history.filter((row) => mayBeOne(row.actor, actor));
  return [...grouped(own, ({ recordedFrom }) => recordedFrom.toISOString())].map(([moment, recorded]) => ({
    moment: Date.parse(moment),
    recorded,
  }));
}

/** What the register said at a moment, but for the verification. */
const statedAt = (history: readonly AdmissionStopRow[], moment: number): Timeline<Facts> =>
  statedIn(
    knownAt(history, moment).map(({ validFrom, validUntil, ...row }) => ({
      validFrom,
      validUntil,
      facts: row,
    })),
  );

const knownAt = (history: readonly AdmissionStopRow[], moment: number): AdmissionStopRow[] =>
  history.filter(
    ({ recordedFrom, recordedUntil }) =>
      recordedFrom.getTime() <= moment && (recordedUntil === null || recordedUntil.getTime() > moment),
  );

/** Versions that differ in nothing but the verification are one. */
const statedIn = (timeline: Timeline<Facts>): Timeline<Facts> =>
  changeDuring(
    timeline.map(({ validFrom, validUntil, facts }) => ({ validFrom, validUntil, facts: stated(facts) })),
    always,
    {},
  );

/** Are all days of a period among those of others? */
export const isWithin = (period: Period, others: readonly Period[]): boolean =>
  others.reduce<readonly Period[]>((left, other) => left.flatMap((days) => outside(days, other)), [period])
    .length === 0;

/** What a stop says, whether or not it was verified. */
export const stated = (facts: Facts): Facts => ({
  providerId: facts.providerId,
  segmentId: facts.segmentId,
  municipalityIds: [...facts.municipalityIds].sort(),
  announcedOn: facts.announcedOn,
  explanation: facts.explanation,
  verified: false,
});
