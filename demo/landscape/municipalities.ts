// SPDX-License-Identifier: EUPL-1.2
import teamsOfMunicipalities from "./municipalities/accessTeam.amendments.json";
import accessTeam from "./municipalities/accessTeam.json";
import deployment from "./municipalities/deployment.json";
import expertTeam from "./municipalities/expertTeam.json";
import localProvision from "./municipalities/localProvision.json";
import municipality from "./municipalities/municipality.json";
import referralRoute from "./municipalities/referralRoute.json";
import region from "./municipalities/region.json";
import regionMembership from "./municipalities/regionMembership.json";
import reorganisation from "./municipalities/reorganisation.json";

/** Where: regions and municipalities, and what they keep. What is referred to comes first. */
export const places = {
  region,
  municipality,
  regionMembership,
  reorganisation,
  expertTeam,
  accessTeam,
  localProvision,
};

/** What municipalities decide about segments, so after these. */
export const choices = { deployment, referralRoute };

export { teamsOfMunicipalities };
