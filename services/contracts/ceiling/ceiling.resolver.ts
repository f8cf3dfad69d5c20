// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { OnlyFor } from "../../../kit/access";
import { KnownAt } from "../../../kit/arguments";
import { forbidden, inputError } from "../../../kit/errors";
import { toAsOf } from "../../../kit/moment";
import { type Context } from "../context";
import { calendarYear } from "../entry/entry.rules";
import { toCeiling } from "./ceiling.mapper";
import { type CeilingReader } from "./ceiling.reader";
import { dayInYear } from "./ceiling.rules";
import { Ceiling } from "./ceiling.type";

@Resolver()
export class CeilingResolver {
  constructor(private readonly reader: CeilingReader) {}

  @Query(() => [Ceiling], {
    description:
      "What may be spent on the lines of a region in a year, by id (plafonds), as far as whoever asks keeps those lines or reports on them. As of today, or the nearest day of that year.",
  })
  @OnlyFor("procurement", "reporting", "admin")
  async ceilings(
    @Arg("region", () => ID, { description: "The code of the region (regiocode)." }) region: string,
    @Arg("year", () => Int, { description: "The year (jaar)." }) year: number,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<Ceiling[]> {
    const { viewer, disclosure } = context;
    const municipalities = await this.reader.municipalitiesOf(viewer, region);
    const isOfRegion = viewer.roles.includes("admin") || viewer.regions.includes(region);
    if (!isOfRegion && municipalities.length === 0) {
      throw forbidden("ceilings is for who buys for that region or its municipalities, or reports on them.");
    }
    await context.codes.check("region", "Region", region);
    const [fault] = calendarYear("year", year);
    if (fault) throw inputError("year", fault.expected.en, year);
    const moment = await context.moments.of(dayInYear(year, disclosure.embargoes.today), knownAt);
    const found = await this.reader.of({ region, municipalities, year }, moment, context);
    return found.map(({ row, line, reallocations }) => toCeiling(row, line, reallocations, toAsOf(moment)));
  }
}
