// SPDX-License-Identifier: EUPL-1.2
import {
  confirmedLoader,
  entityLoader,
  listLoader,
  nearestEntityLoader,
  sinceLoader,
  versionsLoader,
} from "../../kit/versioned/loaders";
import { type Registry } from "../../kit/versioned/registry";
import { type ProviderEntities } from "./entities";

export type Loaders = ReturnType<typeof createLoaders>;

/** Made anew for each request, so that nobody sees another's cache. */
export function createLoaders({ repositories, changeLog }: Registry<ProviderEntities>) {
  return {
    providerByKey: nearestEntityLoader(repositories.provider),
    providerVersions: versionsLoader(repositories.provider),
    locationByKey: entityLoader(repositories.location),
    consortiumByKey: entityLoader(repositories.consortium),
    identityByKey: entityLoader(repositories.identity),
    locationsByProvider: listLoader(repositories.location, "providerId"),
    contactsByProvider: listLoader(repositories.intakeContact, "providerId"),
    membershipsByProvider: listLoader(repositories.consortiumMembership, "providerId"),
    membershipsByConsortium: listLoader(repositories.consortiumMembership, "consortiumId"),
    locationSaidSince: sinceLoader(repositories.location),
    contactSaidSince: sinceLoader(repositories.intakeContact),
    providerConfirmed: confirmedLoader(repositories.provider, changeLog),
    locationConfirmed: confirmedLoader(repositories.location, changeLog),
    contactConfirmed: confirmedLoader(repositories.intakeContact, changeLog),
    successionsByPredecessor: listLoader(repositories.succession, "predecessorId"),
    successionsBySuccessor: listLoader(repositories.succession, "successorId"),
  };
}
