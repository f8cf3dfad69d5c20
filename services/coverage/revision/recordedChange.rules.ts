// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from "node:util";
import { contains, type LocalDate } from "../../../kit/localDate";
import { type RecordedFact } from "../projection/fact.repository";
import { type FactName } from "../projection/facts";
import { type RevisionKind } from "./revision.codes";
import { type CountedItem, standingFacts } from "./standingFacts.rules";

/** That the register says something else of an entity, on a day, of what decides a count. */
export interface RecordedChange {
  readonly typeName: FactName;
  readonly id: string;
  readonly kind: Exclude<RevisionKind, "SEVERAL">;
}

/** Two moments of knowledge, the older one first. */
export interface Knowledge {
  readonly then: Date;
  readonly now: Date;
}

/**
 * What was done to one entity between two moments so that the register says something else of it on the day, of what decides
 * a count; null when it says the same. Of several steps the last one that made a difference counts. What the register had never held is
 * registered late, whatever was done to it since.
 */
export function recordedChange(
  versions: readonly RecordedFact[],
  on: LocalDate,
  { then, now }: Knowledge,
  item: CountedItem,
): RecordedChange | null {
  const [first] = versions;
  if (!first) return null;
  const said = (moment: Date): object | null => factsAt(versions, on, moment, item);
  if (isDeepStrictEqual(said(then), said(now))) return null;
  const turns = turnsOf(versions).filter((turn) => then < turn && turn <= now);
  const steps = turns.filter((turn, index) => !isDeepStrictEqual(said(turn), said(turns[index - 1] ?? then)));
  const isNew = !versions.some(({ recordedFrom }) => recordedFrom <= then);
  const kind = kindAt(versions, isNew ? steps[0] : steps.at(-1));
  return { typeName: first.typeName, id: first.id, kind };
}

function factsAt(
  versions: readonly RecordedFact[],
  on: LocalDate,
  moment: Date,
  item: CountedItem,
): object | null {
  const version = versions.find(
    (each) =>
      contains(each, on) &&
      each.recordedFrom <= moment &&
      (each.recordedUntil === null || each.recordedUntil > moment),
  );
  return version ? standingFacts(version.typeName, version.body, on, item) : null;
}

function turnsOf(versions: readonly RecordedFact[]): Date[] {
  const moments = versions.flatMap(({ recordedFrom, recordedUntil }) =>
    recordedUntil ? [recordedFrom, recordedUntil] : [recordedFrom],
  );
  return [...new Map(moments.map((moment) => [moment.getTime(), moment])).values()].sort(
    (one, other) => one.getTime() - other.getTime(),
  );
}

/** What takes the place of something says what was done; nothing takes the place of what was withdrawn. */
function kindAt(versions: readonly RecordedFact[], turn: Date | undefined): RecordedChange["kind"] {
  const version = versions.find(({ recordedFrom }) => recordedFrom.getTime() === turn?.getTime());
  return version?.act ?? "WITHDRAWN";
}
