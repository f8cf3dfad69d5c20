// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";

/** A place where a provider gives care. No address: that of a family home or a protected home must never be known. */
@Entity({ name: "location" })
export class LocationRow extends VersionRow {
  @Column("text", { name: "provider_id" })
  providerId!: string;

  @Column("text", { name: "municipality_id" })
  municipalityId!: string;

  @Column("text", { name: "branch_number", nullable: true })
  branchNumber!: string | null;
}
