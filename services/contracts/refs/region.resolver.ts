// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { type Context } from "../context";
import { toSegmentScheme } from "../segmentScheme/segmentScheme.mapper";
import { SegmentScheme } from "../segmentScheme/segmentScheme.type";
import { Region } from "./region.ref";

/** What this owner adds to a region. */
@Resolver(() => Region)
export class RegionResolver {
  @FieldResolver(() => [SegmentScheme], {
    description: "The schemes that it uses on the day (segmentindelingen); national ones are not among them.",
  })
  async segmentSchemes(@Root() region: Region, @Ctx() context: Context): Promise<SegmentScheme[]> {
    const rows = await context.loaders.schemesByRegion.load(region);
    return rows.map((row) => toSegmentScheme(row, region.asOf));
  }
}
