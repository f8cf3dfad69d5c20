// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { type LocalDate } from "../../../kit/localDate";
import { VersionRow } from "../../../kit/versioned/version.row";
import { type ReorganisationKind } from "./reorganisation.codes";

/** Municipalities go into others on a day (herindeling). It is true on every day; only its effect has a first day. */
@Entity({ name: "reorganisation" })
export class ReorganisationRow extends VersionRow {
  @Column("date", { name: "effective_on" })
  on!: LocalDate;

  @Column("text", { name: "kind" })
  kind!: ReorganisationKind;

  @Column("text", { name: "from_ids", array: true })
  fromIds!: string[];

  @Column("text", { name: "to_ids", array: true })
  toIds!: string[];
}
