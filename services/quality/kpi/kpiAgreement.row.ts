// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { type LocalDate } from "../../../kit/localDate";
import { VersionRow } from "../../../kit/versioned/version.row";

/** What a contract says on an indicator (SMART-afspraak). */
@Entity({ name: "kpi_agreement" })
export class KpiAgreementRow extends VersionRow {
  @Column("text", { name: "kpi_id" })
  kpiId!: string;

  @Column("text", { name: "contract_id" })
  contractId!: string;

  @Column("double precision", { name: "target", nullable: true })
  target!: number | null;

  @Column("date", { name: "due_by", nullable: true })
  dueBy!: LocalDate | null;
}
