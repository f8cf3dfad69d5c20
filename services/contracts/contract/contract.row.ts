// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { type LocalDate } from "../../../kit/localDate";
import { VersionRow } from "../../../kit/versioned/version.row";
import { type LandscapeCategory, type Procedure } from "../procurement/procurement.codes";
import {
  type CommissionerKind,
  type ContractStatus,
  type DeliveryForm,
  type ExitReason,
  type PartnerRole,
} from "./contract.codes";

/**
 * An agreement with parties or with a consortium. A version holds what was so from a day on: an extension or another
 * status is an amendment. Versions normally go on without end; the term of the contract is in `start` and `end`.
 */
@Entity({ name: "contract" })
export class ContractRow extends VersionRow {
  @Column("text", { name: "category" })
  category!: LandscapeCategory;

  @Column("text", { name: "delivery" })
  delivery!: DeliveryForm;

  @Column("text", { name: "commissioner_kind" })
  commissionerKind!: CommissionerKind;

  @Column("text", { name: "commissioner_region_id", nullable: true })
  commissionerRegionId!: string | null;

  @Column("text", { name: "commissioner_municipality_ids", array: true })
  commissionerMunicipalityIds!: string[];

  @Column("text", { name: "framework_id", nullable: true })
  frameworkId!: string | null;

  @Column("text", { name: "party_ids", array: true })
  partyIds!: string[];

  @Column("text", { name: "consortium_id", nullable: true })
  consortiumId!: string | null;

  @Column("text", { name: "lead_party_id", nullable: true })
  leadPartyId!: string | null;

  @Column("text", { name: "subcontractor_ids", array: true })
  subcontractorIds!: string[];

  @Column("text", { name: "procedure" })
  procedure!: Procedure;

  @Column("integer", { name: "sas_option", nullable: true })
  sasOption!: number | null;

  @Column("boolean", { name: "segment_spanning" })
  segmentSpanning!: boolean;

  @Column("text", { name: "partner_role", nullable: true })
  partnerRole!: PartnerRole | null;

  @Column("date", { name: "starts_on" })
  start!: LocalDate;

  /** The day after the last; null with `endStated` false is a term that no source states. */
  @Column("date", { name: "ends_on", nullable: true })
  end!: LocalDate | null;

  @Column("boolean", { name: "end_stated" })
  endStated!: boolean;

  @Column("text", { name: "status" })
  status!: ContractStatus;

  @Column("date", { name: "status_since", nullable: true })
  statusSince!: LocalDate | null;

  @Column("text", { name: "decision_reference", nullable: true })
  decisionReference!: string | null;

  @Column("date", { name: "confidential_until", nullable: true })
  confidentialUntil!: LocalDate | null;

  @Column("text", { name: "exit_reason", nullable: true })
  exitReason!: ExitReason | null;
}
