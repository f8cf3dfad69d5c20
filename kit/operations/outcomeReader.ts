// SPDX-License-Identifier: EUPL-1.2
import { type Entities, type Registry } from "../versioned/registry";
import { type HistoryEntry, historyOf } from "./history";
import { type Operation } from "./operation";
import { type OperationOutcome, type Report } from "./outcome";
import { toOutcome } from "./report.mapper";

/** Reads what there is to tell beside an outcome: the history that made it. */
export class OutcomeReader {
  constructor(private readonly registry: Registry<Entities>) {}

  /** What became of a batch, as the graph says it. */
  async report({ recordedAt, outcomes }: Report, operations: readonly Operation[]): Promise<object> {
    const shown = outcomes.map((outcome, index) => this.shown(outcome, operations[index]?.entity ?? ""));
    return { recordedAt, outcomes: await Promise.all(shown) };
  }

  /** An outcome as the graph says it. */
  async shown(outcome: OperationOutcome, entity: string): Promise<object> {
    const [first] = outcome.kind === "stale" ? outcome.since : [];
    if (!first) return toOutcome(outcome, []);
    const entries = await this.history(entity, outcome.id);
    // A moment that was kept as JSON is a text.
    const began = new Date(first.recordedAt);
    return toOutcome(
      outcome,
      entries.filter(({ recordedAt }) => recordedAt >= began),
    );
  }

  async history(entity: string, id: string): Promise<HistoryEntry[]> {
    const repository = this.registry.repositories[entity];
    if (!repository) throw new Error(`No entity of this owner is called ${entity}.`);
    const [changes, versions] = await Promise.all([
      this.registry.changeLog.of(repository.entity.typeName, [id]),
      repository.history([id]),
    ]);
    return historyOf(repository.entity, changes, versions);
  }
}
