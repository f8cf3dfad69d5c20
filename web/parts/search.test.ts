// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { addressOf } from "../page/address";
import {
  durations,
  filterOf,
  isComplete,
  isNarrowed,
  kinds,
  parametersOf,
  scales,
  type Search,
  searchIn,
} from "./search";

const word = fc.stringMatching(/^[A-Za-z0-9/&=+ %-]{0,12}$/).map((text) => text.trim());
const searches: fc.Arbitrary<Search> = fc.record({
  municipality: word,
  segment: word,
  words: word,
  on: word,
  months: fc.constantFrom(...durations),
  openOnly: fc.boolean(),
  consults: fc.boolean(),
  individual: fc.boolean(),
  kinds: fc.subarray([...kinds]),
  scales: fc.subarray([...scales]),
  identities: fc.subarray(["REFORMATORISCH", "JOODS"]),
  compared: fc.uniqueArray(fc.stringMatching(/^[A-Z0-9-]{1,8}$/), { maxLength: 4 }),
  after: word,
});

const readBack = (address: string, form = new URLSearchParams()): Search =>
  searchIn(new URLSearchParams(address.split("?")[1] ?? ""), form);

test("an address holds the whole search but the denominations, and never those", () => {
  fc.assert(
    fc.property(searches, fc.constantFrom("nl" as const, "en" as const), (search, language) => {
      const address = addressOf("/", parametersOf(search), language);
      expect(readBack(address)).toEqual({ ...search, identities: [] });
      expect(address).not.toMatch(/REFORMATORISCH|JOODS|denominatie/);
    }),
  );
});

test("denominations come by a form alone", () => {
  const form = new URLSearchParams("denominatie=JOODS");
  expect(readBack("/?denominatie=JOODS").identities).toEqual([]);
  expect(readBack("/", form).identities).toEqual(["JOODS"]);
  expect(filterOf(readBack("/", form))).toEqual({ includeIndividual: false, identities: ["JOODS"] });
});

test("what is no code asks nothing, and says so", () => {
  const search = readBack("/?soort=VERZONNEN&schaal=lokaal&duur=7&open=nee");
  expect(filterOf(search)).toEqual({ includeIndividual: false });
  expect(isNarrowed(search)).toBe(false);
  expect(search.months).toBe(6);
});

test("who asks for the scale of bespoke contracts asks for those", () => {
  expect(filterOf(readBack("/?schaal=INDIVIDUAL"))).toEqual({
    includeIndividual: true,
    scales: ["INDIVIDUAL"],
  });
});

test.each([
  ["", { includeIndividual: false }, false],
  ["open=ja", { includeIndividual: false, openForIntake: true }, true],
  ["consult=ja", { includeIndividual: false, consultsForAccessTeams: true }, true],
  ["maatwerk=ja", { includeIndividual: true }, false],
  [
    "soort=ZORGBOERDERIJ&soort=INSTELLING",
    { includeIndividual: false, kinds: ["INSTELLING", "ZORGBOERDERIJ"] },
    true,
  ],
  ["schaal=NATIONAL&schaal=LOCAL", { includeIndividual: false, scales: ["LOCAL", "NATIONAL"] }, true],
  ["duur=12&na=x&vergelijk=a", { includeIndividual: false }, false],
])("%j asks %j of the register, and makes the list shorter: %s", (address, filter, narrowed) => {
  expect(filterOf(readBack(`/?${address}`))).toEqual(filter);
  expect(isNarrowed(readBack(`/?${address}`))).toBe(narrowed);
});

test.each([
  ["gemeente=GM1&segment=S/1", true],
  ["gemeente=GM1&segment=S/1&woord=logeren", false],
  ["gemeente=GM1&woord=logeren", false],
  ["segment=S/1", false],
])("%j says whom to look for: %s", (address, complete) =>
  expect(isComplete(readBack(`/?${address}`))).toBe(complete),
);
