// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { type IntakeContactRow } from "./intakeContact.row";
import { IntakeContact } from "./intakeContact.type";

export const toIntakeContact = (row: IntakeContactRow, asOf: AsOf): IntakeContact =>
  Object.assign(new IntakeContact(), {
    id: row.id,
    asOf,
    desk: row.desk,
    phone: row.phone,
    email: row.email,
    website: row.website,
  } satisfies IntakeContact);
