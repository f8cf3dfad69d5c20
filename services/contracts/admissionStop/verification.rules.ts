// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from "node:util";
import { fault, type Fault } from "../../../kit/fault";
import { boundsOf, clearDuring, settling, type Timeline } from "../../../kit/versioned/timeline.rules";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { words } from "../../../kit/words";
import { type AdmissionStopRow } from "./admissionStop.row";
import { differs, hasEdited, hasVerified, isWithin, stated } from "./editors.rules";

type Facts = FactsOf<AdmissionStopRow>;

/**
 * Nobody both edits and verifies the same stop, in whatever order and whatever batch. Verifying changes nothing else of
 * it, and whoever changes something of a verified stop, lets it hold on further days or begin later takes the
 * verification away; that it ends earlier leaves it as it was. Whoever verified it changes nothing of it while it stays
 * verified on any day, not even where it ends. Lifting it is no change, but is not verified in the same batch afterwards: of one
 * moment the register keeps what was said last, and that would read as a verification of a shorter stop.
 */
export function checkVerification(
  actor: string,
  after: Timeline<Facts>,
  history: readonly AdmissionStopRow[],
  isWhole: boolean,
  recordedAt: Date,
): Fault[] {
  const now = history.filter((row) => row.recordedUntil === null);
  const isMoved = isWhole && boundsOf(after)?.validFrom !== boundsOf(now)?.validFrom;
  const isEditor = hasEdited(actor, history);
  const isJustLifted = now.some(
    ({ act, recordedFrom }) => act === "ENDED" && recordedFrom.getTime() === recordedAt.getTime(),
  );
  const faults = after.flatMap((slice) => {
    if (!slice.facts.verified) return [];
    const same = now.filter((row) => isDeepStrictEqual(stated(row), stated(slice.facts)));
    if (isMoved || !isWithin(slice, same)) return [fault("verified", unverified, true)];
    const verified = same.filter((row) => row.verified);
    if (isWithin(slice, verified)) return [];
    if (isEditor) return [fault("verified", someoneElse, true)];
    return isJustLifted ? [fault("verified", beforehand, true)] : [];
  });
  if (faults.length > 0) return faults;
  const before = now.map(({ validFrom, validUntil, ...facts }) => ({ validFrom, validUntil, facts }));
  const whole = isWhole ? after : withSaid(before, after);
  const isStillVerified = whole.some(({ facts }) => facts.verified);
  return isStillVerified && differs(before, whole) && hasVerified(actor, history)
    ? [fault("verified", byItsVerifier, true)]
    : [];
}

/** All that it says, when on some of the days it says this. */
function withSaid(before: Timeline<Facts>, said: Timeline<Facts>): Timeline<Facts> {
  const others = said.reduce((left, slice) => clearDuring(left, slice), before);
  // The first days come first, whichever are said anew.
  return settling([], [...others, ...said]);
}

const unverified = words(
  "false: what is new or changed is verified afterwards, by someone else",
  "nee: wat nieuw of gewijzigd is wordt daarna geverifieerd, door iemand anders",
);
const someoneElse = words(
  "a verification by someone who did not enter or change the stop",
  "een verificatie door iemand die de opnamestop niet heeft ingevoerd of gewijzigd",
);
const byItsVerifier = words(
  "false on all days: you verified the stop, so your change takes that away",
  "nee op alle dagen: u hebt de opnamestop geverifieerd, dus uw wijziging neemt dat weg",
);
const beforehand = words(
  "a verification before the stop is lifted, or in a batch of its own",
  "een verificatie voordat de opnamestop wordt opgeheven, of in een aparte opdracht",
);
