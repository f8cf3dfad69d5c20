// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { type Context } from "../context";
import { resolveMunicipality } from "../municipality/municipality.reference";
import { Municipality } from "../municipality/municipality.type";
import { resolveRegion } from "./region.reference";
import { Region } from "./region.type";
import { RegionMembership } from "./regionMembership.type";

@Resolver(() => RegionMembership)
export class RegionMembershipResolver {
  @FieldResolver(() => Region, { nullable: true, description: "The region (jeugdhulpregio)." })
  async region(@Root() membership: RegionMembership, @Ctx() context: Context): Promise<Region | null> {
    return resolveRegion({ id: membership.regionCode, asOf: membership.asOf }, context);
  }

  @FieldResolver(() => Municipality, { nullable: true, description: "The municipality (gemeente)." })
  async municipality(
    @Root() membership: RegionMembership,
    @Ctx() context: Context,
  ): Promise<Municipality | null> {
    return resolveMunicipality({ id: membership.municipalityCode, asOf: membership.asOf }, context);
  }
}
