// SPDX-License-Identifier: EUPL-1.2
import { type Fault } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { day, link, text, toldThere } from "../../../kit/versioned/fact";
import { as, bounded } from "../../../kit/versioned/keeper";
import { words } from "../../../kit/words";
import { centsInDigits, idWithin, onlyWhen } from "../entry/entry.rules";
import { ReallocationRow } from "./reallocation.row";

export const reallocationEntity = versionedEntity<ReallocationRow>({
  typeName: "Reallocation",
  label: "herschikking",
  confidential: true,
  row: ReallocationRow,
  facts: {
    reallocatedOn: day("herschikt op"),
    fromLineId: link("van contractregel", "ContractLine"),
    // Who keeps the line must know why it cannot be taken away; not from where money came to it, and not how much.
    toLineId: toldThere(link("naar contractregel", "ContractLine")),
    amountCents: text("bedrag in centen"),
  },
  check: (id, facts): Fault[] => [
    ...idWithin(facts.fromLineId, id),
    ...onlyWhen(
      facts.toLineId !== facts.fromLineId,
      "toLineId",
      words("another line than it came from", "een andere contractregel dan waar het vandaan komt"),
      facts.toLineId,
    ),
    ...centsInDigits("amountCents", facts.amountCents),
    ...onlyWhen(
      facts.amountCents !== "0",
      "amountCents",
      words("an amount above 0", "een bedrag boven 0"),
      facts.amountCents,
    ),
  ],
  // Nobody moves money to the line of another.
  keepers: (facts) =>
    bounded(as("ContractLine", facts.fromLineId), as("ContractLine", facts.toLineId), "toLineId"),
});
