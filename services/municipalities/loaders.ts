// SPDX-License-Identifier: EUPL-1.2
import {
  entityLoader,
  listedLoader,
  listLoader,
  nearestEntityLoader,
  runLoader,
} from "../../kit/versioned/loaders";
import { type Registry } from "../../kit/versioned/registry";
import { type MunicipalityEntities } from "./entities";

export type Loaders = ReturnType<typeof createLoaders>;

/** Made anew for each request, so that nobody sees another's cache. */
export function createLoaders({ repositories }: Registry<MunicipalityEntities>) {
  return {
    regionByKey: entityLoader(repositories.region),
    expertTeamByKey: entityLoader(repositories.expertTeam),
    municipalityByKey: nearestEntityLoader(repositories.municipality),
    reorganisationByKey: entityLoader(repositories.reorganisation),
    accessTeamByKey: entityLoader(repositories.accessTeam),
    localProvisionByKey: entityLoader(repositories.localProvision),
    municipalityRun: runLoader(repositories.municipality),
    membershipsByRegion: listLoader(repositories.regionMembership, "regionId"),
    membershipsByMunicipality: listLoader(repositories.regionMembership, "municipalityId"),
    expertTeamsByRegion: listLoader(repositories.expertTeam, "regionId"),
    accessTeamsByMunicipality: listLoader(repositories.accessTeam, "municipalityId"),
    deploymentsByMunicipality: listLoader(repositories.deployment, "municipalityId"),
    localProvisionsByMunicipality: listLoader(repositories.localProvision, "municipalityId"),
    routesBySegment: listLoader(repositories.referralRoute, "segmentId"),
    reorganisationsByPredecessor: listedLoader(repositories.reorganisation, "fromIds"),
    reorganisationsBySuccessor: listedLoader(repositories.reorganisation, "toIds"),
  };
}
