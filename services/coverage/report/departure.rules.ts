// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { isShown } from "../answer/contracts.rules";
import { type ExitReason, type Fact, type LandscapeCategory } from "../projection/facts";
import { flowReasons } from "./report.codes";
import { type ReportEvidence } from "./reportEvidence";
import { commissionedFor, type Standing } from "./standing.rules";

/** That a contract stopped to bind a provider, when, and what was recorded as the reason. */
export interface Departure {
  readonly providerId: string;
  readonly contractId: string;
  readonly category: LandscapeCategory;
  /** Through which it was bound; null when it was on its own account. */
  readonly consortiumId: string | null;
  readonly until: LocalDate;
  readonly exitReason: ExitReason | null;
}

/**
 * The reason that was recorded with a contract that no longer counts at the end: that of its last version by then, as a
 * contract is ended, with the reason, by a version from the day on which it is over.
 */
export function recordedExits(evidence: ReportEvidence, to: Standing): ReadonlyMap<string, ExitReason> {
  const last = new Map<string, Fact<"Contract">>();
  for (const version of evidence.contracts) {
    if (version.validFrom === null || version.validFrom <= to.on) last.set(version.id, version);
  }
  return new Map(
    [...last].flatMap(([id, { exitReason }]) =>
      exitReason === null || to.contracts.has(id) ? [] : [[id, exitReason] as const],
    ),
  );
}

/** By provider, all that ended between two days, also through contracts that began after the first. */
export function departuresBetween(
  evidence: ReportEvidence,
  from: Standing,
  to: Standing,
): ReadonlyMap<string, readonly Departure[]> {
  const found = new Map<string, Departure[]>();
  for (const each of allDepartures(evidence, from, to)) {
    found.set(each.providerId, [...(found.get(each.providerId) ?? []), each]);
  }
  return found;
}

function allDepartures(evidence: ReportEvidence, from: Standing, to: Standing): Departure[] {
  const exits = recordedExits(evidence, to);
  const isOfRegion = commissionedOnDays(evidence);
  const shown = evidence.contracts.flatMap((contract) => {
    const days = daysShown(contract, from.on, to.on);
    return days === null || !isOfRegion(contract, days.from) ? [] : [{ contract, days }];
  });
  const ends = new Map<string, LocalDate>();
  for (const { contract, days } of shown) ends.set(contract.id, later(ends.get(contract.id), days.until));
  return shown.flatMap(({ contract, days }) =>
    bindings(evidence, contract, days, to.on).map(({ providerId, until }) => ({
      providerId,
      contractId: contract.id,
      category: contract.category,
      consortiumId: contract.consortiumId,
      until,
      // Who went before the contract ended did not go for the reason that it ended for.
      exitReason: until === ends.get(contract.id) ? (exits.get(contract.id) ?? null) : null,
    })),
  );
}

/** Of what ended last for a provider: the reason recorded; of several, the first in the order of the list of reasons. */
export function lastReasonOf(departures: readonly Departure[]): ExitReason | null {
  const until = departures
    .map((each) => each.until)
    .sort()
    .at(-1);
  const said = departures.filter((each) => each.until === until).flatMap((each) => each.exitReason ?? []);
  return said.sort((one, other) => flowReasons.indexOf(one) - flowReasons.indexOf(other))[0] ?? null;
}

const never: LocalDate = "9999-12-31";

/** Most versions were there on the first of the two days: what a day needs is worked out once. */
function commissionedOnDays(
  evidence: ReportEvidence,
): (contract: Fact<"Contract">, day: LocalDate) => boolean {
  const byDay = new Map<LocalDate, ReturnType<typeof commissionedFor>>();
  return (contract, day) => {
    const isOfRegion = byDay.get(day) ?? commissionedFor(evidence, day);
    byDay.set(day, isOfRegion);
    return isOfRegion(contract);
  };
}

interface Days {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/**
 * The days, from the first of the two on, on which a version counted; null when there are none by the second. What
 * comes after the second is one: a contract that still runs then has not ended.
 */
function daysShown(contract: Fact<"Contract">, first: LocalDate, second: LocalDate): Days | null {
  const from = [first, contract.start, contract.validFrom ?? first].reduce((one, other) => later(one, other));
  const over = earlier(contract.end, contract.validUntil);
  const until = over > second ? never : over;
  return from <= second && from < until && isShown(contract, from) ? { from, until } : null;
}

function bindings(
  { consortiumMemberships }: ReportEvidence,
  contract: Fact<"Contract">,
  { from, until }: Days,
  second: LocalDate,
): { providerId: string; until: LocalDate }[] {
  if (contract.consortiumId === null) return contract.partyIds.map((providerId) => ({ providerId, until }));
  return consortiumMemberships
    .filter(({ consortiumId }) => consortiumId === contract.consortiumId)
    .filter(({ validFrom }) => validFrom === null || (validFrom < until && validFrom <= second))
    .filter(({ validUntil }) => validUntil === null || validUntil > from)
    .map(({ providerId, validUntil }) => ({
      providerId,
      until: validUntil !== null && validUntil <= second ? earlier(validUntil, until) : until,
    }));
}

const later = (one: LocalDate | undefined, other: LocalDate): LocalDate =>
  one !== undefined && one > other ? one : other;

const earlier = (one: LocalDate | null, other: LocalDate | null): LocalDate =>
  [one ?? never, other ?? never].reduce((first, day) => (day < first ? day : first));
