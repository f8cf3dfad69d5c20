// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault, oneOfCodes } from "../../../kit/fault";
import { isLocalDate, type LocalDate, type Period } from "../../../kit/localDate";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { reorganisationKinds } from "./reorganisation.codes";
import { type ReorganisationRow } from "./reorganisation.row";

export function checkReorganisation(_id: string, facts: FactsOf<ReorganisationRow>, period: Period): Fault[] {
  return [
    ...checkAlways(period),
    ...(isLocalDate(facts.on) ? [] : [fault("on", "an existing day written as YYYY-MM-DD", facts.on)]),
    ...oneOfCodes("kind", reorganisationKinds, facts.kind),
    ...checkIds("fromIds", facts.fromIds),
    ...checkIds("toIds", facts.toIds),
    ...checkTarget(facts),
  ];
}

/** A day on which a reorganisation "does not hold" would tear successor from predecessor in every later answer. */
function checkAlways(period: Period): Fault[] {
  return (["validFrom", "validUntil"] as const)
    .filter((field) => period[field] !== null)
    .map((field) =>
      fault(field, "no day: a reorganisation holds always, `on` says from when", period[field]),
    );
}

function checkIds(field: "fromIds" | "toIds", ids: readonly string[]): Fault[] {
  if (ids.length === 0) return [fault(field, "at least one municipality", ids)];
  return new Set(ids).size === ids.length ? [] : [fault(field, "each municipality once", ids)];
}

function checkTarget({ kind, fromIds, toIds }: FactsOf<ReorganisationRow>): Fault[] {
  const both = fromIds.filter((id) => toIds.includes(id));
  return [
    ...(both.length > 0 ? [fault("toIds", "none of the municipalities in fromIds", both)] : []),
    ...(kind !== "SPLITSING" && toIds.length > 1
      ? [fault("toIds", `one municipality for ${kind}`, toIds)]
      : []),
  ];
}

type Move = Pick<ReorganisationRow, "on" | "fromIds" | "toIds">;

/** What the municipality went into, directly, by the day. */
export function successorIds(reorganisations: readonly Move[], id: string, day: LocalDate): string[] {
  return distinct(
    effective(reorganisations, day).flatMap((each) => (each.fromIds.includes(id) ? each.toIds : [])),
  );
}

/** What went into the municipality, directly, by the day. */
export function predecessorIds(reorganisations: readonly Move[], id: string, day: LocalDate): string[] {
  return distinct(
    effective(reorganisations, day).flatMap((each) => (each.toIds.includes(id) ? each.fromIds : [])),
  );
}

export const byEffect = (a: { on: LocalDate; id: string }, b: { on: LocalDate; id: string }): number =>
  `${a.on} ${a.id}` < `${b.on} ${b.id}` ? -1 : 1;

const effective = (reorganisations: readonly Move[], day: LocalDate): Move[] =>
  reorganisations.filter((each) => each.on <= day);

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
