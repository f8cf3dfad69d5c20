// SPDX-License-Identifier: EUPL-1.2
import { type ChangeKind } from "../feed/change.codes";
import { type LocalDate } from "../localDate";
import { type Operation } from "./operation";
import { type OperationOutcome } from "./outcome";

/** The last operation that changed an entity; no more of it than must be remembered of a hundred thousand. */
interface LastChange {
  /** Its place among all operations of the batch. */
  readonly sequence: number;
  readonly change: ChangeKind;
  /** The day of an end. */
  readonly endsOn: LocalDate | null;
}

/** Which entities a batch has changed so far, of the kinds that have to agree with others. */
export class ChangedEntities {
  private readonly last = new Map<string, Map<string, LastChange>>();
  private count = 0;

  constructor(private readonly kinds: ReadonlySet<string>) {}

  add(operations: readonly Operation[], outcomes: readonly OperationOutcome[]): void {
    operations.forEach(({ entity, act, from }, index) => {
      const outcome = outcomes[index];
      if (outcome?.kind !== "recorded" || !this.kinds.has(entity)) return;
      const changed = this.last.get(entity) ?? new Map<string, LastChange>();
      const { id, change } = outcome;
      const endsOn = act === "END" ? from : null;
      this.last.set(entity, changed.set(id, { sequence: this.count + index, change, endsOn }));
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
