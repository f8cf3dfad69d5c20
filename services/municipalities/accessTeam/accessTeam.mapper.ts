// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { type AccessTeamRow } from "./accessTeam.row";
import { AccessTeam, TeamCommissioner } from "./accessTeam.type";

export const toAccessTeam = (row: AccessTeamRow, asOf: AsOf): AccessTeam =>
  Object.assign(new AccessTeam(), {
    id: row.id,
    asOf,
    name: row.name,
    kind: row.kind,
    inhabitantsServed: row.inhabitantsServed,
    staffMin: row.staffMin,
    staffMax: row.staffMax,
    openToSelfReferral: row.openToSelfReferral,
    contractedBy: toCommissioner(row, asOf),
    municipalityId: row.municipalityId,
  } satisfies AccessTeam);

function toCommissioner(row: AccessTeamRow, asOf: AsOf): TeamCommissioner | null {
  if (row.contractedByRegionId === null && row.contractedByMunicipalityId === null) return null;
  return Object.assign(new TeamCommissioner(), {
    regionCode: row.contractedByRegionId,
    municipalityCode: row.contractedByMunicipalityId,
    asOf,
  } satisfies TeamCommissioner);
}
