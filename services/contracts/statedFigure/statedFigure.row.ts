// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { type LocalDate } from "../../../kit/localDate";
import { VersionRow } from "../../../kit/versioned/version.row";

/** A number that a source states, such as "about 145 RTA". It is never mixed with what the register counts. */
@Entity({ name: "stated_figure" })
export class StatedFigureRow extends VersionRow {
  @Column("text", { name: "region_id" })
  regionId!: string;

  @Column("text", { name: "label" })
  label!: string;

  @Column("integer", { name: "figure" })
  figure!: number;

  @Column("boolean", { name: "approximate" })
  approximate!: boolean;

  @Column("date", { name: "stated_on", nullable: true })
  statedOn!: LocalDate | null;

  @Column("text", { name: "source_file" })
  sourceFile!: string;

  @Column("integer", { name: "source_line" })
  sourceLine!: number;
}
