// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";

/** A segment of one scheme went into a segment of another; its id is `FROM>TO`. */
@Entity({ name: "crosswalk" })
export class CrosswalkRow extends VersionRow {
  @Column("text", { name: "from_segment_id" })
  fromSegmentId!: string;

  @Column("text", { name: "to_segment_id" })
  toSegmentId!: string;

  /** May counts of the two be put beside each other? Only a person can say so. */
  @Column("boolean", { name: "comparable" })
  comparable!: boolean;
}
