// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, Directive, ID, Query, Resolver } from "type-graphql";
import { Public } from "../../../kit/access";
import { KnownAt } from "../../../kit/arguments";
import { type Registry } from "../../../kit/versioned/registry";
import { type Context } from "../context";
import { type MunicipalityEntities } from "../entities";
import { buyersOf } from "./buyers.rules";
import { Buyer, Buyers } from "./buyers.type";
import { buysYouthCare } from "./regionMembership.rules";

@Resolver()
export class BuyersResolver {
  constructor(private readonly registry: Registry<MunicipalityEntities>) {}

  @Query(() => Buyers, {
    description:
      "The municipalities whose contracts are a region's, of whatever day: its members, and all that went into them; for the owner of contracts (inkopende gemeenten).",
  })
  @Directive("@inaccessible")
  @Public()
  async municipalityBuyers(
    @Arg("region", () => ID, { description: "The code of the region (regiocode)." }) region: string,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<Buyers> {
    const moment = await context.moments.of(null, knownAt);
    const { regionMembership, reorganisation } = this.registry.repositories;
    const [memberships, reorganisations] = await Promise.all([
      regionMembership
        .knownAt(moment.knownAt)
        .andWhere("v.regionId = :region", { region })
        .orderBy("v.id")
        .getMany(),
      reorganisation.knownAt(moment.knownAt).orderBy("v.id").getMany(),
    ]);
    const buyers = buyersOf(memberships.filter(buysYouthCare), reorganisations);
    return Object.assign(new Buyers(), {
      knownAt: moment.knownAt,
      buyers: buyers.map(({ municipalityId, validFrom, validUntil }) =>
        Object.assign(new Buyer(), { municipalityId, from: validFrom, until: validUntil } satisfies Buyer),
      ),
    } satisfies Buyers);
  }
}
