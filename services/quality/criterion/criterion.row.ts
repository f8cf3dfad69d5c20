// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";
import { type CriterionKind } from "./criterion.codes";

/** What providers are tested against (criterium). */
@Entity({ name: "criterion" })
export class CriterionRow extends VersionRow {
  @Column("text", { name: "label" })
  label!: string;

  @Column("text", { name: "kind" })
  kind!: CriterionKind;

  @Column("text", { name: "legal_basis", nullable: true })
  legalBasis!: string | null;

  /** Empty is all segments. */
  @Column("text", { name: "segment_ids", array: true })
  segmentIds!: string[];

  @Column("boolean", { name: "mandatory" })
  mandatory!: boolean;

  @Column("text", { name: "region_id", nullable: true })
  regionId!: string | null;

  @Column("text", { name: "source_file", nullable: true })
  sourceFile!: string | null;

  @Column("integer", { name: "source_line", nullable: true })
  sourceLine!: number | null;
}
