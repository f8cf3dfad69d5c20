// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";

/** Where an urgent request goes that no provider can take on. The route only: a request itself is never known here. */
@Entity({ name: "expert_team" })
export class ExpertTeamRow extends VersionRow {
  @Column("text", { name: "region_id" })
  regionId!: string;

  @Column("text", { name: "name" })
  name!: string;

  @Column("text", { name: "description" })
  description!: string;

  @Column("text", { name: "meets", nullable: true })
  meets!: string | null;
}
