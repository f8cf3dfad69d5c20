// SPDX-License-Identifier: EUPL-1.2
import { type Fault, existingDay } from "../../../kit/fault";
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { centsInDigits, onlyWhen } from "../entry/entry.rules";
import { ReallocationRow } from "./reallocation.row";

export const reallocationEntity = versionedEntity<ReallocationRow>({
  typeName: "Reallocation",
  confidential: true,
  row: ReallocationRow,
  facts: { reallocatedOn: true, fromLineId: true, toLineId: true, amountCents: true },
  check: (_id, facts): Fault[] => [
    ...existingDay("reallocatedOn", facts.reallocatedOn),
    ...onlyWhen(
      facts.toLineId !== facts.fromLineId,
      "toLineId",
      "another line than it came from",
      facts.toLineId,
    ),
    ...centsInDigits("amountCents", facts.amountCents),
    ...onlyWhen(facts.amountCents !== "0", "amountCents", "an amount above 0", facts.amountCents),
  ],
  references: (facts) => [
    ...link("fromLineId", "ContractLine", facts.fromLineId),
    ...link("toLineId", "ContractLine", facts.toLineId),
  ],
});
