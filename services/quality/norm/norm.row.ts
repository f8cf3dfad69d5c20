// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";

/** A norm in figures, of a criterion or on its own, such as one access team per 20,000 inhabitants. */
@Entity({ name: "norm" })
export class NormRow extends VersionRow {
  @Column("text", { name: "label" })
  label!: string;

  @Column("text", { name: "criterion_id", nullable: true })
  criterionId!: string | null;

  @Column("double precision", { name: "figure_min", nullable: true })
  figureMin!: number | null;

  @Column("double precision", { name: "figure_max", nullable: true })
  figureMax!: number | null;

  @Column("text", { name: "unit", nullable: true })
  unit!: string | null;

  @Column("text", { name: "region_id", nullable: true })
  regionId!: string | null;

  @Column("text", { name: "source_file", nullable: true })
  sourceFile!: string | null;

  @Column("integer", { name: "source_line", nullable: true })
  sourceLine!: number | null;
}
