// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { type LocalDate } from "../../../kit/localDate";
import { VersionRow } from "../../../kit/versioned/version.row";

/** A provider takes nobody new, for as long as it holds. Without a segment for all; without municipalities for all. */
@Entity({ name: "admission_stop" })
export class AdmissionStopRow extends VersionRow {
  @Column("text", { name: "provider_id" })
  providerId!: string;

  @Column("text", { name: "segment_id", nullable: true })
  segmentId!: string | null;

  @Column("text", { name: "municipality_ids", array: true })
  municipalityIds!: string[];

  @Column("date", { name: "announced_on", nullable: true })
  announcedOn!: LocalDate | null;

  @Column("boolean", { name: "verified" })
  verified!: boolean;

  @Column("text", { name: "explanation", nullable: true })
  explanation!: string | null;
}
