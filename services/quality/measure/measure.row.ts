// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { type LocalDate } from "../../../kit/localDate";
import { VersionRow } from "../../../kit/versioned/version.row";
import { type MeasureKind } from "./measure.codes";

/** A measure that people took under a contract (maatregel). */
@Entity({ name: "measure" })
export class MeasureRow extends VersionRow {
  @Column("text", { name: "contract_id" })
  contractId!: string;

  @Column("text", { name: "kind" })
  kind!: MeasureKind;

  @Column("date", { name: "taken_on" })
  takenOn!: LocalDate;
}
