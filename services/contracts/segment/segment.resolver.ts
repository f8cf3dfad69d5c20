// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { type Context } from "../context";
import { toSegmentScheme } from "../segmentScheme/segmentScheme.mapper";
import { SegmentScheme } from "../segmentScheme/segmentScheme.type";
import { toSegment } from "./segment.mapper";
import { inCodeOrder } from "./segment.rules";
import { Segment } from "./segment.type";

@Resolver(() => Segment)
export class SegmentResolver {
  /** The nearest: a segment at the far side of a crosswalk is not in use on the day, and still is of a scheme. */
  @FieldResolver(() => SegmentScheme, { nullable: true, description: "The scheme it is part of (indeling)." })
  async scheme(@Root() segment: Segment, @Ctx() context: Context): Promise<SegmentScheme | null> {
    const row = await context.loaders.nearestSchemeByKey.load({ id: segment.schemeId, asOf: segment.asOf });
    return row && toSegmentScheme(row, segment.asOf);
  }

  @FieldResolver(() => Segment, {
    nullable: true,
    description: "The segment that it is a part of (bovenliggend segment): 4 for 4A.",
  })
  async parent(@Root() segment: Segment, @Ctx() context: Context): Promise<Segment | null> {
    return segmentOn(segment.parentId, segment, context);
  }

  @FieldResolver(() => [Segment], {
    description: "The parts it is split into (onderliggende segmenten): 4A and 4B for 4.",
  })
  async children(@Root() segment: Segment, @Ctx() context: Context): Promise<Segment[]> {
    const rows = await context.loaders.segmentsByParent.load(segment);
    return inCodeOrder(rows).map((row) => toSegment(row, segment.asOf));
  }

  @FieldResolver(() => Segment, {
    nullable: true,
    description: "Where to look when it has no supply (tegenhanger): 4B for 4A, and not the reverse.",
  })
  async counterpart(@Root() segment: Segment, @Ctx() context: Context): Promise<Segment | null> {
    return segmentOn(segment.counterpartId, segment, context);
  }
}

async function segmentOn(id: string | null, { asOf }: Segment, context: Context): Promise<Segment | null> {
  const row = id === null ? null : await context.loaders.segmentByKey.load({ id, asOf });
  return row && toSegment(row, asOf);
}
