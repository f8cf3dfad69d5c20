// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";

/** Where a provider takes requests (aanmeldpunt). A desk, never a person: no field holds a name of someone. */
@Entity({ name: "intake_contact" })
export class IntakeContactRow extends VersionRow {
  @Column("text", { name: "provider_id" })
  providerId!: string;

  @Column("text", { name: "desk" })
  desk!: string;

  @Column("text", { name: "phone", nullable: true })
  phone!: string | null;

  @Column("text", { name: "email", nullable: true })
  email!: string | null;

  @Column("text", { name: "website", nullable: true })
  website!: string | null;
}
