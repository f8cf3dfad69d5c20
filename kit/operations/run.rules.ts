// SPDX-License-Identifier: EUPL-1.2
import { type Operation, type OperationAct } from "./operation";

/** Operations of a batch that are done together, with their places in it. */
export interface Run {
  readonly entity: string;
  readonly act: OperationAct;
  readonly places: readonly Place[];
}

export interface Place {
  readonly index: number;
  readonly operation: Operation;
}

const many: ReadonlySet<OperationAct> = new Set(["REGISTER", "SETTLE"]);

/** Splits a batch into parts that cost a few statements each, without changing the order of anything that matters. */
export function runsOf(operations: readonly Operation[]): Run[] {
  const runs: { entity: string; act: OperationAct; places: Place[]; ids: Set<string> }[] = [];
  operations.forEach((operation, index) => {
    const { entity, act, id } = operation;
    const run = runs.at(-1);
    const isSameKind = run?.entity === entity && run.act === act && many.has(act);
    // What a list says of one entity over several periods is one thing to settle.
    const goesOn = act === "SETTLE" && run?.places.at(-1)?.operation.id === id;
    if (run && isSameKind && (goesOn || !run.ids.has(id))) {
      run.places.push({ index, operation });
      run.ids.add(id);
    } else {
      runs.push({ entity, act, places: [{ index, operation }], ids: new Set([id]) });
    }
  });
  return runs;
}
