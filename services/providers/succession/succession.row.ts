// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";
import { type SuccessionKind } from "./succession.codes";

/** One provider went into another, or came out of it (fusie, splitsing), from its first valid day on; its id is `OLD/NEW`. */
@Entity({ name: "succession" })
export class SuccessionRow extends VersionRow {
  @Column("text", { name: "predecessor_id" })
  predecessorId!: string;

  @Column("text", { name: "successor_id" })
  successorId!: string;

  @Column("text")
  kind!: SuccessionKind;
}
