// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from "node:util";
import { type ChangeRow } from "../../../kit/feed/change.row";
import { mayBeOne } from "../../../kit/identity/account.rules";
import { grouped } from "../../../kit/grouped";
import { always, type Period } from "../../../kit/localDate";
import { changeDuring, clearDuring, outside, type Timeline } from "../../../kit/versioned/timeline.rules";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { type AdmissionStopRow } from "./admissionStop.row";

type Facts = FactsOf<AdmissionStopRow>;

/** What an author made of a stop at one moment. */
export interface Doing {
  readonly before: Timeline<Facts>;
  readonly after: Timeline<Facts>;
  /** Of this moment; it has lines also where no version is left of who did it. */
  readonly lines: readonly Pick<ChangeRow, "kind" | "validFrom">[];
}

/** What an author did to the stop in earlier batches. */
export function doingsOf(
  actor: string,
  history: readonly AdmissionStopRow[],
  log: readonly ChangeRow[],
  until: Date,
): Doing[] {
  const own = log.filter((line) => line.recordedAt < until && mayBeOne(line.actor, actor));
  return [...grouped(own, ({ recordedAt }) => recordedAt.toISOString())].map(([moment, lines]) => ({
    before: knownAt(history, Date.parse(moment) - 1),
    after: knownAt(history, Date.parse(moment)),
    lines,
  }));
}

/** What the register said when a batch of this moment began. */
export const knownBefore = (history: readonly AdmissionStopRow[], moment: Date): Timeline<Facts> =>
  knownAt(history, moment.getTime() - 1);

/** Was it entered or changed: what it says, or on which days? Lifting or verifying it is neither. */
export const isEdit = ({ before, after, lines }: Doing): boolean =>
  differs(before, after) &&
  // Whatever else was done: it says now what lifting it made of what it said.
  !lines.some(
    ({ kind, validFrom }) =>
      kind === "ENDED" &&
      validFrom !== null &&
      !differs(clearDuring(before, { validFrom, validUntil: null }), after),
  );

/** Were days of it verified that were not? */
export const isVerification = ({ before, after }: Pick<Doing, "before" | "after">): boolean => {
  const verified = before.filter(({ facts }) => facts.verified);
  return after.some((slice) => slice.facts.verified && !isWithin(slice, verified));
};

/** Would it say something else, or hold on other days, but for the verification? */
export const differs = (before: Timeline<Facts>, after: Timeline<Facts>): boolean =>
  !isDeepStrictEqual(statedIn(before), statedIn(after));

/** What the register said at a moment, in milliseconds as it counts them. */
const knownAt = (history: readonly AdmissionStopRow[], moment: number): Timeline<Facts> =>
  history
    .filter(
      ({ recordedFrom, recordedUntil }) =>
        recordedFrom.getTime() <= moment && (recordedUntil === null || recordedUntil.getTime() > moment),
    )
    .map(({ validFrom, validUntil, ...facts }) => ({ validFrom, validUntil, facts }));

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
