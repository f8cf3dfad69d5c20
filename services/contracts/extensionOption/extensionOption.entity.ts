// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, notBlank, existingDay } from "../../../kit/fault";
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { calendarYear, onlyWhen } from "../entry/entry.rules";
import { ExtensionOptionRow } from "./extensionOption.row";

const numberForm = /^[1-9]\d*$/;

export const extensionOptionEntity = versionedEntity<ExtensionOptionRow>({
  typeName: "ExtensionOption",
  row: ExtensionOptionRow,
  facts: { contractId: true, decideInYear: true, extendsTo: true, extendsUntil: true, exercised: true },
  check: (id, facts): Fault[] => [
    ...onlyWhen(
      id.startsWith(`${facts.contractId}/`) && numberForm.test(id.slice(facts.contractId.length + 1)),
      "id",
      `${facts.contractId}/ and a number`,
      id,
    ),
    ...calendarYear("decideInYear", facts.decideInYear),
    ...notBlank("extendsTo", facts.extendsTo),
    ...ifGiven(facts.extendsUntil, (given) => existingDay("extendsUntil", given)),
  ],
  references: (facts) => link("contractId", "Contract", facts.contractId),
});
