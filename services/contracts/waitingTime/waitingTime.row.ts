// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { type LocalDate } from "../../../kit/localDate";
import { VersionRow } from "../../../kit/versioned/version.row";
import { type WaitingMeasure } from "./waitingTime.codes";

/** How long one waits at a provider for a segment, as measured on a day. */
@Entity({ name: "waiting_time" })
export class WaitingTimeRow extends VersionRow {
  @Column("text", { name: "provider_id" })
  providerId!: string;

  @Column("text", { name: "segment_id" })
  segmentId!: string;

  @Column("integer", { name: "days", nullable: true })
  days!: number | null;

  @Column("text", { name: "measure" })
  measure!: WaitingMeasure;

  @Column("date", { name: "measured_on" })
  measuredOn!: LocalDate;

  /** From this day on the figure says nothing any more. */
  @Column("date", { name: "expires_on", nullable: true })
  expiresOn!: LocalDate | null;

  @Column("text", { name: "measurement_source" })
  measurementSource!: string;

  /** How many youth the figure is about. Never shown: a small number points at a child. */
  @Column("integer", { name: "people", nullable: true })
  people!: number | null;
}
