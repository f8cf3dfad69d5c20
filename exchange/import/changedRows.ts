// SPDX-License-Identifier: EUPL-1.2
import { type RowChange, type RowChanges, type RowGroup, type RowOutcome } from "./rowChange";
import { Spool } from "./spool";

/** So many rows of each outcome stand in a report. */
export const mostInReport = 100;

/** The rows that a trial would change: the first of each outcome at hand, all of them on disk. */
export class ChangedRows {
  private readonly spool = new Spool();
  private readonly first: Record<RowOutcome, RowChange[]> = { created: [], changed: [], ended: [] };
  private readonly counts: Record<RowOutcome, number> = { created: 0, changed: 0, ended: 0 };

  add(change: RowChange): void {
    const { outcome } = change;
    this.counts[outcome] += 1;
    if (this.counts[outcome] <= mostInReport) this.first[outcome].push(change);
    this.spool.add(`${JSON.stringify(change)}\n`);
  }

  get told(): RowChanges {
    const group = (outcome: RowOutcome): RowGroup => ({
      first: this.first[outcome],
      more: this.counts[outcome] - this.first[outcome].length,
    });
    return { created: group("created"), changed: group("changed"), ended: group("ended") };
  }

  /** All of them, one at a time. */
  *all(): Generator<RowChange> {
    for (const line of this.spool.lines()) yield JSON.parse(line) as RowChange;
  }

  close(): void {
    this.spool.close();
  }
}
