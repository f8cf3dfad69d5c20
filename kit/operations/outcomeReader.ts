// SPDX-License-Identifier: EUPL-1.2
import { type Viewer } from "../access";
import { grouped } from "../grouped";
import { type Entities, type Registry } from "../versioned/registry";
import { type VersionRow } from "../versioned/version.row";
import { changedFacts } from "./changedFacts.rules";
import { type Disclosure } from "./disclosure";
import { type HistoryEntry, historyOf } from "./history";
import { type Operation } from "./operation";
import { type OperationOutcome, type Report } from "./outcome";
import { type Performer } from "./performer";
import { type Since, toOutcome, untold } from "./report.mapper";

interface Told {
  /** As the owner names the entity. */
  readonly entity: string;
  readonly outcome: OperationOutcome;
}

/** Reads what there is to tell beside an outcome: the history that made it. */
export class OutcomeReader {
  constructor(
    private readonly registry: Registry<Entities>,
    private readonly performer: Performer,
  ) {}

  /** What became of a batch, as the graph says it. */
  async report(
    viewer: Viewer,
    { recordedAt, outcomes }: Report,
    operations: readonly Operation[],
  ): Promise<object> {
    const told = outcomes.map((outcome, index) => ({ outcome, entity: operations[index]?.entity ?? "" }));
    return { recordedAt, outcomes: await this.shown(viewer, told) };
  }

  /** Outcomes as the graph says them; what there is to read for it is read once for each kind of entity. */
  async shown(viewer: Viewer, told: readonly Told[]): Promise<object[]> {
    const disclosure = this.performer.disclosureNow(viewer);
    const stale = told.filter(({ outcome }) => outcome.kind === "stale");
    const pasts = new Map<string, Pasts>();
    for (const [entity, some] of grouped(stale, (each) => each.entity)) {
      pasts.set(
        entity,
        await this.pastsOf(
          disclosure,
          entity,
          some.map(({ outcome }) => outcome.id),
        ),
      );
    }
    return told.map(({ entity, outcome }) =>
      toOutcome(outcome, this.since(outcome, entity, pasts.get(entity)?.get(outcome.id))),
    );
  }

  /** Everything that was ever recorded of one entity; nothing for who may not read all of it. */
  async history(disclosure: Disclosure, entity: string, id: string): Promise<readonly HistoryEntry[]> {
    return (await this.pastsOf(disclosure, entity, [id])).get(id)?.entries ?? [];
  }

  private since(outcome: OperationOutcome, entity: string, past: Past | undefined): Since {
    const [first] = outcome.kind === "stale" ? outcome.since : [];
    const declared = this.registry.entities[entity];
    if (!first || !past || !declared) return untold;
    // A moment that was kept as JSON is a text.
    const began = new Date(first.recordedAt);
    const entries = past.entries.filter(({ recordedAt }) => recordedAt >= began);
    return { entries, facts: changedFacts(declared, entries, past.versions) };
  }

  /** The past of each entity that the viewer may read all of. */
  private async pastsOf(disclosure: Disclosure, entity: string, ids: readonly string[]): Promise<Pasts> {
    const repository = this.registry.repositories[entity];
    if (!repository) throw new Error(`No entity of this owner is called ${entity}.`);
    const [changes, versions] = await Promise.all([
      this.registry.changeLog.of(repository.entity.typeName, ids),
      repository.history(ids),
    ]);
    const [changesOf, versionsOf] = [grouped(changes, ({ key }) => key), grouped(versions, ({ id }) => id)];
    const found = new Map<string, Past>();
    for (const [id, own] of changesOf) {
      const said = versionsOf.get(id) ?? [];
      if (!(await disclosure.mayReadPast(repository.entity, id, said))) continue;
      found.set(id, { versions: said, entries: historyOf(repository.entity, own, said) });
    }
    return found;
  }
}

interface Past {
  readonly entries: readonly HistoryEntry[];
  readonly versions: readonly VersionRow[];
}

type Pasts = ReadonlyMap<string, Past>;
