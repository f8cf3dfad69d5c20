// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Public } from "../../../kit/access";
import { KnownAt, On } from "../../../kit/arguments";
import { inputError } from "../../../kit/errors";
import { type LocalDate } from "../../../kit/localDate";
import { type Moment, toAsOf } from "../../../kit/moment";
import { LocalDateScalar } from "../../../kit/scalars";
import { toAccessTeam } from "../accessTeam/accessTeam.mapper";
import { AccessTeam } from "../accessTeam/accessTeam.type";
import { type Context } from "../context";
import { toDeployment } from "../deployment/deployment.mapper";
import { Deployment } from "../deployment/deployment.type";
import { type CareLine } from "../localProvision/localProvision.codes";
import { toLocalProvision } from "../localProvision/localProvision.mapper";
import { CareLineEnum, LocalProvision } from "../localProvision/localProvision.type";
import { toRegionMembership } from "../region/regionMembership.mapper";
import { RegionMembership } from "../region/regionMembership.type";
import { toMunicipality } from "./municipality.mapper";
import { resolveMunicipality } from "./municipality.reference";
import { type MunicipalityRow } from "./municipality.row";
import { municipalityCodeExpected, municipalityCodeForm } from "./municipality.rules";
import { Municipality } from "./municipality.type";
import { type MunicipalityList } from "./municipalityList.repository";

@Resolver(() => Municipality)
export class MunicipalityResolver {
  constructor(private readonly list: MunicipalityList) {}

  @Query(() => Municipality, {
    nullable: true,
    description:
      "One municipality, also when it does not exist on the day (gemeente); null for a code that the register never held.",
  })
  @Public()
  async municipality(
    @Arg("code", () => ID, { description: "The CBS code (gemeentecode), such as GM0512." }) code: string,
    @On() on: LocalDate | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<Municipality | null> {
    if (!municipalityCodeForm.test(code)) throw inputError("code", municipalityCodeExpected.en, code);
    return resolveMunicipality({ id: code, asOf: await context.moments.asOf(on, knownAt) }, context);
  }

  @Query(() => [Municipality], {
    description: "The municipalities that exist on the day, by name (gemeenten).",
  })
  @Public()
  async municipalities(
    @On() on: LocalDate | null,
    @Arg("region", () => ID, {
      nullable: true,
      description:
        "Only those that buy youth care in this region on the day (jeugdhulpregio); everywhere without.",
    })
    region: string | null,
    @KnownAt() knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<Municipality[]> {
    const moment = await context.moments.of(on, knownAt);
    const rows = await this.listed(region, moment);
    return rows.map((row) => toMunicipality(row, toAsOf(moment)));
  }

  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description: "The first day it exists (bestaat vanaf); null: as long as the register looks back.",
  })
  async from(@Root() municipality: Municipality, @Ctx() context: Context): Promise<LocalDate | null> {
    return (await context.loaders.municipalityRun.load(municipality)).validFrom;
  }

  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description: "The day it was abolished, the day after its last (opgeheven per); null: it goes on.",
  })
  async until(@Root() municipality: Municipality, @Ctx() context: Context): Promise<LocalDate | null> {
    return (await context.loaders.municipalityRun.load(municipality)).validUntil;
  }

  @FieldResolver(() => [RegionMembership], {
    description: "The regions it belongs to on the day, and for what (deelname aan regio's).",
  })
  async memberships(
    @Root() municipality: Municipality,
    @Ctx() context: Context,
  ): Promise<RegionMembership[]> {
    const rows = await context.loaders.membershipsByMunicipality.load(municipality);
    return rows.map((row) => toRegionMembership(row, municipality.asOf));
  }

  @FieldResolver(() => [AccessTeam], { description: "The teams that give access to care (toegangsteams)." })
  async accessTeams(@Root() municipality: Municipality, @Ctx() context: Context): Promise<AccessTeam[]> {
    const rows = await context.loaders.accessTeamsByMunicipality.load(municipality);
    return rows.map((row) => toAccessTeam(row, municipality.asOf));
  }

  @FieldResolver(() => [Deployment], {
    description:
      "Which segments it said it does or does not deploy (inzet van segmenten); a segment that is not in the list is deployed.",
  })
  async deployments(@Root() municipality: Municipality, @Ctx() context: Context): Promise<Deployment[]> {
    const rows = await context.loaders.deploymentsByMunicipality.load(municipality);
    return rows.map((row) => toDeployment(row, municipality.asOf));
  }

  @FieldResolver(() => [LocalProvision], {
    description: "What the municipality itself offers near by (lokale voorzieningen).",
  })
  async localProvisions(
    @Root() municipality: Municipality,
    @Arg("line", () => CareLineEnum, {
      nullable: true,
      description: "Only of this line of care (lijn); all without.",
    })
    line: CareLine | null,
    @Ctx() context: Context,
  ): Promise<LocalProvision[]> {
    const rows = await context.loaders.localProvisionsByMunicipality.load(municipality);
    const asked = rows.filter((row) => line == null || row.line === line);
    return asked.map((row) => toLocalProvision(row, municipality.asOf));
  }

  private async listed(region: string | null, moment: Moment): Promise<MunicipalityRow[]> {
    if (region == null) return this.list.all(moment);
    if (!(await this.list.knowsRegion(region, moment))) {
      throw inputError("region", "the code of a region in the register, such as ZHZ", region);
    }
    return this.list.ofRegion(region, moment);
  }
}
