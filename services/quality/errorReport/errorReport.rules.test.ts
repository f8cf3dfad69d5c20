// SPDX-License-Identifier: EUPL-1.2
import { stepRefusal, textRefusal } from "./errorReport.rules";

test.each([
  ["Het telefoonnummer klopt niet: het is 078 123 45 67.", null],
  ["Zie KvK 12345678 en AGB 01234567,\ntweede regel.", null],
  ["<script>alert(1)</script>", null],
  ["", "TEXT_UNFIT"],
  ["   ", "TEXT_UNFIT"],
  ["x".repeat(1_001), "TEXT_UNFIT"],
  ["met \u202e omgekeerd", "TEXT_UNFIT"],
  ["Het gaat om 111222333.", "LOOKS_PERSONAL"],
  ["Het gaat om 111.222.333", "LOOKS_PERSONAL"],
  ["Nummer 111222334 hoort bij ons dossier.", null],
  ["Zij is geboren op 12 maart 2012", "LOOKS_PERSONAL"],
  ["meisje, geb. 2012", "LOOKS_PERSONAL"],
])("the text %j: %s", (text, refusal) => expect(textRefusal(text)).toBe(refusal));

test.each([
  ["ONTVANGEN", "IN_BEHANDELING", null, null],
  ["ONTVANGEN", "GECORRIGEERD", null, null],
  ["IN_BEHANDELING", "AFGEWEZEN", "Het klopt wel.", null],
  ["IN_BEHANDELING", "AFGEWEZEN", null, "NO_EXPLANATION"],
  ["AFGEWEZEN", "GECORRIGEERD", null, "ALREADY_HANDLED"],
  ["GECORRIGEERD", "IN_BEHANDELING", null, "ALREADY_HANDLED"],
  ["ONTVANGEN", "AFGEWEZEN", "111222333", "LOOKS_PERSONAL"],
] as const)("from %s to %s, saying %j: %s", (current, next, explanation, refusal) =>
  expect(stepRefusal(current, next, explanation)).toBe(refusal),
);
