// SPDX-License-Identifier: EUPL-1.2
import { type VersionedRepository } from "../../../kit/versioned/versioned.repository";
import { type RegionMembershipRow } from "./regionMembership.row";

/** The memberships of municipalities on any day, for whatever purpose, as known at a moment. */
export async function membershipsOf(
  municipalityIds: readonly string[],
  memberships: VersionedRepository<RegionMembershipRow>,
  knownAt: Date,
): Promise<RegionMembershipRow[]> {
  return memberships
    .knownAt(knownAt)
    .andWhere("v.municipalityId = ANY(:municipalityIds)", { municipalityIds })
    .orderBy("v.id")
    .addOrderBy("v.validFrom", "ASC", "NULLS FIRST")
    .getMany();
}
