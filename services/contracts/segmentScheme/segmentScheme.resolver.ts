// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Public } from "../../../kit/access";
import { KnownAt, On } from "../../../kit/arguments";
import { inputError } from "../../../kit/errors";
import { type LocalDate } from "../../../kit/localDate";
import { toAsOf } from "../../../kit/moment";
import { LocalDateScalar } from "../../../kit/scalars";
import { type Registry } from "../../../kit/versioned/registry";
import { type Context } from "../context";
import { toCrosswalk } from "../crosswalk/crosswalk.mapper";
import { Crosswalk } from "../crosswalk/crosswalk.type";
import { type ContractEntities } from "../entities";
import { toSegment } from "../segment/segment.mapper";
import { inCodeOrder } from "../segment/segment.rules";
import { Segment } from "../segment/segment.type";
import { toSegmentScheme } from "./segmentScheme.mapper";
import { SegmentScheme } from "./segmentScheme.type";

@Resolver(() => SegmentScheme)
export class SegmentSchemeResolver {
  constructor(private readonly registry: Registry<ContractEntities>) {}

  @Query(() => SegmentScheme, {
    nullable: true,
    description:
      "One scheme (segmentindeling); null when it is not in use on the day, or was never in the register.",
  })
  @Public()
  async segmentScheme(
    @Arg("code", () => ID, { description: "The code of the scheme (code van de indeling)." }) code: string,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<SegmentScheme | null> {
    const asOf = await context.moments.asOf(on, knownAt);
    const row = await context.loaders.schemeByKey.load({ id: code, asOf });
    return row && toSegmentScheme(row, asOf);
  }

  @Query(() => [SegmentScheme], {
    description:
      "The schemes that a region uses on the day (segmentindelingen); national ones are not among them.",
  })
  @Public()
  async segmentSchemes(
    @Arg("region", () => ID, { description: "The code of the region (regiocode)." }) region: string,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<SegmentScheme[]> {
    await context.codes.check("region", "Region", region);
    const moment = await context.moments.of(on, knownAt);
    const rows = await this.registry.repositories.segmentScheme.by("regionId", [region], moment);
    return rows.map((row) => toSegmentScheme(row, toAsOf(moment)));
  }

  @Query(() => [SegmentScheme], {
    description: "The schemes of no region that are in use on the day (landelijke segmentindelingen).",
  })
  @Public()
  async nationalSegmentSchemes(
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<SegmentScheme[]> {
    const moment = await context.moments.of(on, knownAt);
    const rows = await this.registry.repositories.segmentScheme.all(moment);
    return rows
      .filter(({ regionId }) => regionId === null)
      .map((row) => toSegmentScheme(row, toAsOf(moment)));
  }

  @FieldResolver(() => [Segment], { description: "Its segments on the day, by code (segmenten)." })
  async segments(@Root() scheme: SegmentScheme, @Ctx() context: Context): Promise<Segment[]> {
    const rows = await context.loaders.segmentsByScheme.load(scheme);
    return inCodeOrder(rows).map((row) => toSegment(row, scheme.asOf));
  }

  @FieldResolver(() => [Crosswalk], {
    description:
      "Which of its segments went where in another scheme (omnummertabel); empty when nobody recorded it.",
  })
  async crosswalkTo(
    @Root() scheme: SegmentScheme,
    @Arg("scheme", () => ID, { description: "The code of the other scheme (code van de indeling)." })
    other: string,
    @Ctx() context: Context,
  ): Promise<Crosswalk[]> {
    const { asOf } = scheme;
    if (!(await context.loaders.nearestSchemeByKey.load({ id: other, asOf }))) {
      throw inputError("scheme", "the code of a scheme in the register", other);
    }
    const segments = await context.loaders.segmentsByScheme.load(scheme);
    const keys = segments.map(({ id }) => ({ id, asOf }));
    const rows = await Promise.all(keys.map((key) => context.loaders.crosswalksByOrigin.load(key)));
    return rows
      .flat()
      .filter((row) => row.toSegmentId.startsWith(`${other}/`))
      .map((row) => toCrosswalk(row, asOf));
  }

  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description: "First day on which it is in use (in gebruik vanaf).",
  })
  async from(@Root() scheme: SegmentScheme, @Ctx() context: Context): Promise<LocalDate | null> {
    return (await context.loaders.schemeRun.load(scheme)).validFrom;
  }

  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description: "Day after the last on which it is in use (in gebruik tot).",
  })
  async until(@Root() scheme: SegmentScheme, @Ctx() context: Context): Promise<LocalDate | null> {
    return (await context.loaders.schemeRun.load(scheme)).validUntil;
  }
}
