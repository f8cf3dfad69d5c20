// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { type Context } from "../context";
import { resolveRegion } from "../region/region.reference";
import { Region } from "../region/region.type";
import { ExpertTeam } from "./expertTeam.type";

@Resolver(() => ExpertTeam)
export class ExpertTeamResolver {
  @FieldResolver(() => Region, { nullable: true, description: "The region it works for (jeugdhulpregio)." })
  async region(@Root() team: ExpertTeam, @Ctx() context: Context): Promise<Region | null> {
    return resolveRegion({ id: team.regionId, asOf: team.asOf }, context);
  }
}
