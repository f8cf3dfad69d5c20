// SPDX-License-Identifier: EUPL-1.2
import { type Fault } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { day, link, maybe, text, whole, yesNo } from "../../../kit/versioned/fact";
import { as } from "../../../kit/versioned/keeper";
import { words } from "../../../kit/words";
import { calendarYear, onlyWhen } from "../entry/entry.rules";
import { ExtensionOptionRow } from "./extensionOption.row";

const numberForm = /^[1-9]\d*$/;

export const extensionOptionEntity = versionedEntity<ExtensionOptionRow>({
  typeName: "ExtensionOption",
  label: "verlengingsoptie",
  embargo: { with: ["contractId"] },
  row: ExtensionOptionRow,
  facts: {
    contractId: link("contract", "Contract"),
    decideInYear: whole("beslisjaar"),
    extendsTo: text("verlenging tot"),
    extendsUntil: maybe(day("verlengd tot")),
    exercised: maybe(yesNo("gelicht")),
  },
  check: (id, facts): Fault[] => [
    ...onlyWhen(
      id.startsWith(`${facts.contractId}/`) && numberForm.test(id.slice(facts.contractId.length + 1)),
      "id",
      words(`${facts.contractId}/ and a number`, `${facts.contractId}/ en een nummer`),
      id,
    ),
    ...calendarYear("decideInYear", facts.decideInYear),
  ],
  keepers: (facts) => as("Contract", facts.contractId),
});
