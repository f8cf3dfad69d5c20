// SPDX-License-Identifier: EUPL-1.2
import { consortiumEntity } from "./consortium/consortium.entity";
import { consortiumMembershipEntity } from "./consortium/consortiumMembership.entity";
import { identityEntity } from "./identity/identity.entity";
import { intakeContactEntity } from "./intakeContact/intakeContact.entity";
import { locationEntity } from "./location/location.entity";
import { providerEntity } from "./provider/provider.entity";
import { successionEntity } from "./succession/succession.entity";

/** All that this owner keeps. */
export const entities = {
  identity: identityEntity,
  provider: providerEntity,
  location: locationEntity,
  intakeContact: intakeContactEntity,
  consortium: consortiumEntity,
  consortiumMembership: consortiumMembershipEntity,
  succession: successionEntity,
};
export type ProviderEntities = typeof entities;
