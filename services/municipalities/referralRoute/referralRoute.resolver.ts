// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { Public } from "../../../kit/access";
import { KnownAt, On } from "../../../kit/arguments";
import { type LocalDate } from "../../../kit/localDate";
import { type Context } from "../context";
import { toReferralRoutes } from "./referralRoute.mapper";
import { ReferralRoute } from "./referralRoute.type";

@Resolver()
export class ReferralRouteResolver {
  @Query(() => [ReferralRoute], {
    description:
      "Who may refer to a segment on the day (verwijsroutes): every kind of referrer, also where nothing is recorded.",
  })
  @Public()
  async referralRoutes(
    @Arg("segment", () => ID, { description: "`SCHEME/CODE` (segmentcode), such as ZHZ-2022/4A." })
    segment: string,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<ReferralRoute[]> {
    await context.codes.check("segment", "Segment", segment);
    const asOf = await context.moments.asOf(on, knownAt);
    const rows = await context.loaders.routesBySegment.load({ id: segment, asOf });
    return toReferralRoutes(segment, rows, asOf);
  }
}
