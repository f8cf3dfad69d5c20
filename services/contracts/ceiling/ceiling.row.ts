// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";

/** The most that may be spent on a line in a year; its id is `LINE/YEAR`. For roles only. */
@Entity({ name: "ceiling" })
export class CeilingRow extends VersionRow {
  @Column("text", { name: "line_id" })
  lineId!: string;

  @Column("integer", { name: "year" })
  year!: number;

  @Column("bigint", { name: "amount_cents" })
  amountCents!: string;

  @Column("bigint", { name: "used_cents", nullable: true })
  usedCents!: string | null;
}
