// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Public } from "../../../kit/access";
import { KnownAt } from "../../../kit/arguments";
import { inputError } from "../../../kit/errors";
import { type LocalDate } from "../../../kit/localDate";
import { LocalDateScalar } from "../../../kit/scalars";
import { type Context } from "../context";
import { type FactRepository } from "../projection/fact.repository";
import { checkRecorded } from "../projection/recordingCheck";
import { daysBetween } from "./days.rules";
import { LandscapeSeries } from "./landscapeCount.type";
import { BridgeLine, LandscapeReport } from "./landscapeReport.type";
import { type CountUnit, type Interval } from "./report.codes";
import { checkRegion } from "../projection/regionCheck";
import { CountUnitEnum, IntervalEnum } from "./report.enums";
import { toLandscapeReport, toLandscapeSeries } from "./report.mapper";
import { ReportReader } from "./report.reader";
import { reportOf, seriesOf } from "./report.rules";

/** Twenty years of months: more is a mistake in a date. */
const mostPoints = 240;

const RegionCode = () =>
  Arg("region", () => ID, { description: "The code of the region (regiocode), such as ZHZ." });
const From = () => Arg("from", () => LocalDateScalar, { description: "The first day (van): what it was." });
const To = () =>
  Arg("to", () => LocalDateScalar, { description: "The last day (tot en met): what it became." });

@Resolver(() => LandscapeReport)
export class ReportResolver {
  private readonly reader: ReportReader;

  constructor(private readonly facts: FactRepository) {
    this.reader = new ReportReader(facts);
  }

  @Query(() => LandscapeReport, {
    description:
      "Has the number of providers of a region gone down, and why: counts on two days, and what leads from the one to the other (landschapsrapportage).",
  })
  @Public()
  async landscapeReport(
    @RegionCode() region: string,
    @From() from: LocalDate,
    @To() to: LocalDate,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<LandscapeReport> {
    if (from >= to) throw inputError("to", `a day after ${from}, the day of \`from\``, to);
    const known = await this.checked(region, { from, to }, knownAt, context);
    const [evidence, stated] = await Promise.all([
      this.reader.evidence(region, known),
      this.reader.stated(region, to, known),
    ]);
    const question = { region, from, to, knownAt: known };
    return toLandscapeReport(question, reportOf(evidence, from, to), stated);
  }

  @Query(() => LandscapeSeries, {
    description:
      "The counts of the landscape of a region over time (reeks tellingen); refused when the region is not in the register on one of its days.",
  })
  @Public()
  async landscapeSeries(
    @RegionCode() region: string,
    @From() from: LocalDate,
    @To() to: LocalDate,
    @Arg("every", () => IntervalEnum, { description: "How far the points lie apart (interval)." })
    every: Interval,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<LandscapeSeries> {
    if (from >= to) throw inputError("to", `a day after ${from}, the day of \`from\``, to);
    const days = daysBetween(from, to, every, mostPoints + 1);
    if (days.length > mostPoints)
      throw inputError("every", `an interval that gives at most ${mostPoints} points`, every);
    // Each point is counted on from the first: where the region is not there, it is that one which has to be another.
    const known = await this.checked(region, { from: days, to }, knownAt, context);
    const evidence = await this.reader.evidence(region, known);
    return toLandscapeSeries({ region, from, to, every, knownAt: known }, seriesOf(evidence, days));
  }

  @FieldResolver(() => [BridgeLine], {
    description:
      "What leads from the first count to the last in a unit (aansluiting): the changes of its lines add up to the difference.",
  })
  bridge(
    @Root() report: LandscapeReport,
    @Arg("unit", () => CountUnitEnum, { description: "What is counted (teleenheid)." }) unit: CountUnit,
  ): BridgeLine[] {
    return report.bridges[unit];
  }

  private async checked(
    regionId: string,
    days: { readonly from: LocalDate | readonly LocalDate[]; readonly to: LocalDate },
    knownAt: Date | null,
    context: Context,
  ): Promise<Date> {
    const moment = await context.moments.of(days.to, knownAt);
    checkRecorded(moment.knownAt, await context.freshness());
    await checkRegion(this.facts, regionId, days, moment.knownAt);
    return moment.knownAt;
  }
}
