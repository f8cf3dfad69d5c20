// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";

/** Municipalities that buy youth care together for a period: a collaboration, not a geography. */
@Entity({ name: "region" })
export class RegionRow extends VersionRow {
  @Column("text", { name: "name" })
  name!: string;

  @Column("text", { name: "contracting_office", nullable: true })
  contractingOffice!: string | null;

  @Column("text", { name: "expert_route", nullable: true })
  expertRoute!: string | null;
}
