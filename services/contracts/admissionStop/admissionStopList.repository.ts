// SPDX-License-Identifier: EUPL-1.2
import { type Moment } from "../../../kit/moment";
import { type VersionedRepository } from "../../../kit/versioned/versioned.repository";
import { holding } from "../database/holding.repository";
import { type AdmissionStopRow } from "./admissionStop.row";

const ofSchemeOfRegion = `
  EXISTS (SELECT 1 FROM segment s JOIN segment_scheme k ON k.id = s.scheme_id
    WHERE s.id = v.segment_id AND k.region_id = :region AND ${holding("s")} AND ${holding("k")})`;

/** A contract of the region that is in force and, when segments are asked for, has a line in one of them. */
const ofContractOfRegion = `
  EXISTS (SELECT 1 FROM contract c
    WHERE c.commissioner_region_id = :region
      AND (c.party_ids @> ARRAY[v.provider_id] OR c.lead_party_id = v.provider_id)
      AND c.starts_on <= :on AND (c.ends_on IS NULL OR c.ends_on > :on) AND ${holding("c")}
      AND (:anySegment OR EXISTS (SELECT 1 FROM contract_line l
        WHERE l.contract_id = c.id AND l.segment_id = ANY(:segments) AND ${holding("l")})))`;

/** The admission stops that concern a region. */
export class AdmissionStopList {
  constructor(private readonly stops: VersionedRepository<AdmissionStopRow>) {}

  /** @param segments only stops that concern one of these; null for all segments */
  async ofRegion(
    region: string,
    segments: readonly string[] | null,
    moment: Moment,
  ): Promise<AdmissionStopRow[]> {
    return this.stops
      .at(moment)
      .andWhere(
        `((${ofSchemeOfRegion} AND (:anySegment OR v.segment_id = ANY(:segments)))
          OR (v.segment_id IS NULL AND ${ofContractOfRegion}))`,
        { region, segments: segments ?? [], anySegment: segments === null },
      )
      .orderBy("v.id")
      .getMany();
  }
}
