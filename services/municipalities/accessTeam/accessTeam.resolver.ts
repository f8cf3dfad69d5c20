// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { type Context } from "../context";
import { resolveMunicipality } from "../municipality/municipality.reference";
import { Municipality } from "../municipality/municipality.type";
import { resolveRegion } from "../region/region.reference";
import { Region } from "../region/region.type";
import { AccessTeam, TeamCommissioner } from "./accessTeam.type";

@Resolver(() => AccessTeam)
export class AccessTeamResolver {
  @FieldResolver(() => Municipality, {
    nullable: true,
    description: "The municipality it works for (gemeente).",
  })
  async municipality(@Root() team: AccessTeam, @Ctx() context: Context): Promise<Municipality | null> {
    return resolveMunicipality({ id: team.municipalityId, asOf: team.asOf }, context);
  }
}

@Resolver(() => TeamCommissioner)
export class TeamCommissionerResolver {
  @FieldResolver(() => Region, {
    nullable: true,
    description: "The region that contracts the team (jeugdhulpregio).",
  })
  async region(@Root() commissioner: TeamCommissioner, @Ctx() context: Context): Promise<Region | null> {
    const { regionCode: id, asOf } = commissioner;
    return id === null ? null : resolveRegion({ id, asOf }, context);
  }

  @FieldResolver(() => Municipality, {
    nullable: true,
    description: "The municipality that contracts the team (gemeente).",
  })
  async municipality(
    @Root() commissioner: TeamCommissioner,
    @Ctx() context: Context,
  ): Promise<Municipality | null> {
    const { municipalityCode: id, asOf } = commissioner;
    return id === null ? null : resolveMunicipality({ id, asOf }, context);
  }
}
