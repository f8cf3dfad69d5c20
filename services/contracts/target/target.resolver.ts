// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Public } from "../../../kit/access";
import { KnownAt, On } from "../../../kit/arguments";
import { type LocalDate } from "../../../kit/localDate";
import { toAsOf } from "../../../kit/moment";
import { type Registry } from "../../../kit/versioned/registry";
import { type Context } from "../context";
import { type ContractEntities } from "../entities";
import { toSegment } from "../segment/segment.mapper";
import { Segment } from "../segment/segment.type";
import { toTarget } from "./target.mapper";
import { Target } from "./target.type";

@Resolver(() => Target)
export class TargetResolver {
  constructor(private readonly registry: Registry<ContractEntities>) {}

  @Query(() => [Target], {
    description:
      "What a region decided to go to (doelen); empty until a person records one with its decision.",
  })
  @Public()
  async targets(
    @Arg("region", () => ID, { description: "The code of the region (regiocode)." }) region: string,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<Target[]> {
    await context.codes.check("region", "Region", region);
    const moment = await context.moments.of(on, knownAt);
    const rows = await this.registry.repositories.target.by("regionId", [region], moment);
    return rows.map((row) => toTarget(row, toAsOf(moment)));
  }

  /** The nearest: a target may speak of a scheme that is not in use yet. */
  @FieldResolver(() => Segment, {
    nullable: true,
    description: "Within which segment (segment); null is the whole landscape.",
  })
  async segment(@Root() target: Target, @Ctx() context: Context): Promise<Segment | null> {
    const { segmentId: id, asOf } = target;
    const row = id === null ? null : await context.loaders.nearestSegmentByKey.load({ id, asOf });
    return row && toSegment(row, asOf);
  }
}
