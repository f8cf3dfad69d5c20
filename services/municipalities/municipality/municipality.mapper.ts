// SPDX-License-Identifier: EUPL-1.2
import { contains } from "../../../kit/localDate";
import { type AsOf, fromAsOf } from "../../../kit/moment";
import { type MunicipalityRow } from "./municipality.row";
import { Municipality } from "./municipality.type";

export const toMunicipality = (row: MunicipalityRow, asOf: AsOf): Municipality =>
  Object.assign(new Municipality(), {
    id: row.id,
    asOf,
    code: row.id,
    name: row.name,
    subregion: row.subregion,
    inhabitants: row.inhabitants,
    existsOnDay: contains(row, fromAsOf(asOf)?.on ?? ""),
  } satisfies Municipality);
