// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, Directive, ID, Query, Resolver } from "type-graphql";
import { Public } from "../../../kit/access";
import { KnownAt } from "../../../kit/arguments";
import { type Context } from "../context";
import { buyersOf } from "./buyers.rules";
import { type Buying } from "./buying.repository";
import { Buyer, Buyers, RegionDays } from "./buyers.type";
import { buysYouthCare } from "./regionMembership.rules";

@Resolver()
export class BuyersResolver {
  constructor(private readonly buying: Buying) {}

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
    const [memberships, reorganisations, versions] = await Promise.all([
      this.buying.membershipsOf(region, moment.knownAt),
      this.buying.reorganisations(moment.knownAt),
      this.buying.versionsOf(region, moment.knownAt),
    ]);
    const buyers = buyersOf(memberships.filter(buysYouthCare), reorganisations);
    return Object.assign(new Buyers(), {
      knownAt: moment.knownAt,
      buyers: buyers.map(({ municipalityId, validFrom, validUntil }) =>
        Object.assign(new Buyer(), { municipalityId, from: validFrom, until: validUntil } satisfies Buyer),
      ),
      regionDays: versions.map(({ validFrom, validUntil }) =>
        Object.assign(new RegionDays(), { from: validFrom, until: validUntil } satisfies RegionDays),
      ),
    } satisfies Buyers);
  }
}
