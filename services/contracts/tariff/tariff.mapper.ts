// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { providerStub } from "../refs/provider.ref";
import { regionStub } from "../refs/region.ref";
import { type TariffRow } from "./tariff.row";
import { Tariff } from "./tariff.type";

export const toTariff = (row: TariffRow, asOf: AsOf): Tariff =>
  Object.assign(new Tariff(), {
    id: row.id,
    region: regionStub(row.regionId, asOf),
    product: row.product,
    productCode: row.productCode,
    unit: row.unit,
    amountCents: String(row.amountCents),
    nationalAverageCents: row.nationalAverageCents === null ? null : String(row.nationalAverageCents),
    nationalAverageOn: row.nationalAverageOn,
    differenceCents:
      row.nationalAverageCents === null
        ? null
        : String(BigInt(row.amountCents) - BigInt(row.nationalAverageCents)),
    provider: row.providerId === null ? null : providerStub(row.providerId, asOf),
    from: row.validFrom,
    until: row.validUntil,
  } satisfies Tariff);
