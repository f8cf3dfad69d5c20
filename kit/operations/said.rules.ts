// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from "node:util";
import { intersection, isEmpty, type Period } from "../localDate";
import { type VersionedEntity } from "../versioned/entity";
import { factFaults } from "../versioned/entry.rules";
import { outside, spanning, type Timeline } from "../versioned/timeline.rules";
import { toTimeline } from "../versioned/version.rules";
import { type FactsOf, type VersionRow } from "../versioned/version.row";
import { type Operation } from "./operation";

type Facts = FactsOf<VersionRow>;

export const daysOf = ({ from, until }: Operation): Period => ({ validFrom: from, validUntil: until });

/** Every fact by name. What is left out is not recorded, and a list that is left out is empty. */
export function complete({ facts }: Operation, entity: VersionedEntity): Facts {
  const given = { ...facts };
  const all = Object.entries(entity.facts).map(([name, { list }]) => [
    name,
    given[name] ?? (list ? [] : null),
  ]);
  return { ...given, ...Object.fromEntries(all) } as Facts;
}

/** What the entity would say on the days that an operation is about; what is no fact of it at all is left out. */
export function saidBy(
  operation: Operation,
  before: readonly VersionRow[],
  entity: VersionedEntity,
): Timeline<Facts> {
  return slicesOf(operation, before, entity).filter(
    ({ facts }) => factFaults(entity.facts, facts).length === 0,
  );
}

/** The same without what the entity says on those days already. */
export function saidAnewBy(
  operation: Operation,
  before: readonly VersionRow[],
  entity: VersionedEntity,
): Timeline<Facts> {
  const now = toTimeline(entity, before);
  return saidBy(operation, before, entity).filter(
    ({ facts, ...days }) =>
      !now.some((one) => isWithin(days, one) && isDeepStrictEqual({ ...one.facts }, { ...facts })),
  );
}

const isWithin = (days: Period, other: Period): boolean => outside(days, other).length === 0;

function slicesOf(
  operation: Operation,
  before: readonly VersionRow[],
  entity: VersionedEntity,
): Timeline<Facts> {
  const days = daysOf(operation);
  const now = toTimeline(entity, before);
  switch (operation.act) {
    case "REGISTER":
    case "RESUME":
    case "SETTLE":
      return [{ ...days, facts: complete(operation, entity) }];
    case "AMEND":
    case "CORRECT":
      return now.flatMap((slice) => {
        const both = intersection(slice, days);
        return isEmpty(both) ? [] : [{ ...both, facts: { ...slice.facts, ...operation.facts } }];
      });
    case "CORRECT_PERIOD":
      return spanning(now, days);
    case "END":
    case "WITHDRAW":
    case "CONFIRM":
      return [];
  }
}
