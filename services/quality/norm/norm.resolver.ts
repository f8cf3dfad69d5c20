// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Public } from "../../../kit/access";
import { KnownAt, On } from "../../../kit/arguments";
import { type LocalDate } from "../../../kit/localDate";
import { toAsOf } from "../../../kit/moment";
import { type Context } from "../context";
import { toCriterion } from "../criterion/criterion.mapper";
import { Criterion } from "../criterion/criterion.type";
import { InRegion } from "../regional/regional.type";
import { toNorm } from "./norm.mapper";
import { Norm } from "./norm.type";

@Resolver(() => Norm)
export class NormResolver {
  @Query(() => [Norm], { description: "The norms that hold on the day, of a criterion or not (normen)." })
  @Public()
  async norms(
    @InRegion() region: string | null | undefined,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<Norm[]> {
    await context.codes.check("region", "Region", region);
    const moment = await context.moments.of(on, knownAt);
    const rows = await context.loaders.norms.inRegion(region, moment);
    return rows.map((row) => toNorm(row, toAsOf(moment)));
  }

  @FieldResolver(() => Criterion, {
    nullable: true,
    description: "The criterion that it makes measurable (criterium); null when it stands on its own.",
  })
  async criterion(@Root() norm: Norm, @Ctx() context: Context): Promise<Criterion | null> {
    if (norm.criterionId === null) return null;
    const row = await context.loaders.criterionByKey.load({ id: norm.criterionId, asOf: norm.asOf });
    return row && toCriterion(row, norm.asOf);
  }
}
