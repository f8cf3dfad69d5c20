// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, matching, wholeNumber } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { day, link, maybe, text, whole } from "../../../kit/versioned/fact";
import { region } from "../../../kit/versioned/keeper";
import { words } from "../../../kit/words";
import { productCodeExpected, productCodeForm } from "../contractLine/contractLine.rules";
import { idWithin, onlyWhen } from "../entry/entry.rules";
import { TariffRow } from "./tariff.row";

export const tariffEntity = versionedEntity<TariffRow>({
  typeName: "Tariff",
  label: "tarief",
  confidential: true,
  row: TariffRow,
  facts: {
    regionId: link("regio", "Region"),
    product: text("product"),
    productCode: maybe(text("productcode")),
    unit: text("eenheid"),
    amountCents: whole("bedrag in centen"),
    nationalAverageCents: maybe(whole("landelijk gemiddelde in centen")),
    nationalAverageOn: maybe(day("peildatum landelijk gemiddelde")),
    // Nobody learns from a refusal since when it is: its days keep none of the provider's.
    providerId: maybe(link("aanbieder", "Provider", "ever")),
  },
  check: (id, facts): Fault[] => [
    ...idWithin(facts.regionId, id),
    ...ifGiven(facts.productCode, (given) =>
      matching("productCode", productCodeForm, productCodeExpected, given),
    ),
    ...wholeNumber("amountCents", facts.amountCents, 0),
    ...ifGiven(facts.nationalAverageCents, (given) => wholeNumber("nationalAverageCents", given, 0)),
    ...onlyWhen(
      facts.nationalAverageOn === null || facts.nationalAverageCents !== null,
      "nationalAverageCents",
      words("the average of that day", "het landelijk gemiddelde van die dag"),
      null,
    ),
  ],
  keepers: (facts) => region(facts.regionId),
});
