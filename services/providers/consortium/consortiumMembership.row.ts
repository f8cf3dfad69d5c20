// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";
import { type ConsortiumRole } from "./consortium.codes";

/** A provider takes part in a consortium; its id is `CONSORTIUM/PROVIDER`. */
@Entity({ name: "consortium_membership" })
export class ConsortiumMembershipRow extends VersionRow {
  @Column("text", { name: "consortium_id" })
  consortiumId!: string;

  @Column("text", { name: "provider_id" })
  providerId!: string;

  @Column("text", { name: "role" })
  role!: ConsortiumRole;
}
