// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { type Context } from "../context";
import { toSegment } from "../segment/segment.mapper";
import { Segment } from "../segment/segment.type";
import { WaitingTime } from "./waitingTime.type";

@Resolver(() => WaitingTime)
export class WaitingTimeResolver {
  @FieldResolver(() => Segment, { nullable: true, description: "For which segment (segment)." })
  async segment(@Root() wait: WaitingTime, @Ctx() context: Context): Promise<Segment | null> {
    const row = await context.loaders.segmentByKey.load({ id: wait.segmentId, asOf: wait.asOf });
    return row && toSegment(row, wait.asOf);
  }
}
