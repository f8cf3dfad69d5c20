// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";
import { type CertificationStatus } from "./certification.codes";

/** A provider's recognition (erkenning); a change of it is an amendment. */
@Entity({ name: "certification" })
export class CertificationRow extends VersionRow {
  @Column("text", { name: "provider_id" })
  providerId!: string;

  @Column("text", { name: "status" })
  status!: CertificationStatus;
}
