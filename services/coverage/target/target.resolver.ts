// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { Public } from "../../../kit/access";
import { KnownAt, On } from "../../../kit/arguments";
import { type LocalDate } from "../../../kit/localDate";
import { unique } from "../answer/evidence.reader";
import { schemeOf } from "../answer/segments.rules";
import { type Context } from "../context";
import { type FactRepository } from "../projection/fact.repository";
import { checkRecorded } from "../projection/recordingCheck";
import { checkRegion } from "../projection/regionCheck";
import { ReportReader } from "../report/report.reader";
import { buyersOn, standingOn } from "../report/standing.rules";
import { toTargetProgress } from "./target.mapper";
import { progressOf } from "./target.rules";
import { TargetProgress } from "./target.type";

@Resolver()
export class TargetResolver {
  private readonly reader: ReportReader;

  constructor(private readonly facts: FactRepository) {
    this.reader = new ReportReader(facts);
  }

  @Query(() => TargetProgress, {
    description:
      "Were the targets of a region reached (doel bereikt): each beside the count of the landscape report that it is about; that none was recorded, until a person records one with its decision.",
  })
  @Public()
  async targetProgress(
    @Arg("region", () => ID, { description: "The code of the region (regiocode), such as ZHZ." })
    region: string,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<TargetProgress> {
    const moment = await context.moments.of(on, knownAt);
    checkRecorded(moment.knownAt, await context.freshness());
    await checkRegion(this.facts, region, { on: moment.on }, moment.knownAt);
    const [evidence, targets] = await Promise.all([
      this.reader.evidence(region, moment.knownAt),
      this.reader.targets(region, moment.on, moment.knownAt),
    ]);
    const schemeIds = unique(
      targets.flatMap(({ segmentId }) => (segmentId === null ? [] : [schemeOf(segmentId)])),
    );
    const bought = { regionIds: [region], municipalityIds: [...buyersOn(evidence, moment.on)] };
    const held = await this.facts.holdLinesOf(
      schemeIds.map((schemeId) => ({ schemeId, ...bought })),
      moment,
    );
    const recorded = schemeIds.filter((_, place) => held[place]);
    const progress = progressOf(evidence, standingOn(evidence, moment.on), targets, recorded);
    return toTargetProgress({ region, ...moment }, progress);
  }
}
