// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, Directive, ID, Int, Query, Resolver } from "type-graphql";
import { OnlyFor, Public, type Viewer } from "../access";
import { inputError } from "../errors";
import { checkFirst, fromCursor, toCursor } from "../page";
import { type Disclosure } from "../operations/disclosure";
import { type Embargoes } from "../versioned/embargoes";
import { factNames } from "../versioned/entity";
import { type Entities, type Registry } from "../versioned/registry";
import { type VersionRow } from "../versioned/version.row";
import { type VersionedRepository } from "../versioned/versioned.repository";
import { type ChangeRow } from "./change.row";
import { type Change, ChangeConnection, EntityVersion, WithheldEntity } from "./change.type";

/** A feed serves larger pages than a list: its readers are machines that catch up. */
const largestFeedPage = 1000;
const mostKeys = 1000;

/**
 * Makes the resolver of one owner's feed: `<prefix>Changes` for everybody and `<prefix>Versions` for the read side.
 * Each call makes a class of its own, because two subgraphs must not share one.
 */
export function feedResolverFor(prefix: string): new (registry: Registry<Entities>) => object {
  const list = `${prefix}Changes`;

  @Resolver()
  class FeedResolver {
    constructor(private readonly registry: Registry<Entities>) {}

    @Query(() => ChangeConnection, {
      name: list,
      description:
        "What was recorded here, in the order in which it was recorded, without holes or repeats (wijzigingen). Read on from the last cursor to stay in sync.",
    })
    @Public()
    async changes(
      @Arg("after", () => String, {
        nullable: true,
        description: "The last cursor that was read; from the start without.",
      })
      after: string | null | undefined,
      @Arg("first", () => Int, {
        nullable: true,
        defaultValue: 100,
        description: "How many, 1 to 1000 (aantal).",
      })
      first: number,
      @Ctx() { disclosure }: FeedContext,
    ): Promise<ChangeConnection> {
      const count = checkFirst(first, largestFeedPage);
      const head = await this.registry.changeLog.head();
      const sequence = after == null ? "0" : sequenceIn(after, head);
      // The watermark first: what is committed after it was read may or may not be on the page, and is not promised.
      const watermark = await this.registry.changeLog.watermark();
      const rows = await this.registry.changeLog.after(sequence, count + 1, this.registry.confidentialTypes);
      const page = rows.slice(0, count);
      const next = rows[count];
      const withheld = await withheldIn(page, disclosure.embargoes);
      return Object.assign(new ChangeConnection(), {
        edges: page.map((row) => ({ cursor: cursorOf(row, head), node: toChange(row, withheld) })),
        pageInfo: {
          hasNextPage: next !== undefined,
          endCursor: page.length > 0 ? cursorOf(page[page.length - 1] as ChangeRow, head) : null,
        },
        watermark: next ? new Date(next.recordedAt.getTime() - 1) : watermark,
      });
    }

    @Query(() => [EntityVersion], {
      name: `${prefix}Versions`,
      description:
        "All versions of these entities, as recorded up to a place in the feed; none of what is under embargo, and of what was, only what was said since; no figures about people; for the read side (versies).",
    })
    @Directive("@inaccessible")
    @OnlyFor("projector")
    async versions(
      @Arg("typeName", () => String, { description: "The type of the entities (soort gegeven)." })
      typeName: string,
      @Arg("keys", () => [ID], { description: "Their ids, 1000 at most (sleutels)." }) keys: string[],
      @Arg("upTo", () => String, { description: "A cursor of the feed (tot en met)." }) upTo: string,
      @Ctx() { disclosure }: FeedContext,
    ): Promise<EntityVersion[]> {
      if (keys.length > mostKeys) throw inputError("keys", `at most ${mostKeys} ids`, keys.length);
      const repository = spokenOf(this.registry, typeName);
      const head = await this.registry.changeLog.head();
      const recordedAt = await this.registry.changeLog.recordedAt(sequenceIn(upTo, head));
      if (!recordedAt) throw inputError("upTo", "a cursor of this feed", upTo);
      const rows = await repository.history(keys, recordedAt);
      const [withheld, openings] = await Promise.all([
        disclosure.embargoes.ofKeys(typeName, keys),
        disclosure.embargoes.openings(typeName, keys),
      ]);
      return rows
        .filter((row) => !withheld.has(row.id))
        .flatMap((row) => sinceOpened(toVersion(repository, row), openings.get(row.id) ?? null));
    }

    @Query(() => [WithheldEntity], {
      name: `${prefix}Withheld`,
      description:
        "Those of these entities that are under embargo today, and all that belongs to them; for the read side (geheimhouding).",
    })
    @Directive("@inaccessible")
    @OnlyFor("projector")
    async withheld(
      @Arg("typeName", () => String, { description: "The type of the entities (soort gegeven)." })
      typeName: string,
      @Arg("keys", () => [ID], { description: "Their ids, 1000 at most (sleutels)." }) keys: string[],
      @Ctx() { disclosure: { embargoes } }: FeedContext,
    ): Promise<WithheldEntity[]> {
      if (keys.length > mostKeys) throw inputError("keys", `at most ${mostKeys} ids`, keys.length);
      spokenOf(this.registry, typeName);
      const own = [...(await embargoes.ofKeys(typeName, keys))].map(([key, until]) => ({
        typeName,
        key,
        until,
      }));
      const below = await Promise.all(
        own.map(async ({ key, until }) =>
          (await embargoes.under(typeName, [key])).map((one) => ({ ...one, until })),
        ),
      );
      return [...own, ...below.flat()].map((one) => Object.assign(new WithheldEntity(), one));
    }
  }

  const cursorOf = (row: ChangeRow, { registerId }: FeedHead): string =>
    toCursor(list, [registerId, row.sequence]);

  // A cursor of a register that was made anew, or of more than there is, would skip changes in silence.
  const sequenceIn = (cursor: string, { registerId, lastSequence }: FeedHead): string => {
    const [ofRegister, sequence] = fromCursor(list, cursor);
    const known =
      typeof sequence === "string" && /^\d{1,18}$/.test(sequence) && BigInt(sequence) <= lastSequence;
    if (known && ofRegister === registerId) return sequence;
    throw inputError("after", "a cursor that this feed gave; read it anew from the start", cursor);
  };

  return FeedResolver;
}

type FeedHead = Awaited<ReturnType<Registry<Entities>["changeLog"]["head"]>>;

export interface FeedContext {
  readonly disclosure: Disclosure;
  /** What another than the viewer may know, for whom another owner asks. */
  readonly disclosureFor: (viewer: Viewer) => Disclosure;
}

/** The versions of a type that may be spoken of outside this owner. */
export function spokenOf(
  { repositories }: Registry<Entities>,
  typeName: string,
): VersionedRepository<VersionRow> {
  const repository = Object.values(repositories).find((each) => each.entity.typeName === typeName);
  if (!repository || repository.entity.confidential)
    throw inputError("typeName", "a type that this feed speaks of", typeName);
  return repository;
}

/** What is under embargo of a page of changes, by type and key. */
async function withheldIn(page: readonly ChangeRow[], embargoes: Embargoes): Promise<ReadonlySet<string>> {
  const withheld = new Set<string>();
  if (!(await embargoes.any())) return withheld;
  for (const typeName of new Set(page.map((row) => row.typeName))) {
    const keys = page.filter((row) => row.typeName === typeName).map(({ key }) => key);
    for (const key of (await embargoes.ofKeys(typeName, keys)).keys())
      withheld.add(placeOf({ typeName, key }));
  }
  return withheld;
}

const placeOf = ({ typeName, key }: Pick<ChangeRow, "typeName" | "key">): string => `${typeName} ${key}`;

/** Everybody may know that something was recorded of what is under embargo; why, and of which day, is content. */
function toChange(row: ChangeRow, withheld: ReadonlySet<string>): Change {
  const { typeName, key, kind, recordedAt, validFrom, reason } = row;
  const said = withheld.has(placeOf(row)) ? { validFrom: null, reason: null } : { validFrom, reason };
  return { typeName, key, kind, recordedAt, ...said };
}

function toVersion(repository: VersionedRepository<VersionRow>, row: VersionRow): EntityVersion {
  const { aboutPeople = [] } = repository.entity;
  const told = factNames(repository.entity).filter((name) => !aboutPeople.includes(name));
  const facts = told.map((name) => [name, (row as unknown as Record<string, unknown>)[name]]);
  return Object.assign(new EntityVersion(), {
    typeName: repository.entity.typeName,
    key: row.id,
    validFrom: row.validFrom,
    validUntil: row.validUntil,
    recordedFrom: row.recordedFrom,
    recordedUntil: row.recordedUntil,
    act: row.act,
    facts: Object.fromEntries(facts) as Record<string, unknown>,
  });
}

/** What was said before everybody could know it counts from when they could; what was taken back by then was never said. */
function sinceOpened(version: EntityVersion, opened: Date | null): EntityVersion[] {
  if (opened === null || version.recordedFrom > opened) return [version];
  if (version.recordedUntil !== null && version.recordedUntil <= opened) return [];
  return [Object.assign(version, { recordedFrom: opened, act: "OPENED" } as const)];
}
