// SPDX-License-Identifier: EUPL-1.2
import { type IntakeContactRow } from "./intakeContact.row";
import { IntakeContact } from "./intakeContact.type";

export const toIntakeContact = (row: IntakeContactRow): IntakeContact =>
  Object.assign(new IntakeContact(), {
    id: row.id,
    desk: row.desk,
    phone: row.phone,
    email: row.email,
    website: row.website,
    recordedAt: row.recordedFrom,
  } satisfies IntakeContact);
