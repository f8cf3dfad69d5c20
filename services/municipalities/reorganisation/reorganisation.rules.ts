// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault, ifGiven } from "../../../kit/fault";
import { type LocalDate, type Period } from "../../../kit/localDate";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { words } from "../../../kit/words";
import { type ReorganisationRow } from "./reorganisation.row";

export function checkReorganisation(_id: string, facts: FactsOf<ReorganisationRow>, period: Period): Fault[] {
  return [
    ...checkAlways(period),
    ...checkIds("fromIds", facts.fromIds),
    ...checkIds("toIds", facts.toIds),
    ...checkTarget(facts),
  ];
}

/** A day on which a reorganisation "does not hold" would tear successor from predecessor in every later answer. */
function checkAlways(period: Period): Fault[] {
  const expected = words(
    "no day: a reorganisation holds always, `on` says from when",
    "geen dag: een herindeling geldt altijd, de ingangsdatum zegt vanaf wanneer",
  );
  return [
    ...ifGiven(period.validFrom, (day) => [fault("from", expected, day)]),
    ...ifGiven(period.validUntil, (day) => [fault("until", expected, day)]),
  ];
}

function checkIds(field: "fromIds" | "toIds", ids: readonly string[]): Fault[] {
  if (ids.length === 0) {
    return [fault(field, words("at least one municipality", "ten minste één gemeente"), ids)];
  }
  return new Set(ids).size === ids.length
    ? []
    : [fault(field, words("each municipality once", "elke gemeente één keer"), ids)];
}

function checkTarget({ kind, fromIds, toIds }: FactsOf<ReorganisationRow>): Fault[] {
  const both = fromIds.filter((id) => toIds.includes(id));
  const others = words("none of the municipalities in fromIds", "geen van de gemeenten die worden opgeheven");
  const one = words(`one municipality for ${kind}`, `één gemeente bij ${kind}`);
  // With one, everything of it would go on there: a merger, under the name of what people have to divide.
  const several = words(`two municipalities or more for ${kind}`, `twee of meer gemeenten bij ${kind}`);
  return [
    ...(both.length > 0 ? [fault("toIds", others, both)] : []),
    ...(kind !== "SPLITSING" && toIds.length > 1 ? [fault("toIds", one, toIds)] : []),
    ...(kind === "SPLITSING" && toIds.length === 1 ? [fault("toIds", several, toIds)] : []),
  ];
}

/** What went into what, and when. */
export interface Move {
  readonly on: LocalDate;
  readonly fromIds: readonly string[];
  readonly toIds: readonly string[];
}

/** What the municipality went into, directly, by the day. */
export function successorIds(reorganisations: readonly Move[], id: string, day: LocalDate): string[] {
  return distinct(
    effective(reorganisations, day).flatMap((each) => (each.fromIds.includes(id) ? [...each.toIds] : [])),
  );
}

/** What went into the municipality, directly, by the day. */
export function predecessorIds(reorganisations: readonly Move[], id: string, day: LocalDate): string[] {
  return distinct(
    effective(reorganisations, day).flatMap((each) => (each.toIds.includes(id) ? [...each.fromIds] : [])),
  );
}

export const byEffect = (a: { on: LocalDate; id: string }, b: { on: LocalDate; id: string }): number =>
  `${a.on} ${a.id}` < `${b.on} ${b.id}` ? -1 : 1;

const effective = (reorganisations: readonly Move[], day: LocalDate): Move[] =>
  reorganisations.filter((each) => each.on <= day);

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
