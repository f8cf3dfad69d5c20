// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";
import { type CareLine } from "./localProvision.codes";

/** What a municipality itself offers, beside what the region buys. */
@Entity({ name: "local_provision" })
export class LocalProvisionRow extends VersionRow {
  @Column("text", { name: "municipality_id" })
  municipalityId!: string;

  @Column("text", { name: "name" })
  name!: string;

  @Column("text", { name: "line" })
  line!: CareLine;

  @Column("boolean", { name: "decision_free" })
  decisionFree!: boolean;

  @Column("boolean", { name: "collective" })
  collective!: boolean;
}
