// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";

/** A municipality's own choice whether it deploys a segment; its id is `MUNICIPALITY/SCHEME/SEGMENT`. */
@Entity({ name: "deployment" })
export class DeploymentRow extends VersionRow {
  @Column("text", { name: "municipality_id" })
  municipalityId!: string;

  @Column("text", { name: "segment_id" })
  segmentId!: string;

  @Column("boolean", { name: "deployed" })
  deployed!: boolean;

  @Column("text", { name: "explanation", nullable: true })
  explanation!: string | null;
}
