// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault, ifGiven, matching, notBlank } from "../../../kit/fault";
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { IntakeContactRow } from "./intakeContact.row";

const phoneForm = /^\+\d{8,15}$/;
const emailForm = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const websiteForm = /^https:\/\/[^\s]+$/;

export const intakeContactEntity = versionedEntity<IntakeContactRow>({
  typeName: "IntakeContact",
  row: IntakeContactRow,
  facts: { providerId: true, desk: true, phone: true, email: true, website: true },
  check: (_id, facts): Fault[] => [
    ...notBlank("desk", facts.desk),
    ...ifGiven(facts.phone, (given) => matching("phone", phoneForm, "a number such as +31781234567", given)),
    ...ifGiven(facts.email, (given) => matching("email", emailForm, "an e-mail address of a desk", given)),
    ...ifGiven(facts.website, (given) =>
      matching("website", websiteForm, "an address that begins with https://", given),
    ),
    ...((facts.phone ?? facts.email ?? facts.website) === null
      ? [fault("phone", "at least one of phone, email and website", null)]
      : []),
  ],
  references: (facts) => link("providerId", "Provider", facts.providerId),
});
