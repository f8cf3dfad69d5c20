// SPDX-License-Identifier: EUPL-1.2
import { versionedEntity } from "../../../kit/versioned/entity";
import { link, maybe, text } from "../../../kit/versioned/fact";
import { anyRegion } from "../../../kit/versioned/keeper";
import { IntakeContactRow } from "./intakeContact.row";
import { checkIntakeContact } from "./intakeContact.rules";

export const intakeContactEntity = versionedEntity<IntakeContactRow>({
  typeName: "IntakeContact",
  label: "aanmeldpunt",
  row: IntakeContactRow,
  facts: {
    providerId: link("aanbieder", "Provider"),
    desk: text("naam van het aanmeldpunt"),
    phone: maybe(text("telefoon")),
    email: maybe(text("e-mail")),
    website: maybe(text("website")),
  },
  check: checkIntakeContact,
  keepers: () => anyRegion,
});
