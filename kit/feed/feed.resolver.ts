// SPDX-License-Identifier: EUPL-1.2
import { Arg, Directive, ID, Int, Query, Resolver } from "type-graphql";
import { OnlyFor, Public } from "../access";
import { inputError } from "../errors";
import { checkFirst, fromCursor, toCursor } from "../page";
import { type Entities, type Registry } from "../versioned/registry";
import { type VersionRow } from "../versioned/version.row";
import { type VersionedRepository } from "../versioned/versioned.repository";
import { type ChangeRow } from "./change.row";
import { type Change, ChangeConnection, EntityVersion } from "./change.type";

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
    ): Promise<ChangeConnection> {
      const count = checkFirst(first, largestFeedPage);
      const head = await this.registry.changeLog.head();
      const sequence = after == null ? "0" : sequenceIn(after, head);
      // The watermark first: what is committed after it was read may or may not be on the page, and is not promised.
      const watermark = await this.registry.changeLog.watermark();
      const rows = await this.registry.changeLog.after(sequence, count + 1, this.registry.confidentialTypes);
      const page = rows.slice(0, count);
      const next = rows[count];
      return Object.assign(new ChangeConnection(), {
        edges: page.map((row) => ({ cursor: cursorOf(row, head), node: toChange(row) })),
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
        "All versions of these entities, as recorded up to a place in the feed; for the read side (versies).",
    })
    @Directive("@inaccessible")
    @OnlyFor("projector")
    async versions(
      @Arg("typeName", () => String, { description: "The type of the entities (soort gegeven)." })
      typeName: string,
      @Arg("keys", () => [ID], { description: "Their ids, 1000 at most (sleutels)." }) keys: string[],
      @Arg("upTo", () => String, { description: "A cursor of the feed (tot en met)." }) upTo: string,
    ): Promise<EntityVersion[]> {
      if (keys.length > mostKeys) throw inputError("keys", `at most ${mostKeys} ids`, keys.length);
      const repository = this.repositoryOf(typeName);
      const head = await this.registry.changeLog.head();
      const recordedAt = await this.registry.changeLog.recordedAt(sequenceIn(upTo, head));
      if (!recordedAt) throw inputError("upTo", "a cursor of this feed", upTo);
      const rows = await repository.history(keys, recordedAt);
      return rows.map((row) => toVersion(repository, row));
    }

    private repositoryOf(typeName: string): VersionedRepository<VersionRow> {
      const repositories = Object.values(this.registry.repositories);
      const repository = repositories.find((each) => each.entity.typeName === typeName);
      if (!repository || repository.entity.confidential)
        throw inputError("typeName", "a type that this feed speaks of", typeName);
      return repository;
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

function toChange(row: ChangeRow): Change {
  const { typeName, key, kind, recordedAt, validFrom, reason } = row;
  return { typeName, key, kind, recordedAt, validFrom, reason };
}

function toVersion(repository: VersionedRepository<VersionRow>, row: VersionRow): EntityVersion {
  const facts = repository.entity.facts.map((name) => [
    name,
    (row as unknown as Record<string, unknown>)[name],
  ]);
  return Object.assign(new EntityVersion(), {
    typeName: repository.entity.typeName,
    key: row.id,
    validFrom: row.validFrom,
    validUntil: row.validUntil,
    recordedFrom: row.recordedFrom,
    recordedUntil: row.recordedUntil,
    facts: Object.fromEntries(facts) as Record<string, unknown>,
  });
}
