// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";

/** Providers that contract together. Who takes part is kept apart, for it changes over time. */
@Entity({ name: "consortium" })
export class ConsortiumRow extends VersionRow {
  @Column("text", { name: "name" })
  name!: string;
}
