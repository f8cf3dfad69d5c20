// SPDX-License-Identifier: EUPL-1.2
import { LogConfirmations1795820400000 } from "../../kit/feed/confirmation.migration";
import {
  CreateChangeSets1795474800000,
  KeepRehearsals1795492800000,
} from "../../kit/operations/changeSet.migration";
import { type OwnerDefinition } from "../../kit/ownerService";
import { resolveAccessTeam } from "./accessTeam/accessTeam.reference";
import { AccessTeamResolver, TeamCommissionerResolver } from "./accessTeam/accessTeam.resolver";
import { CreateMunicipalities1795338000000 } from "./database/migrations/20261122T0900-create-municipalities";
import { entities, type MunicipalityEntities } from "./entities";
import { resolveExpertTeam } from "./expertTeam/expertTeam.reference";
import { ExpertTeamResolver } from "./expertTeam/expertTeam.resolver";
import { createLoaders, type Loaders } from "./loaders";
import { processes } from "./processes";
import { resolveLocalProvision } from "./localProvision/localProvision.reference";
import { LocalProvisionResolver } from "./localProvision/localProvision.resolver";
import { resolveMunicipality } from "./municipality/municipality.reference";
import { MunicipalityResolver } from "./municipality/municipality.resolver";
import { MunicipalityList } from "./municipality/municipalityList.repository";
import { ReferralRouteResolver } from "./referralRoute/referralRoute.resolver";
import { resolveRegion } from "./region/region.reference";
import { RegionResolver } from "./region/region.resolver";
import { Buying } from "./region/buying.repository";
import { BuyersResolver } from "./region/buyers.resolver";
import { RegionMembershipResolver } from "./region/regionMembership.resolver";
import { MunicipalityReorganisationResolver } from "./reorganisation/municipalityReorganisation.resolver";
import { partaking } from "./reorganisation/partaking.reader";
import { resolveReorganisation } from "./reorganisation/reorganisation.reference";
import { ReorganisationResolver } from "./reorganisation/reorganisation.resolver";
import { membership } from "./region/regionMembership.rules";
import { keepersOfSegment } from "./refs/segment.keepers";
import { Segment } from "./refs/segment.ref";
import { resolveSegment } from "./refs/segment.reference";
import { SegmentRoutesResolver } from "./refs/segment.resolver";

/** Where: municipalities and what became of them, the regions they buy in, and the ways to care they keep. */
export const municipalities: OwnerDefinition<MunicipalityEntities, Loaders> = {
  name: "municipalities",
  entities,
  migrations: [
    CreateMunicipalities1795338000000,
    CreateChangeSets1795474800000,
    KeepRehearsals1795492800000,
    LogConfirmations1795820400000,
  ],
  feedPrefix: "municipality",
  processes,
  follows: [{ owner: "contracts", feedPrefix: "contract", typeNames: ["Segment"] }],
  referredToBy: [
    { owner: "contracts", feedPrefix: "contract" },
    { owner: "providers", feedPrefix: "provider" },
    { owner: "quality", feedPrefix: "quality" },
  ],
  keepersElsewhere: { Segment: keepersOfSegment },
  membership,
  agreements: [partaking],
  resolvers: (registry) => [
    new RegionResolver(registry),
    new RegionMembershipResolver(),
    new BuyersResolver(
      new Buying(
        registry.repositories.regionMembership,
        registry.repositories.reorganisation,
        registry.repositories.region,
      ),
    ),
    new ExpertTeamResolver(),
    new MunicipalityResolver(
      new MunicipalityList(registry.repositories.municipality, registry.repositories.region),
    ),
    new MunicipalityReorganisationResolver(),
    new ReorganisationResolver(),
    new AccessTeamResolver(),
    new TeamCommissionerResolver(),
    new ReferralRouteResolver(),
    new SegmentRoutesResolver(),
    new LocalProvisionResolver(),
  ],
  references: {
    Region: resolveRegion,
    ExpertTeam: resolveExpertTeam,
    Municipality: resolveMunicipality,
    Reorganisation: resolveReorganisation,
    AccessTeam: resolveAccessTeam,
    LocalProvision: resolveLocalProvision,
    Segment: resolveSegment,
  },
  orphanedTypes: [Segment],
  loaders: createLoaders,
};
