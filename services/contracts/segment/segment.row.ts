// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";
import { type Funding, type Procedure, type Scale } from "../procurement/procurement.codes";
import { type Movement } from "./segment.codes";

/** A part of a scheme; its id is `SCHEME/CODE`. What a source does not state is null or empty. */
@Entity({ name: "segment" })
export class SegmentRow extends VersionRow {
  @Column("text", { name: "scheme_id" })
  schemeId!: string;

  @Column("text", { name: "code" })
  code!: string;

  @Column("text", { name: "label" })
  label!: string;

  /** What people call it who do not know the code. */
  @Column("text", { name: "synonyms", array: true })
  synonyms!: string[];

  @Column("text", { name: "parent_id", nullable: true })
  parentId!: string | null;

  /** Where to look when this segment has no supply. Directed: 4A falls back to 4B, not the reverse. */
  @Column("text", { name: "counterpart_id", nullable: true })
  counterpartId!: string | null;

  @Column("text", { name: "scale_intent", nullable: true })
  scaleIntent!: Scale | null;

  @Column("text", { name: "movement", nullable: true })
  movement!: Movement | null;

  @Column("text", { name: "procedure", nullable: true })
  procedure!: Procedure | null;

  @Column("integer", { name: "sas_option", nullable: true })
  sasOption!: number | null;

  @Column("text", { name: "funding", array: true })
  funding!: Funding[];

  @Column("text", { name: "notes", array: true })
  notes!: string[];

  /** Beside each note the `file:line` that says it. */
  @Column("text", { name: "note_sources", array: true })
  noteSources!: string[];
}
