// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";
import { type KpiDirection, type KpiLevel } from "./kpi.codes";

/** An indicator that results are followed by (KPI). */
@Entity({ name: "kpi" })
export class KpiRow extends VersionRow {
  @Column("text", { name: "label" })
  label!: string;

  @Column("text", { name: "direction" })
  direction!: KpiDirection;

  @Column("text", { name: "unit", nullable: true })
  unit!: string | null;

  /** Null for nearly all: the sources state no value. */
  @Column("double precision", { name: "norm", nullable: true })
  norm!: number | null;

  @Column("text", { name: "level" })
  level!: KpiLevel;

  @Column("text", { name: "region_id", nullable: true })
  regionId!: string | null;

  @Column("text", { name: "source_file", nullable: true })
  sourceFile!: string | null;

  @Column("integer", { name: "source_line", nullable: true })
  sourceLine!: number | null;
}
