// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";
import { type WntStatus } from "./wntStatement.codes";

/** A provider's yearly statement under the Wet normering topinkomens; its id is `PROVIDER/YEAR`. */
@Entity({ name: "wnt_statement" })
export class WntStatementRow extends VersionRow {
  @Column("text", { name: "provider_id" })
  providerId!: string;

  @Column("integer", { name: "year" })
  year!: number;

  @Column("text", { name: "status" })
  status!: WntStatus;
}
