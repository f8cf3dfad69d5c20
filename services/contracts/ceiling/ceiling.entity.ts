// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, sameAsParts } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { link, maybe, text, whole } from "../../../kit/versioned/fact";
import { as } from "../../../kit/versioned/keeper";
import { calendarYear, centsInDigits } from "../entry/entry.rules";
import { CeilingRow } from "./ceiling.row";

/** More may be used than the ceiling allows: that is what it is watched for. */
export const ceilingEntity = versionedEntity<CeilingRow>({
  typeName: "Ceiling",
  label: "plafond",
  confidential: true,
  row: CeilingRow,
  facts: {
    lineId: link("contractregel", "ContractLine"),
    year: whole("jaar"),
    amountCents: text("bedrag in centen"),
    usedCents: maybe(text("besteed in centen")),
  },
  check: (id, facts): Fault[] => [
    ...sameAsParts(`${facts.lineId}/${facts.year}`, id),
    ...calendarYear("year", facts.year),
    ...centsInDigits("amountCents", facts.amountCents),
    ...ifGiven(facts.usedCents, (given) => centsInDigits("usedCents", given)),
  ],
  keepers: (facts) => as("ContractLine", facts.lineId),
});
