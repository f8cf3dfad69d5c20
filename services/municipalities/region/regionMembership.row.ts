// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";
import { type MembershipPurpose } from "./regionMembership.codes";

/** A municipality belongs to a region for a purpose; its id is `REGION/MUNICIPALITY/PURPOSE`. */
@Entity({ name: "region_membership" })
export class RegionMembershipRow extends VersionRow {
  @Column("text", { name: "region_id" })
  regionId!: string;

  @Column("text", { name: "municipality_id" })
  municipalityId!: string;

  @Column("text", { name: "purpose" })
  purpose!: MembershipPurpose;
}
