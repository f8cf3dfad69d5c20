// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity, PrimaryColumn } from "typeorm";
import { type LocalDate } from "../localDate";
import { type ChangeKind } from "./change.codes";

/** A line of an owner's change log, written in the same transaction as the fact. */
@Entity({ name: "change" })
export class ChangeRow {
  /** Strictly increasing, without holes, in commit order. */
  @PrimaryColumn("bigint", { name: "sequence" })
  sequence!: string;

  @Column("text", { name: "type_name" })
  typeName!: string;

  @Column("text", { name: "key" })
  key!: string;

  @Column("text", { name: "kind" })
  kind!: ChangeKind;

  @Column("timestamptz", { name: "recorded_at" })
  recordedAt!: Date;

  /** The first day on which the world is different; null when that is not one day. */
  @Column("date", { name: "valid_from", nullable: true })
  validFrom!: LocalDate | null;

  /** Who did it; kept for the audit trail, and not in the public feed. */
  @Column("text", { name: "actor" })
  actor!: string;

  @Column("text", { name: "reason" })
  reason!: string;

  @Column("text", { name: "source", nullable: true })
  source!: string | null;
}
