// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { type Context } from "../context";
import { toReferralRoutes } from "../referralRoute/referralRoute.mapper";
import { ReferralRoute } from "../referralRoute/referralRoute.type";
import { Segment } from "./segment.ref";

/** What this subgraph adds to a segment. */
@Resolver(() => Segment)
export class SegmentRoutesResolver {
  @FieldResolver(() => [ReferralRoute], {
    description:
      "Who may refer to it on the day (verwijsroutes): every kind of referrer, also where nothing is recorded.",
  })
  async referralRoutes(@Root() segment: Segment, @Ctx() context: Context): Promise<ReferralRoute[]> {
    return toReferralRoutes(segment.id, await context.loaders.routesBySegment.load(segment), segment.asOf);
  }
}
