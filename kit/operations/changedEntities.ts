// SPDX-License-Identifier: EUPL-1.2
import { type Operation } from "./operation";
import { type OperationOutcome } from "./outcome";

/** The last operation that changed an entity. */
interface LastChange {
  readonly sequence: number;
  readonly operation: Operation;
  readonly outcome: OperationOutcome;
}

/** Which entities a batch has changed so far, of the kinds that have to agree with others. */
export class ChangedEntities {
  private readonly last = new Map<string, Map<string, LastChange>>();
  private count = 0;

  constructor(private readonly kinds: ReadonlySet<string>) {}

  add(operations: readonly Operation[], outcomes: readonly OperationOutcome[]): void {
    operations.forEach((operation, index) => {
      const outcome = outcomes[index];
      const { entity } = operation;
      if (outcome?.kind !== "recorded" || !this.kinds.has(entity)) return;
      const changed = this.last.get(entity) ?? new Map<string, LastChange>();
      this.last.set(entity, changed.set(outcome.id, { sequence: this.count + index, operation, outcome }));
    });
    this.count += outcomes.length;
  }

  idsOf(entity: string): string[] {
    return [...(this.last.get(entity)?.keys() ?? [])];
  }

  lastOf(entity: string, id: string): LastChange | null {
    return this.last.get(entity)?.get(id) ?? null;
  }
}
