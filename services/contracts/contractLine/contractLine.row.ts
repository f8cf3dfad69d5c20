// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { VersionRow } from "../../../kit/versioned/version.row";
import { type Funding, type Scale } from "../procurement/procurement.codes";
import { type AreaKind, type DeliveryMode } from "./contractLine.codes";

/** What of a segment was bought, and for where. A bespoke line (INDIVIDUAL) has no segment: it claims nothing. */
@Entity({ name: "contract_line" })
export class ContractLineRow extends VersionRow {
  @Column("text", { name: "contract_id" })
  contractId!: string;

  @Column("text", { name: "segment_id", nullable: true })
  segmentId!: string | null;

  @Column("text", { name: "product", nullable: true })
  product!: string | null;

  @Column("text", { name: "product_code", nullable: true })
  productCode!: string | null;

  @Column("text", { name: "service", nullable: true })
  service!: string | null;

  @Column("text", { name: "scale" })
  scale!: Scale;

  @Column("text", { name: "area_kind" })
  areaKind!: AreaKind;

  @Column("text", { name: "area_region_id", nullable: true })
  areaRegionId!: string | null;

  @Column("text", { name: "area_municipality_ids", array: true })
  areaMunicipalityIds!: string[];

  @Column("text", { name: "funding", array: true })
  funding!: Funding[];

  @Column("text", { name: "delivery_modes", array: true })
  deliveryModes!: DeliveryMode[];

  @Column("boolean", { name: "intake_open", nullable: true })
  intakeOpen!: boolean | null;

  @Column("boolean", { name: "has_ceiling", nullable: true })
  hasCeiling!: boolean | null;

  @Column("boolean", { name: "suspended", nullable: true })
  suspended!: boolean | null;
}
