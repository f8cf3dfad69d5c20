// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";
import { type ProviderKind } from "./provider.codes";

@Entity({ name: "provider" })
export class ProviderRow extends VersionRow {
  @Column("text", { name: "name" })
  name!: string;

  @Column("text", { name: "kind" })
  kind!: ProviderKind;

  @Column("boolean", { name: "self_employed" })
  selfEmployed!: boolean;

  @Column("text", { name: "kvk_number", nullable: true })
  kvkNumber!: string | null;

  @Column("text", { name: "agb_code", nullable: true })
  agbCode!: string | null;

  @Column("text", { name: "identities", array: true })
  identities!: string[];

  @Column("boolean", { name: "delivers_at_home", nullable: true })
  deliversAtHome!: boolean | null;

  @Column("boolean", { name: "consults_for_access_teams", nullable: true })
  consultsForAccessTeams!: boolean | null;

  @Column("boolean", { name: "can_switch_practitioner", nullable: true })
  canSwitchPractitioner!: boolean | null;

  @Column("boolean", { name: "has_wmo_contract", nullable: true })
  hasWmoContract!: boolean | null;

  @Column("integer", { name: "youngest_age", nullable: true })
  youngestAge!: number | null;

  @Column("integer", { name: "oldest_age", nullable: true })
  oldestAge!: number | null;
}
