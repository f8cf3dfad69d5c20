// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";
import { type AccessTeamKind } from "./accessTeam.codes";

@Entity({ name: "access_team" })
export class AccessTeamRow extends VersionRow {
  @Column("text", { name: "name" })
  name!: string;

  @Column("text", { name: "kind" })
  kind!: AccessTeamKind;

  @Column("text", { name: "municipality_id" })
  municipalityId!: string;

  @Column("integer", { name: "inhabitants_served", nullable: true })
  inhabitantsServed!: number | null;

  @Column("integer", { name: "staff_min", nullable: true })
  staffMin!: number | null;

  @Column("integer", { name: "staff_max", nullable: true })
  staffMax!: number | null;

  @Column("boolean", { name: "open_to_self_referral", nullable: true })
  openToSelfReferral!: boolean | null;

  /** Who contracts the team on that day: a region, or a municipality, or neither when it is not recorded. */
  @Column("text", { name: "contracted_by_region_id", nullable: true })
  contractedByRegionId!: string | null;

  @Column("text", { name: "contracted_by_municipality_id", nullable: true })
  contractedByMunicipalityId!: string | null;
}
