// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { type RegionRow } from "./region.row";
import { Region } from "./region.type";

export const toRegion = (row: RegionRow, asOf: AsOf): Region =>
  Object.assign(new Region(), {
    id: row.id,
    asOf,
    code: row.id,
    name: row.name,
    contractingOffice: row.contractingOffice,
    expertRoute: row.expertRoute,
    from: row.validFrom,
    until: row.validUntil,
  } satisfies Region);
