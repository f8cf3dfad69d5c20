// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { Public } from "../../../kit/access";
import { KnownAt, On } from "../../../kit/arguments";
import { type LocalDate } from "../../../kit/localDate";
import { toAsOf } from "../../../kit/moment";
import { type Registry } from "../../../kit/versioned/registry";
import { type Context } from "../context";
import { type ContractEntities } from "../entities";
import { toStatedFigure } from "./statedFigure.mapper";
import { StatedFigure } from "./statedFigure.type";

@Resolver()
export class StatedFigureResolver {
  constructor(private readonly registry: Registry<ContractEntities>) {}

  @Query(() => [StatedFigure], {
    description: "The numbers that sources state of a region (genoemde aantallen); said, never counted.",
  })
  @Public()
  async statedFigures(
    @Arg("region", () => ID, { description: "The code of the region (regiocode)." }) region: string,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<StatedFigure[]> {
    await context.codes.check("region", "Region", region);
    const moment = await context.moments.of(on, knownAt);
    const rows = await this.registry.repositories.statedFigure.by("regionId", [region], moment);
    return rows.map((row) => toStatedFigure(row, toAsOf(moment)));
  }
}
