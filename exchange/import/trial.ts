// SPDX-License-Identifier: EUPL-1.2
import { cut } from "../spreadsheet/cell";
import { type ChangedRows } from "./changedRows";
import { type ChangeSet, type ChangeSets, type RehearsedChange } from "./changeSet";
import { type Reading } from "./reading";
import { type CellDifference, type RowOutcome } from "./rowChange";

interface TrialParts {
  readonly sets: Pick<ChangeSets, "rehearsed">;
  readonly set: Pick<ChangeSet, "id" | "firstObstacles">;
  readonly reading: Pick<Reading, "operations" | "headerOf" | "told">;
  readonly onPart: (operations: number) => void;
}

/** Tells what a trial would change at the rows of the file, part after part. */
export async function tellTrial(
  rows: ChangedRows,
  { sets, set, reading, onPart }: TrialParts,
): Promise<void> {
  const placeOf = (part: number, index: number): string => `${part}/${index}`;
  // What does not agree with the rest of the list is known when all of it was tried.
  const isRefused = new Set(set.firstObstacles.map(({ part, index }) => placeOf(part, index)));
  let number = 0;
  let told = 0;
  for (const part of reading.operations.parts()) {
    number += 1;
    const rowOf = new Map<string, number>();
    for (const change of await sets.rehearsed(set.id, number)) {
      if (isRefused.has(placeOf(number, change.index))) continue;
      const entity = part.entities[change.index] ?? "";
      const row = part.rows[change.index] ?? 0;
      const key = JSON.stringify([entity, change.id]);
      rows.add({
        outcome: outcomes[change.change],
        row,
        what: reading.headerOf(entity, "id") ?? entity,
        id: change.id,
        differences: change.differences.map((each) => differenceIn(entity, each, reading)),
        toldAtRow: rowOf.get(key) ?? null,
      });
      if (!rowOf.has(key)) rowOf.set(key, row);
    }
    told += part.changes.length;
    onPart(told);
  }
}

const outcomes: Readonly<Record<RehearsedChange["change"], RowOutcome>> = {
  CREATED: "created",
  CHANGED: "changed",
  ENDED: "ended",
  // No list withdraws anything.
  WITHDRAWN: "ended",
};

function differenceIn(
  entity: string,
  { field, validFrom, validUntil, before, after }: RehearsedChange["differences"][number],
  { headerOf, told }: TrialParts["reading"],
): CellDifference {
  const days = { from: validFrom, until: validUntil };
  if (field === "holds") return { ...days, column: null, before: holds(before), after: holds(after) };
  const say = (value: unknown): string => cut(told(entity, field, value));
  return { ...days, column: headerOf(entity, field) ?? field, before: say(before), after: say(after) };
}

const holds = (value: unknown): string => (value === true ? "geldt" : "geldt niet");
