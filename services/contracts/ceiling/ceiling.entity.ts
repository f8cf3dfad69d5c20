// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, sameAsParts } from "../../../kit/fault";
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { calendarYear, centsInDigits } from "../entry/entry.rules";
import { CeilingRow } from "./ceiling.row";

/** More may be used than the ceiling allows: that is what it is watched for. */
export const ceilingEntity = versionedEntity<CeilingRow>({
  typeName: "Ceiling",
  confidential: true,
  row: CeilingRow,
  facts: { lineId: true, year: true, amountCents: true, usedCents: true },
  check: (id, facts): Fault[] => [
    ...sameAsParts(`${facts.lineId}/${facts.year}`, id),
    ...calendarYear("year", facts.year),
    ...centsInDigits("amountCents", facts.amountCents),
    ...ifGiven(facts.usedCents, (given) => centsInDigits("usedCents", given)),
  ],
  references: (facts) => link("lineId", "ContractLine", facts.lineId),
});
