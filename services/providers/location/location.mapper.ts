// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { Municipality } from "../refs/municipality.ref";
import { type LocationRow } from "./location.row";
import { Location } from "./location.type";

export const toLocation = (row: LocationRow, asOf: AsOf): Location =>
  Object.assign(new Location(), {
    id: row.id,
    asOf,
    municipality: Object.assign(new Municipality(), { id: row.municipalityId, asOf }),
    branchNumber: row.branchNumber,
    from: row.validFrom,
    until: row.validUntil,
  } satisfies Location);
