// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { type RegionMembershipRow } from "./regionMembership.row";
import { RegionMembership } from "./regionMembership.type";

export const toRegionMembership = (row: RegionMembershipRow, asOf: AsOf): RegionMembership =>
  Object.assign(new RegionMembership(), {
    regionCode: row.regionId,
    municipalityCode: row.municipalityId,
    purpose: row.purpose,
    from: row.validFrom,
    until: row.validUntil,
    asOf,
  } satisfies RegionMembership);
