// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";

/** One provider went into another (fusie), from its first valid day on; its id is `OLD/NEW`. */
@Entity({ name: "succession" })
export class SuccessionRow extends VersionRow {
  @Column("text", { name: "predecessor_id" })
  predecessorId!: string;

  @Column("text", { name: "successor_id" })
  successorId!: string;
}
