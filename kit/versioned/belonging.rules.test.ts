// SPDX-License-Identifier: EUPL-1.2
import { belongingFaults } from "./belonging.rules";
import { type FactDeclaration, link } from "./fact";
import { type Timeline } from "./timeline.rules";
import { type FactsOf, type VersionRow } from "./version.row";

const entity = (passesOn?: true) => ({
  label: "vestiging",
  facts: { providerId: link("aanbieder", "Provider") as FactDeclaration },
  belongsTo: { fact: "providerId", ...(passesOn && { passesOn }) },
});
/** A year of each of these. */
const of = (...ids: string[]): Timeline<FactsOf<VersionRow>> =>
  ids.map((providerId, index) => ({
    validFrom: `${2020 + index}-01-01`,
    validUntil: `${2021 + index}-01-01`,
    facts: { providerId },
  }));
const given = (before: string[], changed: string[], { isBack = false, passesOn = false } = {}) =>
  belongingFaults(entity(passesOn || undefined), of(...before), of(...changed), isBack).map(
    (fault) => fault.given,
  );

it("what is new is a part of one thing", () => {
  expect(given([], ["A", "A"])).toEqual([]);
  expect(given([], ["A", "B"])).toEqual(["B"]);
});

it("it stays a part of that", () => {
  expect(given(["A"], ["A", "A"])).toEqual([]);
  expect(given(["A"], ["A", "B"])).toEqual(["B"]);
  expect(given(["A"], [])).toEqual([]);
});

it("what was a part of two things already is left as it was", () => {
  expect(given(["A", "B"], ["A", "B", "B"])).toEqual([]);
  expect(given(["A", "B"], ["A", "C"])).toEqual(["C"]);
});

it("what passes on may, but does not come back as another's", () => {
  expect(given(["A"], ["A", "B"], { passesOn: true })).toEqual([]);
  expect(given(["A"], ["B"], { passesOn: true, isBack: true })).toEqual(["B"]);
  expect(given(["A"], ["A"], { passesOn: true, isBack: true })).toEqual([]);
});

it("what is a part of nothing may say what it likes", () => {
  const { label, facts } = entity();
  const free = { label, facts };
  expect(belongingFaults(free, of("A"), of("B"), true)).toEqual([]);
});
