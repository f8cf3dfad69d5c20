// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { type ConsortiumRow } from "./consortium.row";
import { Consortium, ConsortiumMembership } from "./consortium.type";
import { type ConsortiumMembershipRow } from "./consortiumMembership.row";

export const toConsortium = (row: ConsortiumRow, asOf: AsOf): Consortium =>
  Object.assign(new Consortium(), { id: row.id, asOf, name: row.name } satisfies Consortium);

export const toConsortiumMembership = (row: ConsortiumMembershipRow, asOf: AsOf): ConsortiumMembership =>
  Object.assign(new ConsortiumMembership(), {
    role: row.role,
    from: row.validFrom,
    until: row.validUntil,
    asOf,
    consortiumId: row.consortiumId,
    providerId: row.providerId,
  } satisfies ConsortiumMembership);
