// SPDX-License-Identifier: EUPL-1.2
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { AccessTeamRow } from "./accessTeam.row";
import { checkAccessTeam } from "./accessTeam.rules";

export const accessTeamEntity = versionedEntity<AccessTeamRow>({
  typeName: "AccessTeam",
  row: AccessTeamRow,
  facts: {
    name: true,
    kind: true,
    municipalityId: true,
    inhabitantsServed: true,
    staffMin: true,
    staffMax: true,
    openToSelfReferral: true,
    contractedByRegionId: true,
    contractedByMunicipalityId: true,
  },
  check: checkAccessTeam,
  references: (facts) => [
    ...link("municipalityId", "Municipality", facts.municipalityId),
    ...link("contractedByRegionId", "Region", facts.contractedByRegionId),
    ...link("contractedByMunicipalityId", "Municipality", facts.contractedByMunicipalityId),
  ],
});
