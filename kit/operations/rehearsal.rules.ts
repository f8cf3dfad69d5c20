// SPDX-License-Identifier: EUPL-1.2
import { differencesBetween } from "../versioned/differences.rules";
import { type Timeline } from "../versioned/timeline.rules";
import { type RehearsedChange } from "./changeSet";
import { type Operation } from "./operation";
import { type OperationOutcome } from "./outcome";

/** What the register says of entities, by what `placeOf` makes of an operation on them. */
export type Said = ReadonlyMap<string, Timeline<object>>;

export const placeOf = ({ entity, id }: Pick<Operation, "entity" | "id">): string =>
  JSON.stringify([entity, id]);

/** What each operation would change, from what the register says before and after all of them. */
export function rehearsedChanges(
  operations: readonly Operation[],
  outcomes: readonly OperationOutcome[],
  before: Said,
  after: Said,
): RehearsedChange[] {
  const isTold = new Set<string>();
  return operations.flatMap((operation, index): RehearsedChange[] => {
    const outcome = outcomes[index];
    if (outcome?.kind !== "recorded") return [];
    const place = placeOf(operation);
    const differences = isTold.has(place)
      ? []
      : differencesBetween(before.get(place) ?? [], after.get(place) ?? []);
    isTold.add(place);
    return [{ index, id: operation.id, change: outcome.change, differences }];
  });
}
