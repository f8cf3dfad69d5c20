// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Public } from "../../../kit/access";
import { KnownAt, On } from "../../../kit/arguments";
import { inputError } from "../../../kit/errors";
import { type LocalDate } from "../../../kit/localDate";
import { type AsOf, fromAsOf, toAsOf } from "../../../kit/moment";
import { LocalDateScalar } from "../../../kit/scalars";
import { words } from "../../../kit/words";
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
      "The stops on the day in segments of a region and of national schemes, and all those without segment, which hold wherever the provider is contracted (opnamestops).",
  })
  @Public()
  async admissionStops(
    @Arg("region", () => ID, { description: "The code of the region (regiocode)." }) region: string,
    @Arg("segment", () => ID, {
      nullable: true,
      description:
        "Only stops that concern this segment, also through what it is part of and its parts, however far: one of a scheme of the region, or of a national one (segment).",
    })
    segment: string | null,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<AdmissionStop[]> {
    await context.codes.check("region", "Region", region);
    const moment = await context.moments.of(on, knownAt);
    const asOf = toAsOf(moment);
    const segments = segment == null ? null : await withRelatives({ region, id: segment, asOf }, context);
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

interface SegmentAsked {
  readonly region: string;
  readonly id: string;
  readonly asOf: AsOf;
}

/** A stop for segment 4 concerns 4A and the parts of 4A; a stop for those concerns whoever asks about 4. */
async function withRelatives({ region, id, asOf }: SegmentAsked, { loaders }: Context): Promise<string[]> {
  const segment = await loaders.nearestSegmentByKey.load({ id, asOf });
  if (!segment) {
    const knownAt = fromAsOf(asOf)?.knownAt.toISOString();
    throw inputError("segment", `a segment that the register held at ${knownAt}, as SCHEME/CODE`, id);
  }
  const scheme = await loaders.nearestSchemeByKey.load({ id: segment.schemeId, asOf });
  if (scheme && scheme.regionId !== null && scheme.regionId !== region) {
    const expected = words(
      `a segment of a scheme of ${region}, or of a national one`,
      `een segment van een indeling van ${region}, of van een landelijke`,
    );
    throw inputError("segment", expected, id);
  }
  const found = new Set([id]);
  for (let whole = segment.parentId; whole !== null && !found.has(whole);) {
    found.add(whole);
    whole = (await loaders.nearestSegmentByKey.load({ id: whole, asOf }))?.parentId ?? null;
  }
  // One statement for each level: what is asked of a loader at once, it asks at once.
  for (let level = [id]; level.length > 0;) {
    const parts = await Promise.all(
      level.map(async (each) => loaders.segmentsByParent.load({ id: each, asOf })),
    );
    level = parts.flat().flatMap((part) => (found.has(part.id) ? [] : [part.id]));
    for (const each of level) found.add(each);
  }
  return [...found];
}
