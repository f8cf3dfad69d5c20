// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";

/** A principle that a region procures by (uitgangspunt); its id is `REGION/VERSION/NUMBER`. */
@Entity({ name: "principle" })
export class PrincipleRow extends VersionRow {
  @Column("text", { name: "region_id" })
  regionId!: string;

  @Column("text", { name: "version" })
  version!: string;

  @Column("integer", { name: "number" })
  number!: number;

  /** The exact Dutch words of the source. */
  @Column("text", { name: "title" })
  title!: string;

  @Column("text", { name: "source_file" })
  sourceFile!: string;

  @Column("integer", { name: "source_line" })
  sourceLine!: number;
}
