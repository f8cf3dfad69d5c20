// SPDX-License-Identifier: EUPL-1.2
import { Column, PrimaryGeneratedColumn } from "typeorm";
import { type LocalDate } from "../localDate";

/** What was done to the register: the world changed, or the register had it wrong. They are never the same thing. */
export const acts = ["REGISTERED", "AMENDED", "CORRECTED", "ENDED", "WITHDRAWN"] as const;
export type Act = (typeof acts)[number];

/**
 * What every versioned table has beside its facts: the entity's id, the days on which the facts held, and the time
 * during which the register said so. Rows are never changed but for closing `recordedUntil`.
 */
export abstract class VersionRow {
  @PrimaryGeneratedColumn("identity", { type: "bigint", name: "version_id", generatedIdentity: "ALWAYS" })
  versionId!: string;

  @Column("text", { name: "id" })
  id!: string;

  @Column("date", { name: "valid_from", nullable: true })
  validFrom!: LocalDate | null;

  @Column("date", { name: "valid_until", nullable: true })
  validUntil!: LocalDate | null;

  @Column("timestamptz", { name: "recorded_from" })
  recordedFrom!: Date;

  @Column("timestamptz", { name: "recorded_until", nullable: true })
  recordedUntil!: Date | null;

  @Column("text", { name: "act" })
  act!: Act;

  @Column("text", { name: "actor" })
  actor!: string;

  @Column("text", { name: "reason" })
  reason!: string;

  @Column("text", { name: "source", nullable: true })
  source!: string | null;
}

/** The facts of a row: everything that is its own, without the bookkeeping. */
export type FactsOf<Row extends VersionRow> = Omit<Row, keyof VersionRow>;
