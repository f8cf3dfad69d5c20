// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";
import { type SchemeKind } from "./segmentScheme.codes";

/** A way to divide youth care into parts. It holds on the days on which it is in use; no region is national. */
@Entity({ name: "segment_scheme" })
export class SegmentSchemeRow extends VersionRow {
  @Column("text", { name: "region_id", nullable: true })
  regionId!: string | null;

  @Column("text", { name: "kind" })
  kind!: SchemeKind;

  @Column("text", { name: "title" })
  title!: string;
}
