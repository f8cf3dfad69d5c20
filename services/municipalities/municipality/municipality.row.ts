// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";

/** Its valid days are those of its existence; its id is the CBS code. */
@Entity({ name: "municipality" })
export class MunicipalityRow extends VersionRow {
  @Column("text", { name: "name" })
  name!: string;

  @Column("text", { name: "subregion", nullable: true })
  subregion!: string | null;

  @Column("integer", { name: "inhabitants", nullable: true })
  inhabitants!: number | null;
}
