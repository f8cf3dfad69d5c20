// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Public } from "../../../kit/access";
import { KnownAt, On } from "../../../kit/arguments";
import { inputError } from "../../../kit/errors";
import { type LocalDate } from "../../../kit/localDate";
import { type AsOf, fromAsOf, toAsOf } from "../../../kit/moment";
import { LocalDateScalar } from "../../../kit/scalars";
import { type Context } from "../context";
import { toSegment } from "../segment/segment.mapper";
import { Segment } from "../segment/segment.type";
import { toAdmissionStop } from "./admissionStop.mapper";
import { AdmissionStop } from "./admissionStop.type";
import { type AdmissionStopList } from "./admissionStopList.repository";

@Resolver(() => AdmissionStop)
export class AdmissionStopResolver {
  constructor(private readonly list: AdmissionStopList) {}

  @Query(() => [AdmissionStop], {
    description:
      "The stops on the day in segments of a region, and all those without segment, which hold wherever the provider is contracted (opnamestops).",
  })
  @Public()
  async admissionStops(
    @Arg("region", () => ID, { description: "The code of the region (regiocode)." }) region: string,
    @Arg("segment", () => ID, {
      nullable: true,
      description: "Only stops that concern this segment, through its parent or parts as well (segment).",
    })
    segment: string | null,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<AdmissionStop[]> {
    await context.codes.check("region", "Region", region);
    const moment = await context.moments.of(on, knownAt);
    const asOf = toAsOf(moment);
    const segments = segment == null ? null : await withRelatives(segment, asOf, context);
    const rows = await this.list.ofRegion(region, segments, moment);
    return rows.map((row) => toAdmissionStop(row, asOf));
  }

  @FieldResolver(() => Segment, {
    nullable: true,
    description: "For which segment (segment); null is for all.",
  })
  async segment(@Root() stop: AdmissionStop, @Ctx() context: Context): Promise<Segment | null> {
    const { segmentId: id, asOf } = stop;
    const row = id === null ? null : await context.loaders.segmentByKey.load({ id, asOf });
    return row && toSegment(row, asOf);
  }

  @FieldResolver(() => LocalDateScalar, { nullable: true, description: "First day of the stop (vanaf)." })
  async from(@Root() stop: AdmissionStop, @Ctx() context: Context): Promise<LocalDate | null> {
    return (await context.loaders.stopRun.load(stop)).validFrom;
  }

  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description: "First day on which it takes youth again (tot). Null: not known yet.",
  })
  async until(@Root() stop: AdmissionStop, @Ctx() context: Context): Promise<LocalDate | null> {
    return (await context.loaders.stopRun.load(stop)).validUntil;
  }
}

/** A stop for segment 4 concerns 4A; a stop for 4A concerns whoever asks about 4. */
async function withRelatives(id: string, asOf: AsOf, context: Context): Promise<string[]> {
  const [segment, parts] = await Promise.all([
    context.loaders.nearestSegmentByKey.load({ id, asOf }),
    context.loaders.segmentsByParent.load({ id, asOf }),
  ]);
  if (!segment) {
    const knownAt = fromAsOf(asOf)?.knownAt.toISOString();
    throw inputError("segment", `a segment that the register held at ${knownAt}, as SCHEME/CODE`, id);
  }
  return [id, ...(segment.parentId === null ? [] : [segment.parentId]), ...parts.map((part) => part.id)];
}
