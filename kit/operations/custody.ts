// SPDX-License-Identifier: EUPL-1.2
import DataLoader from "dataloader";
import { type EntityManager } from "typeorm";
import { type Viewer } from "../access";
import { type LocalDate, type Period } from "../localDate";
import { type Embargoed, type Embargoes } from "../versioned/embargoes";
import { type VersionedEntity } from "../versioned/entity";
import { type Keeper } from "../versioned/keeper";
import { type KnownKeys } from "../versioned/knownKeys";
import { type Timeline } from "../versioned/timeline.rules";
import { type FactsOf, type VersionRow } from "../versioned/version.row";
import { type VersionedRepository } from "../versioned/versioned.repository";
import { Memberships, type MembershipIds } from "./memberships";

/** Asks another owner who keeps each of these entities of its; nobody, of one that it does not know. */
export type AskKeepers = (
  typeName: string,
  ids: readonly string[],
) => Promise<ReadonlyMap<string, readonly Keeper[]>>;

export interface CustodyParts {
  readonly repositories: readonly VersionedRepository<VersionRow>[];
  readonly knownKeys: KnownKeys;
  readonly elsewhere: AskKeepers;
  /** What is under embargo as the register is now, within this transaction. */
  readonly embargoes: (manager: EntityManager) => Pick<Embargoes, "of">;
  /** How it is known here that a municipality is a member of a region, where this owner knows of those. */
  readonly membership?: MembershipIds | undefined;
  readonly today: LocalDate;
}

interface Asked {
  readonly purpose: "keep" | "read";
  /** The days that are to be kept; null for what stands, which whoever ever kept it may bring to an end. */
  readonly days: Period | null;
}

const reading: Asked = { purpose: "read", days: null };

/** Decides who may keep what, within one transaction. What nobody allowed is denied. */
export class Custody {
  /** Whoever keeps another entity is looked up once, many at a time. */
  private readonly keepersOf = new Map<string, DataLoader<string, readonly Keeper[]>>();
  private readonly memberships: Memberships;
  /** What is under embargo, by type. */
  private readonly embargoed = new Map<string, Promise<ReadonlyMap<string, Embargoed>>>();

  constructor(
    private readonly parts: CustodyParts,
    private readonly manager: EntityManager,
    private readonly viewer: Viewer,
  ) {
    this.memberships = new Memberships(parts, manager);
  }

  /** An admin keeps everything. */
  get isOfAll(): boolean {
    return this.viewer.roles.includes("admin");
  }

  /** May the viewer keep the entity while it says each of these, and let it say this on these days? */
  async mayKeep(
    entity: VersionedEntity,
    id: string,
    all: readonly FactsOf<VersionRow>[],
    anew: Timeline<FactsOf<VersionRow>> = [],
  ): Promise<boolean> {
    if (this.isOfAll) return true;
    if (!this.viewer.roles.includes("procurement")) return false;
    const isKeeper = await this.isOneOfAll(entity, id, all, { purpose: "keep", days: null });
    if (!isKeeper) return false;
    const answers = await Promise.all(
      anew.map((slice) => this.isOneOfAll(entity, id, [slice.facts], { purpose: "keep", days: slice })),
    );
    return answers.every((is) => is);
  }

  /** Of what the viewer keeps but for what it would lead to: the facts that lead to what the viewer does not keep. */
  async factsBeyond(
    entity: VersionedEntity,
    id: string,
    all: readonly FactsOf<VersionRow>[],
    anew: Timeline<FactsOf<VersionRow>>,
  ): Promise<ReadonlySet<string>> {
    const beyond = new Set<string>();
    if (!this.viewer.roles.includes("procurement")) return beyond;
    if (!(await this.isOneOfAll(entity, id, all, { purpose: "keep", days: null }))) return beyond;
    for (const slice of anew) {
      const asked: Asked = { purpose: "keep", days: slice };
      for (const keeper of entity.keepers(slice.facts, id)) {
        if (keeper.kind !== "bounded" || keeper.by === undefined) continue;
        const isWithin = await this.isOneOf(keeper.within, asked);
        if (!isWithin && (await this.is(keeper.keeper, asked))) beyond.add(keeper.by);
      }
    }
    return beyond;
  }

  /** Whoever keeps it may read it, and so may who reports for the same region or municipality. */
  async mayRead(entity: VersionedEntity, id: string, all: readonly FactsOf<VersionRow>[]): Promise<boolean> {
    return this.isReader(() => this.isOneOfAll(entity, id, all, reading));
  }

  /** The same for an entity by its key, which another owner may keep. */
  async mayReadOf(typeName: string, id: string): Promise<boolean> {
    return this.isReader(() => this.is({ kind: "as", typeName, id }, reading));
  }

  /** Who keeps these may be others since. */
  changed(typeName: string, ids: readonly string[]): void {
    const keepers = this.keepersOf.get(typeName);
    const isMembership = typeName === this.parts.membership?.typeName;
    this.embargoed.delete(typeName);
    for (const id of ids) {
      keepers?.clear(id);
      if (isMembership) this.memberships.changed(id);
    }
  }

  /** Forgets whom it looked up here, so that of a long batch not all of it is remembered. */
  forget(): void {
    for (const [typeName, keepers] of this.keepersOf) if (this.repositoryOf(typeName)) keepers.clearAll();
  }

  private async isReader(ofThis: () => Promise<boolean>): Promise<boolean> {
    const { roles } = this.viewer;
    if (this.isOfAll) return true;
    if (!roles.includes("procurement") && !roles.includes("reporting")) return false;
    return ofThis();
  }

  private async isOneOfAll(
    entity: VersionedEntity,
    id: string,
    all: readonly FactsOf<VersionRow>[],
    asked: Asked,
  ): Promise<boolean> {
    const answers = await Promise.all(
      all.map((facts) => this.isOneOf(entity.keepers(facts as never, id), asked)),
    );
    return answers.every((is) => is);
  }

  private async isOneOf(keepers: readonly Keeper[], asked: Asked): Promise<boolean> {
    const answers = await Promise.all(keepers.map((keeper) => this.is(keeper, asked)));
    return answers.some((is) => is);
  }

  private async is(keeper: Keeper, asked: Asked): Promise<boolean> {
    const { regions, municipalities } = this.viewer;
    switch (keeper.kind) {
      case "region":
        return regions.includes(keeper.id);
      case "any-region":
        return regions.length > 0;
      case "municipalities":
        return keeper.ids.length > 0 && keeper.ids.every((id) => municipalities.includes(id));
      case "as":
        return this.isOneOf(await this.of(keeper.typeName, keeper.id), asked);
      case "local": {
        const { municipalityIds, under } = keeper;
        if (municipalityIds.length === 0 || !municipalityIds.every((id) => municipalities.includes(id)))
          return false;
        const above = await this.of(under.typeName, under.id);
        // Of what is closed to an officer, the days of a line of its own under it would tell the days.
        const isClosed =
          (await this.isUnderEmbargo(under.typeName, under.id)) && !(await this.isOneOf(above, reading));
        if (isClosed) return false;
        const answers = await Promise.all(above.map((each) => this.isAbove(each, municipalityIds, asked)));
        return answers.some((is) => is);
      }
      case "region-of": {
        const answers = await Promise.all(
          regions.map((id) => this.memberships.are(id, keeper.municipalityIds, asked.days)),
        );
        return answers.some((are) => are);
      }
      case "already":
        return this.isThere(keeper);
      case "bounded":
        if (!(await this.is(keeper.keeper, asked))) return false;
        return asked.purpose === "read" || this.isOneOf(keeper.within, asked);
    }
  }

  private async isUnderEmbargo(typeName: string, id: string): Promise<boolean> {
    const reading = this.embargoed.get(typeName) ?? this.parts.embargoes(this.manager).of(typeName);
    this.embargoed.set(typeName, reading);
    return (await reading).has(id);
  }

  /** An entity of the officer's own, or of a region of which all these municipalities are members. */
  private async isAbove(keeper: Keeper, municipalityIds: readonly string[], asked: Asked): Promise<boolean> {
    return keeper.kind === "region"
      ? this.memberships.are(keeper.id, municipalityIds, asked.days)
      : this.is(keeper, asked);
  }

  private async isThere({ typeName, id }: Extract<Keeper, { kind: "already" }>): Promise<boolean> {
    const rows = await this.repositoryOf(typeName)?.within(this.manager).current([id]);
    return rows !== undefined && rows.length > 0;
  }

  private of(typeName: string, id: string): Promise<readonly Keeper[]> {
    const known = this.keepersOf.get(typeName) ?? this.loaderFor(typeName);
    this.keepersOf.set(typeName, known);
    return known.load(id);
  }

  private repositoryOf(typeName: string): VersionedRepository<VersionRow> | undefined {
    return this.parts.repositories.find((each) => each.entity.typeName === typeName);
  }

  private loaderFor(typeName: string): DataLoader<string, readonly Keeper[]> {
    const own = this.repositoryOf(typeName);
    return new DataLoader<string, readonly Keeper[]>(async (ids) => {
      const found = own
        ? await keepersIn(own.within(this.manager), ids)
        : await this.parts.elsewhere(typeName, ids);
      return ids.map((id) => found.get(id) ?? []);
    });
  }
}

/** Who keeps each of these now; whoever keeps it on one day only, keeps it not. */
async function keepersIn(
  repository: VersionedRepository<VersionRow>,
  ids: readonly string[],
): Promise<Map<string, readonly Keeper[]>> {
  const rows = await repository.current(ids);
  const found = new Map<string, readonly Keeper[]>();
  for (const row of rows) {
    const keepers = repository.entity.keepers(row, row.id);
    const before = found.get(row.id);
    found.set(row.id, before ? before.filter((one) => keepers.some((other) => same(one, other))) : keepers);
  }
  return found;
}

const same = (one: Keeper, other: Keeper): boolean => JSON.stringify(one) === JSON.stringify(other);
