// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, matching, notBlank, existingDay, wholeNumber } from "../../../kit/fault";
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { productCodeExpected, productCodeForm } from "../contractLine/contractLine.rules";
import { onlyWhen } from "../entry/entry.rules";
import { TariffRow } from "./tariff.row";

export const tariffEntity = versionedEntity<TariffRow>({
  typeName: "Tariff",
  confidential: true,
  row: TariffRow,
  facts: {
    regionId: true,
    product: true,
    productCode: true,
    unit: true,
    amountCents: true,
    nationalAverageCents: true,
    nationalAverageOn: true,
    providerId: true,
  },
  check: (_id, facts): Fault[] => [
    ...notBlank("product", facts.product),
    ...ifGiven(facts.productCode, (given) =>
      matching("productCode", productCodeForm, productCodeExpected, given),
    ),
    ...notBlank("unit", facts.unit),
    ...wholeNumber("amountCents", facts.amountCents),
    ...ifGiven(facts.nationalAverageCents, (given) => wholeNumber("nationalAverageCents", given)),
    ...ifGiven(facts.nationalAverageOn, (given) => existingDay("nationalAverageOn", given)),
    ...onlyWhen(
      facts.nationalAverageOn === null || facts.nationalAverageCents !== null,
      "nationalAverageCents",
      "the average of that day",
      null,
    ),
  ],
  references: (facts) => [
    ...link("regionId", "Region", facts.regionId),
    ...link("providerId", "Provider", facts.providerId),
  ],
});
