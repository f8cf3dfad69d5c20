// SPDX-License-Identifier: EUPL-1.2
import { type Moment } from "../../../kit/moment";
import { type VersionedRepository } from "../../../kit/versioned/versioned.repository";
import { holding } from "../database/holding.repository";
import { type AdmissionStopRow } from "./admissionStop.row";

/** Of a national scheme too: it has no region, and its providers take youth of every region. */
const ofSchemeInRegion = `
  EXISTS (SELECT 1 FROM segment s JOIN segment_scheme k ON k.id = s.scheme_id
    WHERE s.id = v.segment_id AND (k.region_id = :region OR k.region_id IS NULL)
      AND ${holding("s")} AND ${holding("k")})`;

/** The admission stops that concern a region. */
export class AdmissionStopList {
  constructor(private readonly stops: VersionedRepository<AdmissionStopRow>) {}

  /**
   * With those without segment: they hold wherever the provider is contracted, also through a consortium, of which
   * another owner knows the members. One stop too many is seen; one too few is not.
   *
   * @param segments only stops that concern one of these; null for all segments
   */
  async ofRegion(
    region: string,
    segments: readonly string[] | null,
    moment: Moment,
  ): Promise<AdmissionStopRow[]> {
    return this.stops
      .at(moment)
      .andWhere(
        `(v.segment_id IS NULL OR (${ofSchemeInRegion} AND (:anySegment OR v.segment_id = ANY(:segments))))`,
        { region, segments: segments ?? [], anySegment: segments === null },
      )
      .orderBy("v.id")
      .getMany();
  }
}
