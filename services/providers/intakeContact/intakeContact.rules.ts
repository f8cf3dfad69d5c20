// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault, ifGiven, matching } from "../../../kit/fault";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { words } from "../../../kit/words";
import { type IntakeContactRow } from "./intakeContact.row";

const phoneForm = /^\+\d{8,15}$/;
const phoneExpected = words("a number such as +31781234567", "een nummer zoals +31781234567");
const emailForm = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const emailExpected = words("an e-mail address of a desk", "een e-mailadres van een aanmeldpunt");
const websiteForm = /^https:\/\/[^\s]+$/;
const websiteExpected = words("an address that begins with https://", "een webadres dat begint met https://");

export function checkIntakeContact(_id: string, facts: FactsOf<IntakeContactRow>): Fault[] {
  return [
    ...ifGiven(facts.phone, (given) => matching("phone", phoneForm, phoneExpected, given)),
    ...ifGiven(facts.email, (given) => matching("email", emailForm, emailExpected, given)),
    ...ifGiven(facts.website, (given) => matching("website", websiteForm, websiteExpected, given)),
    ...checkReachable(facts),
  ];
}

function checkReachable({ phone, email, website }: FactsOf<IntakeContactRow>): Fault[] {
  const expected = words(
    "at least one of phone, email and website",
    "ten minste een telefoonnummer, een e-mailadres of een website",
  );
  return (phone ?? email ?? website) === null ? [fault("phone", expected, null)] : [];
}
