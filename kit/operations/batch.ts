// SPDX-License-Identifier: EUPL-1.2
import { type Work } from "../feed/ledger.repository";
import { grouped } from "../grouped";
import { authorsBy } from "../versioned/authors";
import { type Outcome } from "../versioned/outcome";
import { type Register } from "../versioned/register";
import { type Guard } from "../versioned/standing.rules";
import { type Entities, type Registry, registryWithin } from "../versioned/registry";
import { type VersionRow } from "../versioned/version.row";
import { toTimeline } from "../versioned/version.rules";
import { type Agreement, type AgreementReading } from "./agreement";
import { ChangedEntities } from "./changedEntities";
import { type Custody } from "./custody";
import { type Disagreement, disagreementsIn } from "./disagreements";
import { execute } from "./execution";
import { namedAnew } from "./namedAnew";
import { type Kept, Obstacles } from "./obstacles";
import { type Operation } from "./operation";
import { unseenFault } from "./operation.rules";
import { isObstacle, type OperationOutcome } from "./outcome";
import { runsOf } from "./run.rules";
import { placeOf, type Said } from "./rehearsal.rules";

/** Performs operations in one transaction, each only when its author may do it and saw what it changes. */
export class Batch {
  private readonly changed: ChangedEntities;
  /** What operations so far were about and the register does not hold, as `typeName id`: it is not unknown to the batch. */
  private readonly spokenOf = new Set<string>();
  private readonly obstacles: Obstacles;

  constructor(
    private readonly registry: Registry<Entities>,
    private readonly work: Work,
    private readonly custody: Custody,
    /** What stands on days that are to go. */
    private readonly standing: Guard,
    /** What has to agree when all is done. */
    private readonly agreeing: Agreeing,
  ) {
    this.changed = new ChangedEntities(new Set(agreeing.agreements.flatMap(({ about }) => about)));
    this.obstacles = new Obstacles(registry, work, custody, this.spokenOf);
  }

  /** All of a batch, after which everything has to agree. */
  async perform(operations: readonly Operation[]): Promise<OperationOutcome[]> {
    const outcomes = await this.performPart(operations);
    for (const { sequence, outcome } of await this.disagreements()) outcomes[sequence] = outcome;
    return outcomes;
  }

  /** What does not agree after all parts. */
  async disagreements(): Promise<Disagreement[]> {
    const { agreements, mayKnow, disclosureNow } = this.agreeing;
    const { repositories } = registryWithin(this.registry, this.work.manager);
    const reading = { repositories, recordedAt: this.work.recordedAt, mayKnow, disclosureNow };
    return disagreementsIn(agreements, this.changed, reading);
  }

  /** A part of a batch that is too large for one; what does not agree is asked for after the last. */
  async performPart(operations: readonly Operation[]): Promise<OperationOutcome[]> {
    this.custody.forget();
    const asked = await namedAnew(operations, (name) => this.partsOf(name));
    const { knownKeys } = this.registry;
    return knownKeys.foreseeing(this.work.manager, asked, () => this.performRuns(operations));
  }

  private async performRuns(operations: readonly Operation[]): Promise<OperationOutcome[]> {
    const outcomes: OperationOutcome[] = [];
    for (const run of runsOf(operations)) {
      const parts = this.partsOf(run.entity);
      for (const { operation } of run.places) {
        this.spokenOf.add(`${parts.entity.typeName} ${operation.id}`);
      }
      const found = await this.obstacles.before(run, parts);
      const clear = run.places.filter(({ index }) => !found.has(index));
      const isSettled = run.act === "SETTLE";
      const stale = isSettled ? await this.obstacles.stale(clear, parts.entity) : [];
      const unseen = isSettled ? await this.obstacles.unseen(clear, parts.entity) : [];
      const toDo = clear.map(({ operation }) => operation);
      const done = await execute(this.work, parts.register, run.act, toDo);
      this.custody.changed(
        parts.entity.typeName,
        done.filter(({ kind }) => kind === "recorded").map(({ id }) => id),
      );
      clear.forEach(({ index }, place) => found.set(index, done[place] as Outcome));
      for (const [{ index, operation }, since] of stale) {
        // What the register says already is as good as it was when its author looked.
        if (found.get(index)?.kind === "recorded")
          found.set(index, { kind: "stale", id: operation.id, since });
      }
      for (const { index, operation } of unseen) {
        if (found.get(index)?.kind === "recorded")
          found.set(index, { kind: "refused", id: operation.id, faults: [unseenFault(operation)] });
      }
      for (const { index, operation } of run.places) {
        const outcome = found.get(index) as OperationOutcome;
        outcomes[index] = outcome;
        // The register knows it itself from now on.
        const isThere = !isObstacle(outcome) && run.act !== "WITHDRAW";
        if (isThere) this.spokenOf.delete(`${parts.entity.typeName} ${operation.id}`);
      }
    }
    this.changed.add(operations, outcomes);
    return outcomes;
  }

  /** What the register says at this point of the transaction of all that operations are about. */
  async said(operations: readonly Operation[]): Promise<Said> {
    const said = new Map<string, ReturnType<typeof toTimeline>>();
    for (const [name, some] of grouped(operations, ({ entity }) => entity)) {
      const { entity, repository } = this.partsOf(name);
      const rows = await repository.current([...new Set(some.map(({ id }) => id))]);
      for (const [id, own] of grouped(rows, (row) => row.id)) {
        said.set(placeOf({ entity: name, id }), toTimeline(entity, own));
      }
    }
    return said;
  }

  private partsOf(name: string): Parts {
    const register = this.registry.registers[name];
    const repository = this.registry.repositories[name];
    if (!register || !repository) throw new Error(`No entity of this owner is called ${name}.`);
    return {
      register: register.guardedBy(this.standing, authorsBy(this.registry.changeLog)),
      repository: repository.within(this.work.manager),
      entity: register.entity,
    };
  }
}

/** What has to agree when a batch is done, and whether its author may know of what does not. */
export interface Agreeing extends Pick<AgreementReading<Entities>, "mayKnow" | "disclosureNow"> {
  readonly agreements: readonly Agreement[];
}

interface Parts extends Kept {
  readonly register: Register<VersionRow>;
}
