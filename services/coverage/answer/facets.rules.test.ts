// SPDX-License-Identifier: EUPL-1.2
import { aLine, anEntry, aProvider } from "../../../test/kit/coverageFacts";
import { facetsOf } from "./facets.rules";

const entries = [
  anEntry({
    provider: aProvider("P-1", { identities: ["JOODS", "CHRISTELIJK"] }),
    line: aLine("L-1", { scale: "LOCAL" }),
    intake: "OPEN",
  }),
  anEntry({
    provider: aProvider("P-2", { kind: "GEZINSHUIS", identities: ["CHRISTELIJK"] }),
    line: aLine("L-2", { scale: "LOCAL" }),
    intake: "STOPPED",
  }),
  anEntry({ provider: aProvider("P-3"), line: aLine("L-3", { scale: "REGIONAL" }), intake: "UNKNOWN" }),
];

test("without a filter each facet counts all, largest first, then by value", () => {
  expect(facetsOf(entries, {})).toEqual({
    scales: [
      { value: "LOCAL", count: 2 },
      { value: "REGIONAL", count: 1 },
    ],
    kinds: [
      { value: "INSTELLING", count: 2 },
      { value: "GEZINSHUIS", count: 1 },
    ],
    identities: [
      { value: "CHRISTELIJK", count: 2 },
      { value: "JOODS", count: 1 },
    ],
    intake: [
      { value: "OPEN", count: 1 },
      { value: "STOPPED", count: 1 },
      { value: "UNKNOWN", count: 1 },
    ],
  });
});

test("a facet leaves its own filter out and obeys the others", () => {
  expect(facetsOf(entries, { scales: ["LOCAL"], kinds: ["INSTELLING"] })).toEqual({
    scales: [
      { value: "LOCAL", count: 1 },
      { value: "REGIONAL", count: 1 },
    ],
    kinds: [
      { value: "GEZINSHUIS", count: 1 },
      { value: "INSTELLING", count: 1 },
    ],
    identities: [
      { value: "CHRISTELIJK", count: 1 },
      { value: "JOODS", count: 1 },
    ],
    intake: [{ value: "OPEN", count: 1 }],
  });
});

test("denominations leave the filter on denominations out", () => {
  const { identities, scales } = facetsOf(entries, { identities: ["JOODS"] });
  expect(identities).toEqual([
    { value: "CHRISTELIJK", count: 2 },
    { value: "JOODS", count: 1 },
  ]);
  expect(scales).toEqual([{ value: "LOCAL", count: 1 }]);
});

test("intake leaves open for intake out, and only that", () => {
  const { intake, scales } = facetsOf(entries, { openForIntake: true, scales: ["LOCAL"] });
  expect(intake).toEqual([
    { value: "OPEN", count: 1 },
    { value: "STOPPED", count: 1 },
  ]);
  expect(scales).toEqual([{ value: "LOCAL", count: 1 }]);
});

test("what no entry has is not listed", () => {
  const none = { scales: [], kinds: [], identities: [], intake: [] };
  expect(facetsOf([], {})).toEqual(none);
  expect(facetsOf(entries, { text: "bestaat niet" })).toEqual(none);
});

test("entries are counted, not providers", () => {
  const twice = [anEntry(), anEntry({ line: aLine("L-2") })];
  expect(facetsOf(twice, {}).kinds).toEqual([{ value: "INSTELLING", count: 2 }]);
});
