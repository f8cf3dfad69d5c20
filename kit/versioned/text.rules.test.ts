// SPDX-License-Identifier: EUPL-1.2
import { aNote, aText } from "./fact";
import { wordingFaults } from "./text.rules";

const told = (given: string, form = aText): string[] =>
  wordingFaults("name", form, given).map(({ expected }) => expected.nl);

test.each([
  "De Reiger (fictief)",
  "Zoë's Hûs",
  "e\u0301e\u0301n",
  "%",
  "€",
  "4A",
  "مرکز\u200cها",
  "क्\u200dष",
  "x".repeat(500),
])("%j says something", (given) => {
  expect(told(given)).toEqual([]);
  expect(told(given, aNote)).toEqual([]);
});

test.each(["", " ", "\u00a0\u3000", "\n"])("%j is empty", (given) => {
  expect(told(given)).toEqual(["een tekst die niet leeg is"]);
});

test.each(["-", "...", "\u2800", "()"])("%j says nothing", (given) => {
  expect(told(given)).toEqual(["een tekst met een letter of een cijfer"]);
});

test.each([
  ["a zero width space alone", "\u200b"],
  ["a zero width space", "De\u200bReiger"],
  ["a letter that is not seen", "\u3164"],
  ["a bidi override", "De \u202eregieR"],
  ["a bidi isolate", "De \u2066Reiger\u2069"],
  ["a byte order mark", "\ufeffDe Reiger"],
  ["a soft hyphen", "Rei\u00adger"],
  ["an escape", "De \u001b[31mReiger"],
  ["a line separator", "De\u2028Reiger"],
  ["a joiner that joins nothing", "\u200dDe Reiger"],
  ["a joiner between words", "De\u200c Reiger"],
  ["two joiners", "De\u200d\u200dReiger"],
])("%s is refused, in notes too", (_, given) => {
  for (const form of [aText, aNote]) {
    expect(told(given, form)).toContain("een tekst zonder onzichtbare tekens of stuurtekens");
  }
});

test("of a tab it is said what to write instead, in notes too", () => {
  for (const form of [aText, aNote]) {
    expect(told("De\tReiger", form)).toEqual(["een tekst met spaties in plaats van tabs"]);
  }
});

test("only a note has lines", () => {
  expect(told("De\nReiger")).toEqual(["een tekst op één regel"]);
  expect(told("De\r\nReiger\n\nvliegt", aNote)).toEqual([]);
});

test("each form has its longest", () => {
  expect(told("x".repeat(501))).toEqual(["een tekst van hoogstens 500 tekens"]);
  expect(told("x".repeat(4_000), aNote)).toEqual([]);
  expect(told("x".repeat(4_001), aNote)).toEqual(["een tekst van hoogstens 4000 tekens"]);
});
