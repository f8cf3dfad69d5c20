// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, Directive, ID, Query, Resolver } from "type-graphql";
import { Public } from "../access";
import { inputError } from "../errors";
import { type MayKnow, referrersAmong } from "../operations/referrers";
import { unspokenAmong } from "../operations/unspoken";
import { type Entities, type Registry } from "../versioned/registry";
import { WithheldEntity } from "./change.type";
import { type FeedContext, spokenOf } from "./feed.resolver";
import { HeldDays, LosingEntity, ReaderOfReferrers, ReferringEntity } from "./house.type";

const mostKeys = 1000;

/** Makes the resolver of what one owner answers to the others of its house, and to nobody else. */
export function houseResolverFor(prefix: string): new (registry: Registry<Entities>) => object {
  @Resolver()
  class HouseResolver {
    constructor(private readonly registry: Registry<Entities>) {}

    @Query(() => [WithheldEntity], {
      name: `${prefix}Embargoes`,
      description:
        "The entities of this type with an embargo that has not ended today; for owners of what belongs to them (geheimhouding).",
    })
    @Directive("@inaccessible")
    @Public()
    async embargoes(
      @Arg("typeName", () => String, { description: "The type of the entities (soort gegeven)." })
      typeName: string,
      @Ctx() { disclosure: { embargoes } }: FeedContext,
    ): Promise<WithheldEntity[]> {
      spokenOf(this.registry, typeName);
      return [...(await embargoes.of(typeName))].map(([key, { until }]) =>
        Object.assign(new WithheldEntity(), { typeName, key, until }),
      );
    }

    @Query(() => [HeldDays], {
      name: `${prefix}Held`,
      description:
        "The days on which these entities hold now; for owners of what is to refer to them. An error while one of them is being taken away (geldigheid).",
    })
    @Directive("@inaccessible")
    @Public()
    async held(
      @Arg("typeName", () => String, { description: "The type of the entities (soort gegeven)." })
      typeName: string,
      @Arg("keys", () => [ID], { description: "Their ids, 1000 at most (sleutels)." }) keys: string[],
    ): Promise<HeldDays[]> {
      if (keys.length > mostKeys) throw inputError("keys", `at most ${mostKeys} ids`, keys.length);
      const repository = spokenOf(this.registry, typeName);
      await this.registry.takingAway.refuseWhileTaken(typeName, keys);
      const rows = await repository.current(keys);
      return rows.map(({ id, validFrom, validUntil }) =>
        Object.assign(new HeldDays(), { key: id, validFrom, validUntil }),
      );
    }

    @Query(() => [ReferringEntity], {
      name: `${prefix}Referrers`,
      description:
        "Some of the entities here that would refer to days that those of another owner no longer have; for that owner (verwijzingen).",
    })
    @Directive("@inaccessible")
    @Public()
    async referrers(
      @Arg("typeName", () => String, { description: "The type that is referred to (soort gegeven)." })
      typeName: string,
      @Arg("losing", () => [LosingEntity], { description: "What would lose days (gegevens)." })
      losing: LosingEntity[],
      @Arg("reader", () => ReaderOfReferrers, { description: "Who may know of what is told (vrager)." })
      reader: ReaderOfReferrers,
      @Ctx() { disclosureFor }: FeedContext,
    ): Promise<ReferringEntity[]> {
      const { manager, takingAway } = this.registry;
      const repositories = Object.values(this.registry.repositories);
      const disclosure = disclosureFor({ ...reader, subject: null });
      const isOpen: MayKnow = async (entity, rows) =>
        entity.confidential
          ? disclosure.mayRead(entity, rows[0]?.id ?? "", rows)
          : (await disclosure.open(entity, rows)).length === rows.length;
      await takingAway.awaitWriter();
      const known = losing.map(({ key, ...one }) => ({ id: key, ...one }));
      const unspoken = await unspokenAmong(repositories, typeName, known, disclosure);
      const found = await referrersAmong(repositories, manager, typeName, known, isOpen, unspoken);
      return found.map(({ of, who, unspokenUntil }) =>
        Object.assign(new ReferringEntity(), {
          of,
          typeName: who?.id == null ? null : who.typeName,
          key: who?.id ?? null,
          unspokenUntil,
        }),
      );
    }
  }
  return HouseResolver;
}
