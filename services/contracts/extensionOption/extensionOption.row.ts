// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { type LocalDate } from "../../../kit/localDate";
import { VersionRow } from "../../../kit/versioned/version.row";

/** A way to extend a contract; its id is `CONTRACT/n`. */
@Entity({ name: "extension_option" })
export class ExtensionOptionRow extends VersionRow {
  @Column("text", { name: "contract_id" })
  contractId!: string;

  @Column("integer", { name: "decide_in_year" })
  decideInYear!: number;

  /** The words of the source: "tot 2034" can mean until, or through; nobody here decides which. */
  @Column("text", { name: "extends_to" })
  extendsTo!: string;

  @Column("date", { name: "extends_until", nullable: true })
  extendsUntil!: LocalDate | null;

  @Column("boolean", { name: "exercised", nullable: true })
  exercised!: boolean | null;
}
