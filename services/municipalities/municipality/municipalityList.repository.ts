// SPDX-License-Identifier: EUPL-1.2
import { type Moment } from "../../../kit/moment";
import { type VersionedRepository } from "../../../kit/versioned/versioned.repository";
import { type RegionRow } from "../region/region.row";
import { type MunicipalityRow } from "./municipality.row";

/** The municipalities that exist on a day, by name in Dutch order. */
export class MunicipalityList {
  constructor(
    private readonly municipalities: VersionedRepository<MunicipalityRow>,
    private readonly regions: VersionedRepository<RegionRow>,
  ) {}

  /** Whether there is or was such a region on any day: a region that ended has no members, a misspelt one is a fault. */
  async knowsRegion(region: string, moment: Moment): Promise<boolean> {
    const known = await this.regions.nearestByIds([region], moment);
    return known.length > 0;
  }

  async all(moment: Moment): Promise<MunicipalityRow[]> {
    return this.ordered(moment).getMany();
  }

  /** Only those that buy youth care in the region on the day. */
  async ofRegion(region: string, moment: Moment): Promise<MunicipalityRow[]> {
    return this.ordered(moment)
      .andWhere(
        `EXISTS (SELECT 1 FROM region_membership m WHERE m.municipality_id = v.id AND m.region_id = :region
           AND m.purpose = 'INKOOP_JEUGDHULP'
           AND (m.valid_from IS NULL OR m.valid_from <= :on) AND (m.valid_until IS NULL OR m.valid_until > :on)
           AND m.recorded_from <= :knownAt AND (m.recorded_until IS NULL OR m.recorded_until > :knownAt))`,
        { region },
      )
      .getMany();
  }

  private ordered(moment: Moment): ReturnType<VersionedRepository<MunicipalityRow>["at"]> {
    return this.municipalities.at(moment).orderBy('v.name COLLATE "nl-x-icu"').addOrderBy("v.id");
  }
}
