// SPDX-License-Identifier: EUPL-1.2
import { type ChangeRow } from "../feed/change.row";
import { type Fault } from "../fault";
import { type Work } from "../feed/ledger.repository";
import { grouped } from "../grouped";
import { factFaults, idFaults, periodFaults } from "../versioned/entry.rules";
import { type VersionedEntity } from "../versioned/entity";
import { type Outcome, type Register } from "../versioned/register";
import { type Guard } from "../versioned/standing.rules";
import { type Entities, type Registry, registryWithin } from "../versioned/registry";
import { type VersionRow } from "../versioned/version.row";
import { type VersionedRepository } from "../versioned/versioned.repository";
import { toTimeline } from "../versioned/version.rules";
import { type Agreement, type AgreementReading } from "./agreement";
import { ChangedEntities } from "./changedEntities";
import { type Custody } from "./custody";
import { type Disagreement, disagreementsIn } from "./disagreements";
import { namedAnew } from "./namedAnew";
import { type Operation } from "./operation";
import { basisFaults, formFaults, underItsName } from "./operation.rules";
import { type OperationOutcome } from "./outcome";
import { type Place, type Run, runsOf } from "./run.rules";
import { placeOf, type Said } from "./rehearsal.rules";
import { complete, daysOf, saidBy } from "./said.rules";
import { unknownKeysIn } from "./unknownKeys";

/** Performs operations in one transaction, each only when its author may do it and saw what it changes. */
export class Batch {
  private readonly changed: ChangedEntities;
  /** What operations so far were about, as `typeName id`: it is not unknown, whatever became of it. */
  private readonly spokenOf = new Set<string>();

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
  }

  /** All of a batch, after which everything has to agree. */
  async perform(operations: readonly Operation[]): Promise<OperationOutcome[]> {
    const outcomes = await this.performPart(operations);
    for (const { sequence, outcome } of await this.disagreements()) outcomes[sequence] = outcome;
    return outcomes;
  }

  /** What does not agree after all parts. */
  async disagreements(): Promise<Disagreement[]> {
    const { agreements, mayKnow } = this.agreeing;
    const { repositories } = registryWithin(this.registry, this.work.manager);
    const reading = { repositories, recordedAt: this.work.recordedAt, mayKnow };
    return disagreementsIn(agreements, this.changed, reading);
  }

  /** A part of a batch that is too large for one; what does not agree is asked for after the last. */
  async performPart(operations: readonly Operation[]): Promise<OperationOutcome[]> {
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
      const found = await this.obstacles(run, parts);
      const clear = run.places.filter(({ index }) => !found.has(index));
      const stale = run.act === "SETTLE" ? await this.stale({ ...run, places: clear }, parts.entity) : [];
      const done = await this.execute(run, clear, parts.register);
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
      for (const { index } of run.places) outcomes[index] = found.get(index) as OperationOutcome;
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
      register: register.guardedBy(this.standing),
      repository: repository.within(this.work.manager),
      entity: register.entity,
    };
  }

  /** What stands in the way before anything is tried, by place in the batch; asked for the whole run at once. */
  private async obstacles(run: Run, { entity, repository }: Parts): Promise<Map<number, OperationOutcome>> {
    const found = new Map<number, OperationOutcome>();
    const refuse = ({ index, operation: { id } }: Place, outcome: Obstacle): void =>
      void (found.has(index) || found.set(index, { id, ...outcome }));
    for (const place of run.places) {
      const faults = [...formFaults(place.operation), ...basisFaults(place.operation, this.work.recordedAt)];
      if (faults.length > 0) refuse(place, { kind: "refused", faults });
    }
    const ids = [...new Set(run.places.map(({ operation }) => operation.id))].filter(
      (id) => !id.includes("\0"),
    );
    const rows = grouped(await repository.current(ids), (row) => row.id);
    const secret = await this.secretsIn(run, { entity, repository }, ids);
    for (const [place, outcome] of secret.refused) refuse(place, outcome);
    const may = await Promise.all(
      run.places.map(({ operation }) => {
        const before = rows.get(operation.id) ?? [];
        return this.custody.mayKeep(entity, operation.id, [
          ...(before.length > 0 ? before : (secret.past.get(operation.id) ?? [])),
          ...saidBy(operation, before, entity).map(({ facts }) => facts),
        ]);
      }),
    );
    const denied = run.places.filter((_, at) => !may[at]);
    for (const [place, faults] of await this.unknownIn(denied, entity, rows)) {
      refuse(place, { kind: "refused", faults });
    }
    // Who may not keep what is confidential does not learn either that it is there.
    for (const place of denied) refuse(place, { kind: entity.confidential ? "unknown" : "not-allowed" });
    // What is settled is looked at once more when it is known whether it changes anything.
    if (run.act !== "SETTLE") {
      for (const [place, since] of await this.stale(run, entity)) refuse(place, { kind: "stale", since });
    }
    if (entity.checkAuthor) {
      const history = grouped(await repository.history(ids), (row) => row.id);
      for (const place of run.places) {
        const { operation } = place;
        const faults = entity.checkAuthor(
          this.work.authorship.actor,
          saidBy(operation, rows.get(operation.id) ?? [], entity),
          history.get(operation.id) ?? [],
          operation.act === "CORRECT_PERIOD",
        );
        if (faults.length > 0) refuse(place, { kind: "refused", faults });
      }
    }
    return found;
  }

  /** Of what nobody keeps because it names something that no register holds: what is wrong with it. */
  private async unknownIn(
    denied: readonly Place[],
    entity: VersionedEntity,
    rows: ReadonlyMap<string, readonly VersionRow[]>,
  ): Promise<[Place, Fault[]][]> {
    // From what is confidential nothing is to be learned.
    if (entity.confidential) return [];
    const sayings: { place: Place; said: ReturnType<typeof saidBy> }[] = [];
    for (const place of denied) {
      const before = rows.get(place.operation.id) ?? [];
      const isOwn = await this.custody.mayKeep(entity, place.operation.id, before);
      if (isOwn) sayings.push({ place, said: saidBy(place.operation, before, entity) });
    }
    const { knownKeys } = this.registry;
    return unknownKeysIn(entity, sayings, {
      knownKeys,
      manager: this.work.manager,
      spokenOf: this.spokenOf,
    });
  }

  /**
   * What is not public must not be learned from an outcome. Of what was withdrawn the past decides who may keep it; and
   * what is wrong with an entry of a confidential kind is said before anybody looks whether there is such an entity.
   */
  private async secretsIn(
    { places }: Run,
    { entity, repository }: Pick<Parts, "entity" | "repository">,
    ids: readonly string[],
  ): Promise<Secrets> {
    if (!entity.confidential && !entity.embargo) return { past: new Map(), refused: [] };
    const past = grouped(await repository.history(ids), (row) => row.id);
    if (!entity.confidential) return { past, refused: [] };
    const refused = places.flatMap((place): [Place, Obstacle][] => {
      const { operation } = place;
      if (!isEntry(operation)) return past.has(operation.id) ? [] : [[place, { kind: "unknown" }]];
      const faults = entryFaults(operation, entity);
      return faults.length > 0 ? [[place, { kind: "refused", faults }]] : [];
    });
    return { past, refused };
  }

  /** Operations on what was changed after their author saw it, with those changes. */
  private async stale(run: Run, entity: VersionedEntity): Promise<[Place, ChangeRow[]][]> {
    const based = run.places.filter(({ operation }) => operation.basis !== null);
    const moments = based.flatMap(({ operation }) => operation.basis?.knownAt ?? []);
    if (moments.length === 0) return [];
    const earliest = new Date(Math.min(...moments.map((moment) => moment.getTime())));
    const changes = grouped(
      await this.registry.changeLog.of(
        entity.typeName,
        based.map(({ operation }) => operation.id),
        earliest,
        this.work.manager,
      ),
      (change) => change.key,
    );
    return based.flatMap((place): [Place, ChangeRow[]][] => {
      const { id, basis } = place.operation;
      const since = (changes.get(id) ?? []).filter(
        // What this same batch did to it, its author knows.
        ({ recordedAt }) => basis !== null && recordedAt > basis.knownAt && recordedAt < this.work.recordedAt,
      );
      return since.length > 0 ? [[place, since]] : [];
    });
  }

  private async execute(
    { act }: Run,
    places: readonly Place[],
    register: Register<VersionRow>,
  ): Promise<Outcome[]> {
    const { work } = this;
    const operations = places.map(({ operation }) => operation);
    if (act === "REGISTER") {
      return register.registerAll(
        work,
        operations.map((operation) => ({
          id: operation.id,
          ...daysOf(operation),
          facts: complete(operation, register.entity),
        })),
      );
    }
    if (act === "SETTLE") {
      const slices = grouped(operations, ({ id }) => id);
      const settled = await register.settleAll(
        work,
        [...slices].map(([id, some]) => ({
          id,
          slices: some.map((operation) => ({
            ...daysOf(operation),
            facts: complete(operation, register.entity),
          })),
        })),
      );
      const byId = new Map(settled.map((outcome) => [outcome.id, outcome]));
      return operations.map(({ id }) => byId.get(id) as Outcome);
    }
    const each = async (operation: Operation): Promise<Outcome> => {
      const outcome = await this.executeOne(operation, register);
      if (outcome.kind !== "refused") return outcome;
      return { ...outcome, faults: outcome.faults.map((one) => underItsName(operation, one)) };
    };
    return Promise.all(operations.map(each));
  }

  private async executeOne(operation: Operation, register: Register<VersionRow>): Promise<Outcome> {
    const { work } = this;
    const { id, act, from, until } = operation;
    const change = { ...operation.facts };
    switch (act) {
      case "AMEND":
        return register.amend(work, { id, from: from as string, until, change });
      case "CORRECT":
        return register.correct(work, { id, change, during: daysOf(operation) });
      case "CORRECT_PERIOD":
        return register.correctPeriod(work, { id, ...daysOf(operation) });
      case "RESUME":
        return register.resume(work, {
          id,
          ...daysOf(operation),
          facts: complete(operation, register.entity),
        });
      case "END":
        return register.end(work, { id, on: from as string, passesOn: operation.passesOn ?? false });
      case "WITHDRAW":
        return register.withdraw(work, id);
      case "REGISTER":
      case "SETTLE":
        throw new Error(`${act} is done for many at once.`);
    }
  }
}

/** What has to agree when a batch is done, and whether its author may know of what does not. */
export interface Agreeing extends Pick<AgreementReading<Entities>, "mayKnow"> {
  readonly agreements: readonly Agreement[];
}

interface Parts {
  readonly register: Register<VersionRow>;
  readonly repository: VersionedRepository<VersionRow>;
  readonly entity: VersionedEntity;
}

interface Secrets {
  /** Every version ever recorded, by id. */
  readonly past: ReadonlyMap<string, readonly VersionRow[]>;
  readonly refused: readonly (readonly [Place, Obstacle])[];
}

type Obstacle = OperationOutcome extends infer One
  ? One extends { id: string }
    ? Omit<One, "id">
    : never
  : never;

const isEntry = ({ act }: Operation): boolean => act === "REGISTER" || act === "SETTLE";

/** What is wrong with an entry, whatever the register says already. */
function entryFaults(operation: Operation, entity: VersionedEntity): Fault[] {
  const facts = complete(operation, entity);
  const days = daysOf(operation);
  const faults = [...periodFaults(days), ...idFaults(operation.id), ...factFaults(entity.facts, facts)];
  return faults.length > 0 ? faults : entity.check(operation.id, facts, days);
}
