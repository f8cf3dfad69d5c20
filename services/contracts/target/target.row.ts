// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { type LocalDate } from "../../../kit/localDate";
import { VersionRow } from "../../../kit/versioned/version.row";
import { type CountUnit, type TargetDirection } from "./target.codes";

/** A number that a region decided to go to. No source states one: a person records it, with the decision. */
@Entity({ name: "target" })
export class TargetRow extends VersionRow {
  @Column("text", { name: "region_id" })
  regionId!: string;

  @Column("text", { name: "unit" })
  unit!: CountUnit;

  @Column("text", { name: "segment_id", nullable: true })
  segmentId!: string | null;

  @Column("integer", { name: "figure" })
  figure!: number;

  /** Null: not recorded, so nobody can say whether it was reached. */
  @Column("text", { name: "direction", nullable: true })
  direction!: TargetDirection | null;

  @Column("date", { name: "by_day", nullable: true })
  byDay!: LocalDate | null;

  @Column("text", { name: "decision_reference" })
  decisionReference!: string;
}
