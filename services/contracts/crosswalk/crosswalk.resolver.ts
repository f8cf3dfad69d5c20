// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { type Context } from "../context";
import { toSegment } from "../segment/segment.mapper";
import { Segment } from "../segment/segment.type";
import { Crosswalk } from "./crosswalk.type";

/** On no day do both sides hold: the nearest version of each is shown. */
@Resolver(() => Crosswalk)
export class CrosswalkResolver {
  @FieldResolver(() => Segment, {
    nullable: true,
    description: "The segment of the one scheme (van segment).",
  })
  async from(@Root() crosswalk: Crosswalk, @Ctx() context: Context): Promise<Segment | null> {
    return nearestSegment(crosswalk.fromSegmentId, crosswalk, context);
  }

  @FieldResolver(() => Segment, {
    nullable: true,
    description: "The segment of the other scheme (naar segment).",
  })
  async to(@Root() crosswalk: Crosswalk, @Ctx() context: Context): Promise<Segment | null> {
    return nearestSegment(crosswalk.toSegmentId, crosswalk, context);
  }
}

async function nearestSegment(id: string, { asOf }: Crosswalk, context: Context): Promise<Segment | null> {
  const row = await context.loaders.nearestSegmentByKey.load({ id, asOf });
  return row && toSegment(row, asOf);
}
