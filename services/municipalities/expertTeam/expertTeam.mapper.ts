// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { type ExpertTeamRow } from "./expertTeam.row";
import { ExpertTeam } from "./expertTeam.type";

export const toExpertTeam = (row: ExpertTeamRow, asOf: AsOf): ExpertTeam =>
  Object.assign(new ExpertTeam(), {
    id: row.id,
    asOf,
    name: row.name,
    description: row.description,
    meets: row.meets,
    regionId: row.regionId,
  } satisfies ExpertTeam);
