// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";

/** What was measured for an agreement (resultaat). A total, never about one client. */
@Entity({ name: "kpi_result" })
export class KpiResultRow extends VersionRow {
  @Column("text", { name: "agreement_id" })
  agreementId!: string;

  /** Which time was measured; apart from the days on which the register holds the result. */
  @Column("text", { name: "measured_period" })
  measuredPeriod!: string;

  @Column("double precision", { name: "figure", nullable: true })
  figure!: number | null;

  /** How many people the figure is about; null when it is not about people. Decides on showing, is never shown. */
  @Column("integer", { name: "people", nullable: true })
  people!: number | null;
}
