// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { type LocalDate } from "../../../kit/localDate";
import { VersionRow } from "../../../kit/versioned/version.row";

/** Room under a ceiling moved from one line to another (herschikking). For roles only. */
@Entity({ name: "reallocation" })
export class ReallocationRow extends VersionRow {
  @Column("date", { name: "reallocated_on" })
  reallocatedOn!: LocalDate;

  @Column("text", { name: "from_line_id" })
  fromLineId!: string;

  @Column("text", { name: "to_line_id" })
  toLineId!: string;

  @Column("bigint", { name: "amount_cents" })
  amountCents!: string;
}
