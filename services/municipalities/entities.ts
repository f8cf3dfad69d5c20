// SPDX-License-Identifier: EUPL-1.2
import { accessTeamEntity } from "./accessTeam/accessTeam.entity";
import { deploymentEntity } from "./deployment/deployment.entity";
import { expertTeamEntity } from "./expertTeam/expertTeam.entity";
import { localProvisionEntity } from "./localProvision/localProvision.entity";
import { municipalityEntity } from "./municipality/municipality.entity";
import { referralRouteEntity } from "./referralRoute/referralRoute.entity";
import { regionEntity } from "./region/region.entity";
import { regionMembershipEntity } from "./region/regionMembership.entity";
import { reorganisationEntity } from "./reorganisation/reorganisation.entity";

/** All that this owner keeps. */
export const entities = {
  region: regionEntity,
  expertTeam: expertTeamEntity,
  municipality: municipalityEntity,
  regionMembership: regionMembershipEntity,
  reorganisation: reorganisationEntity,
  deployment: deploymentEntity,
  accessTeam: accessTeamEntity,
  referralRoute: referralRouteEntity,
  localProvision: localProvisionEntity,
};
export type MunicipalityEntities = typeof entities;
