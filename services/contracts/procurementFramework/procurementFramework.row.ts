// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { type LocalDate } from "../../../kit/localDate";
import { VersionRow } from "../../../kit/versioned/version.row";
import { type FrameworkStatus } from "./procurementFramework.codes";

/** The document under which a region buys. Only that it exists is kept: its content stays in the document. */
@Entity({ name: "procurement_framework" })
export class ProcurementFrameworkRow extends VersionRow {
  @Column("text", { name: "region_id" })
  regionId!: string;

  @Column("text", { name: "version" })
  version!: string;

  @Column("text", { name: "title" })
  title!: string;

  @Column("date", { name: "adopted_on", nullable: true })
  adoptedOn!: LocalDate | null;

  @Column("text", { name: "status" })
  status!: FrameworkStatus;

  @Column("date", { name: "confidential_until", nullable: true })
  confidentialUntil!: LocalDate | null;
}
