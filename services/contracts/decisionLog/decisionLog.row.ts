// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { type LocalDate } from "../../../kit/localDate";
import { VersionRow } from "../../../kit/versioned/version.row";

/** A decision of people outside this register, which other entries refer to. */
@Entity({ name: "decision_log" })
export class DecisionLogRow extends VersionRow {
  @Column("date", { name: "decided_on" })
  decidedOn!: LocalDate;

  /** Who decided: a council, a college, a regional office; never a person. */
  @Column("text", { name: "body" })
  body!: string;

  @Column("text", { name: "subject" })
  subject!: string;

  @Column("text", { name: "reference", nullable: true })
  reference!: string | null;

  @Column("text", { name: "source_file", nullable: true })
  sourceFile!: string | null;

  @Column("integer", { name: "source_line", nullable: true })
  sourceLine!: number | null;
}
