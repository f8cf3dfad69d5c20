// SPDX-License-Identifier: EUPL-1.2
import { Column, Entity } from "typeorm";
import { type LocalDate } from "../../../kit/localDate";
import { VersionRow } from "../../../kit/versioned/version.row";

/** The price of a product in a region; of one provider when it has a price of its own. For roles only. */
@Entity({ name: "tariff" })
export class TariffRow extends VersionRow {
  @Column("text", { name: "region_id" })
  regionId!: string;

  @Column("text", { name: "product" })
  product!: string;

  @Column("text", { name: "product_code", nullable: true })
  productCode!: string | null;

  @Column("text", { name: "unit" })
  unit!: string;

  @Column("integer", { name: "amount_cents" })
  amountCents!: number;

  @Column("integer", { name: "national_average_cents", nullable: true })
  nationalAverageCents!: number | null;

  @Column("date", { name: "national_average_on", nullable: true })
  nationalAverageOn!: LocalDate | null;

  @Column("text", { name: "provider_id", nullable: true })
  providerId!: string | null;
}
