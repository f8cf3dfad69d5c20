// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from "node:util";
import { fault, type Fault } from "../../../kit/fault";
import { type Period } from "../../../kit/localDate";
import { boundsOf, outside, type Timeline } from "../../../kit/versioned/timeline.rules";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { words } from "../../../kit/words";
import { type AdmissionStopRow } from "./admissionStop.row";
import { hasEdited, stated } from "./editors.rules";

type Facts = FactsOf<AdmissionStopRow>;

/**
 * Nobody both edits and verifies the same stop. Verifying changes nothing else of it, and whoever changes something of
 * a verified stop, lets it hold on further days or begin later takes the verification away. That it ends earlier leaves
 * it as it was.
 */
export function checkVerification(
  actor: string,
  after: Timeline<Facts>,
  history: readonly AdmissionStopRow[],
  isWhole: boolean,
): Fault[] {
  const now = history.filter((row) => row.recordedUntil === null);
  const isMoved = isWhole && boundsOf(after)?.validFrom !== boundsOf(now)?.validFrom;
  const isEditor = hasEdited(actor, history);
  return after.flatMap((slice) => {
    if (!slice.facts.verified) return [];
    const same = now.filter((row) => isDeepStrictEqual(stated(row), stated(slice.facts)));
    if (isMoved || !isWithin(slice, same)) return [fault("verified", unverified, true)];
    const verified = same.filter((row) => row.verified);
    return isEditor && !isWithin(slice, verified) ? [fault("verified", someoneElse, true)] : [];
  });
}

/** Are all days of a period among those of others? */
const isWithin = (period: Period, others: readonly Period[]): boolean =>
  others.reduce<readonly Period[]>((left, other) => left.flatMap((days) => outside(days, other)), [period])
    .length === 0;

const unverified = words(
  "false: what is new or changed is verified afterwards, by someone else",
  "nee: wat nieuw of gewijzigd is wordt daarna geverifieerd, door iemand anders",
);
const someoneElse = words(
  "a verification by someone who did not enter or change the stop",
  "een verificatie door iemand die de opnamestop niet heeft ingevoerd of gewijzigd",
);
