// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from "node:util";
import { fault, type Fault } from "../../../kit/fault";
import { type LocalDate } from "../../../kit/localDate";
import { type AuthoredChange } from "../../../kit/versioned/entity";
import { runAround, type Slice, type Timeline } from "../../../kit/versioned/timeline.rules";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { words } from "../../../kit/words";
import { type AdmissionStopRow } from "./admissionStop.row";
import { differs, doingsOf, isEdit, isVerification, isWithin, knownBefore, stated } from "./editors.rules";

type Facts = FactsOf<AdmissionStopRow>;

/**
 * Nobody both edits and verifies the same stop, in whatever order and whatever batch. Verifying changes nothing else of
 * it, and whoever changes something of a verified stop, lets it hold on further days or begin on another takes the
 * verification away; that it ends earlier leaves it as it was. Whoever verified it changes nothing of it while it stays
 * verified on any day, not even where it ends. Lifting it is no change, but what somebody lifted is
 * not verified in the same batch afterwards: that would read as a verification of a shorter stop.
 */
export function checkVerification(change: AuthoredChange<AdmissionStopRow>): Fault[] {
  const { actor, act, before, changed, history, log, recordedAt } = change;
  const verified = changed.filter(({ facts }) => facts.verified);
  // What is lifted leaves less of what was verified, and nothing else.
  if (verified.length === 0 || act === "ENDED") return [];
  const refused = (expected: typeof unverified): Fault[] => [fault("verified", expected, true)];
  if (!verified.every((slice) => isStillSaid(slice, change))) return refused(unverified);
  const doings = doingsOf(actor, history, log, recordedAt);
  const batch = knownBefore(history, recordedAt);
  if (isVerification({ before, after: changed })) {
    if (differs(before, changed)) return refused(unverified);
    if (doings.some(isEdit)) return refused(someoneElse);
    return differs(batch, before) ? refused(anotherBatch) : [];
  }
  const hasVerified = doings.some(isVerification) || isVerification({ before: batch, after: before });
  return hasVerified && differs(before, changed) ? refused(byItsVerifier) : [];
}

/** Does it say on these days what it said, and begin when it began? */
function isStillSaid(
  slice: Slice<Facts>,
  { before, changed }: Pick<AuthoredChange<AdmissionStopRow>, "before" | "changed">,
): boolean {
  const same = before.filter(({ facts }) => isDeepStrictEqual(stated(facts), stated(slice.facts)));
  return isWithin(slice, same) && beginOf(before, slice) === beginOf(changed, slice);
}

const beginOf = (timeline: Timeline<Facts>, { validFrom }: Slice<Facts>): LocalDate | null =>
  // A stop without a first day is not recorded.
  validFrom === null ? null : (runAround(timeline, validFrom)?.validFrom ?? null);

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
const anotherBatch = words(
  "a verification by someone who did not enter, change or lift the stop in this same batch",
  "een verificatie door iemand die de opnamestop niet in dezelfde opdracht heeft ingevoerd, gewijzigd of opgeheven",
);
