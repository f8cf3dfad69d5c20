// SPDX-License-Identifier: EUPL-1.2
import { type RegionMembershipRow } from "./regionMembership.row";

/** A municipality can lie in one region and buy in another: only this purpose says where it buys. */
export const buysYouthCare = (membership: Pick<RegionMembershipRow, "purpose">): boolean =>
  membership.purpose === "INKOOP_JEUGDHULP";

/** How it is known that a municipality buys youth care with a region: by the id of its membership. */
export const membership = {
  typeName: "RegionMembership",
  idOf: (regionId: string, municipalityId: string): string =>
    `${regionId}/${municipalityId}/INKOOP_JEUGDHULP`,
};
