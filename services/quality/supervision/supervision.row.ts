// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";
import { type SupervisionKind } from "./supervision.codes";

/** A provider is under supervision on the days that this holds. */
@Entity({ name: "supervision" })
export class SupervisionRow extends VersionRow {
  @Column("text", { name: "provider_id" })
  providerId!: string;

  @Column("text", { name: "kind" })
  kind!: SupervisionKind;
}
