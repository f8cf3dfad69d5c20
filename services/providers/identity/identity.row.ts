// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";

/** A denomination that a provider can explicitly serve. The list is open: regions add their own. */
@Entity({ name: "identity" })
export class IdentityRow extends VersionRow {
  @Column("text", { name: "label" })
  label!: string;
}
