// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Public } from "../../../kit/access";
import { KnownAt, On } from "../../../kit/arguments";
import { type LocalDate } from "../../../kit/localDate";
import { toAsOf } from "../../../kit/moment";
import { type Context } from "../context";
import { toNorm } from "../norm/norm.mapper";
import { Norm } from "../norm/norm.type";
import { InRegion } from "../regional/regional.type";
import { toCriterion } from "./criterion.mapper";
import { Criterion } from "./criterion.type";

@Resolver(() => Criterion)
export class CriterionResolver {
  @Query(() => [Criterion], { description: "What providers are tested against on the day (criteria)." })
  @Public()
  async criteria(
    @InRegion() region: string | null | undefined,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<Criterion[]> {
    await context.codes.check("region", "Region", region);
    const moment = await context.moments.of(on, knownAt);
    const rows = await context.loaders.criteria.inRegion(region, moment);
    return rows.map((row) => toCriterion(row, toAsOf(moment)));
  }

  @FieldResolver(() => [Norm], { description: "When it is met, in figures (normen)." })
  async norms(@Root() criterion: Criterion, @Ctx() context: Context): Promise<Norm[]> {
    const rows = await context.loaders.normsByCriterion.load(criterion);
    return rows.map((row) => toNorm(row, criterion.asOf));
  }
}
