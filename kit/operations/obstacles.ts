// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from "../clock";
import { type ChangeRow } from "../feed/change.row";
import { fault, type Fault } from "../fault";
import { type Work } from "../feed/ledger.repository";
import { grouped } from "../grouped";
import { factFaults, idFaults, periodFaults } from "../versioned/entry.rules";
import { type VersionedEntity } from "../versioned/entity";
import { type Entities, type Registry } from "../versioned/registry";
import { type Reference, referencesIn } from "../versioned/footing.rules";
import { type VersionRow } from "../versioned/version.row";
import { toTimeline } from "../versioned/version.rules";
import { type VersionedRepository } from "../versioned/versioned.repository";
import { words } from "../words";
import { type Custody } from "./custody";
import { embargoFaults } from "./embargoLength.rules";
import { type Operation } from "./operation";
import { basisFaults, formFaults } from "./operation.rules";
import { type OperationOutcome } from "./outcome";
import { type Place, type Run } from "./run.rules";
import { complete, daysOf, saidAnewBy, saidBy } from "./said.rules";
import { unknownKeysIn } from "./unknownKeys";

/** An entity and where it is kept, within the transaction of the batch. */
export interface Kept {
  readonly repository: VersionedRepository<VersionRow>;
  readonly entity: VersionedEntity;
}

/** Finds what keeps operations from being tried; apart from the batch, which decides what is done about it. */
export class Obstacles {
  constructor(
    private readonly registry: Pick<Registry<Entities>, "knownKeys" | "changeLog">,
    private readonly work: Work,
    private readonly custody: Custody,
    /** What operations so far were about, as `typeName id`. */
    private readonly spokenOf: ReadonlySet<string>,
  ) {}

  /** What stands in the way before anything is tried, by place in the batch; asked for the whole run at once. */
  async before(run: Run, { entity, repository }: Kept): Promise<Map<number, OperationOutcome>> {
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
    const kept = run.places.map((place) => {
      const { operation } = place;
      const before = rows.get(operation.id) ?? [];
      const standing = before.length > 0 ? before : (secret.past.get(operation.id) ?? []);
      return { place, standing, anew: saidAnewBy(operation, before, entity) };
    });
    const may = await Promise.all(
      kept.map(({ place, standing, anew }) =>
        this.custody.mayKeep(entity, place.operation.id, standing, anew),
      ),
    );
    const denied = run.places.filter((_, at) => !may[at]);
    for (const one of entity.confidential ? kept.filter((_, at) => !may[at]) : []) {
      const faults = await this.beyondIn(one, entity);
      if (faults.length > 0) refuse(one.place, { kind: "refused", faults });
    }
    for (const [place, faults] of await this.unknownIn(denied, entity, rows)) {
      refuse(place, { kind: "refused", faults });
    }
    // Who may not keep what is confidential does not learn either that it is there.
    for (const place of denied) refuse(place, { kind: entity.confidential ? "unknown" : "not-allowed" });
    // What is settled is looked at once more when it is known whether it changes anything.
    if (run.act !== "SETTLE") {
      for (const [place, since] of await this.stale(run.places, entity)) {
        refuse(place, { kind: "stale", since });
      }
    }
    if (!this.custody.isOfAll) {
      const today = dayOf(this.work.recordedAt);
      for (const place of run.places) {
        const faults = embargoFaults(place.operation, entity, rows.get(place.operation.id) ?? [], today);
        if (faults.length > 0) refuse(place, { kind: "refused", faults });
      }
    }
    return found;
  }

  /**
   * Of what is confidential, and its author keeps but for what it leads to: that is named alike, whether it is another's,
   * closed to who asks, or not there at all.
   */
  private async beyondIn({ place, standing, anew }: Sayable, entity: VersionedEntity): Promise<Fault[]> {
    const beyond = await this.custody.factsBeyond(entity, place.operation.id, standing, anew);
    if (beyond.size === 0) return [];
    const references = referencesIn(entity.facts, anew).filter(({ field }) => beyond.has(field));
    return [...new Map(references.map((one) => [`${one.field} ${one.id}`, notKept(one)])).values()];
  }

  /** Of what nobody keeps because it names something that no register holds: what is wrong with it. */
  private async unknownIn(
    denied: readonly Place[],
    entity: VersionedEntity,
    rows: ReadonlyMap<string, readonly VersionRow[]>,
  ): Promise<[Place, Fault[]][]> {
    // From what is confidential nothing is to be learned.
    if (entity.confidential) return [];
    const sayings: { place: Place; before: ReturnType<typeof saidBy>; said: ReturnType<typeof saidBy> }[] =
      [];
    for (const place of denied) {
      const before = rows.get(place.operation.id) ?? [];
      const isOwn = await this.custody.mayKeep(entity, place.operation.id, before);
      if (!isOwn) continue;
      sayings.push({
        place,
        before: toTimeline(entity, before),
        said: saidBy(place.operation, before, entity),
      });
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
    { entity, repository }: Kept,
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

  /** Of what is settled without a basis: what the register knew before this batch, and its author may not have seen. */
  async unseen(places: readonly Place[], { typeName }: VersionedEntity): Promise<Place[]> {
    const unread = places.filter(({ operation: { basis, addsDays } }) => basis === null && !addsDays);
    if (unread.length === 0) return [];
    const ids = unread.map(({ operation }) => operation.id);
    const changes = await this.registry.changeLog.of(typeName, ids, null, this.work.manager);
    const { recordedAt: now } = this.work;
    const known = new Set(changes.filter(({ recordedAt }) => recordedAt < now).map(({ key }) => key));
    return unread.filter(({ operation }) => known.has(operation.id));
  }

  /** Operations on what was changed after their author saw it, with those changes. */
  async stale(places: readonly Place[], entity: VersionedEntity): Promise<[Place, ChangeRow[]][]> {
    const based = places.filter(({ operation }) => operation.basis !== null);
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
        // What this same batch did to it, its author knows; and what was only checked says what it said.
        ({ kind, recordedAt }) =>
          kind !== "CONFIRMED" &&
          basis !== null &&
          recordedAt > basis.knownAt &&
          recordedAt < this.work.recordedAt,
      );
      return since.length > 0 ? [[place, since]] : [];
    });
  }
}

/** What stands of what an operation is about, and what it would say. */
interface Sayable {
  readonly place: Place;
  readonly standing: readonly VersionRow[];
  readonly anew: ReturnType<typeof saidAnewBy>;
}

const notKept = ({ field, typeName, id }: Reference): Fault =>
  fault(
    field,
    words(
      `the id of a ${typeName} in the register that you keep`,
      "een nummer dat het register kent, van iets dat u bijhoudt",
    ),
    id,
  );

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
