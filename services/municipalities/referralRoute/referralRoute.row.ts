// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";
import { type ReferralPermission, type Referrer } from "./referralRoute.codes";

/** Whether a referrer may refer to a segment; its id is `SCHEME/SEGMENT/REFERRER`. */
@Entity({ name: "referral_route" })
export class ReferralRouteRow extends VersionRow {
  @Column("text", { name: "segment_id" })
  segmentId!: string;

  @Column("text", { name: "referrer" })
  referrer!: Referrer;

  @Column("text", { name: "allowed" })
  allowed!: ReferralPermission;

  @Column("text", { name: "basis", nullable: true })
  basis!: string | null;
}
