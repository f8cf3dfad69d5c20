// SPDX-License-Identifier: EUPL-1.2
import { type Moment } from "../../../kit/moment";
import { type VersionRow } from "../../../kit/versioned/version.row";
import { type VersionedRepository } from "../../../kit/versioned/versioned.repository";

/** Rows that are of one region, or of none and then hold everywhere. */
type RegionalRow = VersionRow & { regionId: string | null };

/** The lists of which a part is a region's own, by id. */
export class RegionalList<Row extends RegionalRow> {
  constructor(private readonly repository: VersionedRepository<Row>) {}

  /** Those of the region together with those that hold everywhere; all of them without a region. */
  async inRegion(region: string | null | undefined, moment: Moment): Promise<Row[]> {
    const query = this.repository.at(moment).orderBy("v.id");
    if (region != null) query.andWhere("(v.regionId IS NULL OR v.regionId = :region)", { region });
    return query.getMany();
  }
}
