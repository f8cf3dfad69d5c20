// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Public } from "../../../kit/access";
import { KnownAt, On } from "../../../kit/arguments";
import { type LocalDate } from "../../../kit/localDate";
import { toAsOf } from "../../../kit/moment";
import { type Registry } from "../../../kit/versioned/registry";
import { type Context } from "../context";
import { type MunicipalityEntities } from "../entities";
import { toExpertTeam } from "../expertTeam/expertTeam.mapper";
import { ExpertTeam } from "../expertTeam/expertTeam.type";
import { resolveMunicipalities } from "../municipality/municipality.reference";
import { byName } from "../municipality/municipality.rules";
import { Municipality } from "../municipality/municipality.type";
import { toRegion } from "./region.mapper";
import { resolveRegion } from "./region.reference";
import { Region } from "./region.type";
import { toRegionMembership } from "./regionMembership.mapper";
import { buysYouthCare } from "./regionMembership.rules";
import { RegionMembership } from "./regionMembership.type";

@Resolver(() => Region)
export class RegionResolver {
  constructor(private readonly registry: Registry<MunicipalityEntities>) {}

  @Query(() => Region, {
    nullable: true,
    description: "One region (jeugdhulpregio); null when there is none of that code on the day.",
  })
  @Public()
  async region(
    @Arg("code", () => ID, { description: "The code of the region (regiocode), such as ZHZ." }) code: string,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<Region | null> {
    return resolveRegion({ id: code, asOf: await context.moments.asOf(on, knownAt) }, context);
  }

  @Query(() => [Region], { description: "The regions that exist on the day, by code (jeugdhulpregio's)." })
  @Public()
  async regions(
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<Region[]> {
    const moment = await context.moments.of(on, knownAt);
    const rows = await this.registry.repositories.region.all(moment);
    return rows.map((row) => toRegion(row, toAsOf(moment)));
  }

  @FieldResolver(() => [RegionMembership], {
    description: "Which municipalities belong to it on the day, and for what (deelname van gemeenten).",
  })
  async memberships(@Root() region: Region, @Ctx() context: Context): Promise<RegionMembership[]> {
    const rows = await context.loaders.membershipsByRegion.load(region);
    return rows.map((row) => toRegionMembership(row, region.asOf));
  }

  @FieldResolver(() => [Municipality], {
    description:
      "The municipalities that exist on the day and buy youth care in this region, by name (deelnemende gemeenten).",
  })
  async municipalities(@Root() region: Region, @Ctx() context: Context): Promise<Municipality[]> {
    const rows = await context.loaders.membershipsByRegion.load(region);
    const ids = rows.filter(buysYouthCare).map((row) => row.municipalityId);
    const members = await resolveMunicipalities(ids, region.asOf, context);
    return members.filter((member) => member.existsOnDay).sort(byName);
  }

  @FieldResolver(() => [ExpertTeam], {
    description: "Teams for requests that nobody can take on (Expertteams).",
  })
  async expertTeams(@Root() region: Region, @Ctx() context: Context): Promise<ExpertTeam[]> {
    const rows = await context.loaders.expertTeamsByRegion.load(region);
    return rows.map((row) => toExpertTeam(row, region.asOf));
  }
}
