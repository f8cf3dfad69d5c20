// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { type Context } from "../context";
import { toSegment } from "../segment/segment.mapper";
import { Segment } from "../segment/segment.type";
import { WaitingTime } from "./waitingTime.type";

@Resolver(() => WaitingTime)
export class WaitingTimeResolver {
  /** The nearest: a wait that was measured for a segment is of it, and of no other, also after the segment has ended. */
  @FieldResolver(() => Segment, { nullable: true, description: "For which segment (segment)." })
  async segment(@Root() wait: WaitingTime, @Ctx() context: Context): Promise<Segment | null> {
    const row = await context.loaders.nearestSegmentByKey.load({ id: wait.segmentId, asOf: wait.asOf });
    return row && toSegment(row, wait.asOf);
  }
}
