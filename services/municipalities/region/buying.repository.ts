// SPDX-License-Identifier: EUPL-1.2
import { type VersionedRepository } from "../../../kit/versioned/versioned.repository";
import { type ReorganisationRow } from "../reorganisation/reorganisation.row";
import { type RegionRow } from "./region.row";
import { type RegionMembershipRow } from "./regionMembership.row";

/** From what follows who buys in a region on which days. */
export class Buying {
  constructor(
    private readonly memberships: VersionedRepository<RegionMembershipRow>,
    private readonly reorganisationsOfAll: VersionedRepository<ReorganisationRow>,
    private readonly regions: VersionedRepository<RegionRow>,
  ) {}

  /** The versions of a region, of whatever day, as known at a moment. */
  versionsOf(region: string, knownAt: Date): Promise<RegionRow[]> {
    return this.regions
      .knownAt(knownAt)
      .andWhere("v.id = :region", { region })
      .orderBy("v.validFrom", "ASC", "NULLS FIRST")
      .getMany();
  }

  /** The memberships of a region on any day, for whatever purpose, as known at a moment. */
  membershipsOf(region: string, knownAt: Date): Promise<RegionMembershipRow[]> {
    return this.memberships
      .knownAt(knownAt)
      .andWhere("v.regionId = :region", { region })
      .orderBy("v.id")
      .getMany();
  }

  /** Every reorganisation of municipalities, as known at a moment. */
  reorganisations(knownAt: Date): Promise<ReorganisationRow[]> {
    return this.reorganisationsOfAll.knownAt(knownAt).orderBy("v.id").getMany();
  }
}
