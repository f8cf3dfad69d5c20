// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../../../kit/words";
import { GraphRefusal } from "../../../graph/graph";
import { type Widget } from "./field";
import { faultsIn, Given } from "./given";
import { valuesIn } from "./valuesIn";
import { placed } from "./placed";
import { type Outcome } from "./report";
import { verdictOf, verdictOfRefusal } from "./verdict";

const accepted: Outcome = { __typename: "OperationAccepted", id: "A", change: "CREATED" };
const same: Outcome = { __typename: "NothingChanged", id: "A" };
const refused: Outcome = {
  __typename: "OperationRefused",
  id: "A",
  faults: [{ field: "from", expected: "a day", expectedInDutch: "een dag", given: "" }],
};
const stale: Outcome = { __typename: "StaleOperation", id: "A", facts: null, since: [] };
const notAllowed: Outcome = { __typename: "NotAllowed", id: "A" };

test.each<[string, string | null, Outcome[], string]>([
  ["what was recorded", "2026-01-01T00:00:00Z", [accepted], "recorded"],
  ["what was only tried", null, [accepted, same], "tried"],
  ["what the register says already", null, [same], "unchanged"],
  ["one that may not be is told before one that is stale", null, [stale, notAllowed], "not-allowed"],
  ["what is wrong is told first of all", null, [notAllowed, refused], "faults"],
  ["one stale operation among good ones", null, [accepted, stale], "stale"],
])("%s", (_name, recordedAt, outcomes, kind) => {
  expect(verdictOf({ recordedAt, outcomes }, "A").kind).toBe(kind);
});

test("an argument that cannot be is told at its field; what is no answer to the form is not swallowed", () => {
  expect(verdictOfRefusal(new GraphRefusal("BAD_USER_INPUT", "endsOn: expected a day.", "endsOn"))).toEqual({
    kind: "faults",
    faults: [
      { field: "endsOn", expected: { en: "expected a day.", nl: "expected a day." }, isEnglish: true },
    ],
  });
  expect(
    verdictOfRefusal(new GraphRefusal("BAD_USER_INPUT", "on: expected a day.", "on", "een dag")),
  ).toEqual({
    kind: "faults",
    faults: [{ field: "on", expected: { en: "expected a day.", nl: "een dag" } }],
  });
  expect(verdictOfRefusal(new GraphRefusal("FORBIDDEN", "", null))).toEqual({ kind: "not-allowed" });
  expect(verdictOfRefusal(new GraphRefusal("UNAUTHENTICATED", "", null))).toBeNull();
});

const given = (form: Record<string, string>): Given => new Given(new URLSearchParams(form), false);

test.each<[Widget, string, boolean]>([
  ["decimal", "12,5", true],
  ["decimal", "-3", true],
  ["decimal", "0,1234567", true],
  ["decimal", "0,000000000000000012", true],
  // More digits than a number of the register has, and one that it says so itself.
  ["decimal", "123456789012,123456", false],
  ["decimal", "0,30000000000000004", true],
  ["decimal", "1000", true],
  // Whoever writes this may mean a thousand or one.
  ["decimal", "1.000", false],
  ["decimal", "12.5", false],
  ["number", "1.000", false],
])("in a field for a %s, %s is taken: %s", (widget, filled, isTaken) => {
  const field = { name: "value", widget, label: words("Value", "Waarde") };
  expect(faultsIn(given({ value: filled }), [field])).toHaveLength(isTaken ? 0 : 1);
});

test.each(["a".repeat(201), "RTA-001\n\0"])(
  "what the register cannot be asked for is a fault of its field",
  (filled) => {
    const field = { name: "value", widget: "lines", label: words("", ""), refersTo: "Provider" } as const;
    expect(faultsIn(given({ value: filled }), [field])).toMatchObject([{ field: "value" }]);
    expect(faultsIn(given({ value: "a".repeat(200) }), [field])).toEqual([]);
  },
);

describe("when somebody else recorded something since", () => {
  const now = { name: "Nieuw", phone: "2", kinds: ["A", "C"], notes: ["a", "b"] };
  const sent = new URLSearchParams([
    ["name", "Oud"],
    ["was-name", "Oud"],
    ["phone", "3"],
    ["was-phone", "1"],
    ["kinds", "B"],
    ["kinds", "A"],
    ["was-kinds", "A"],
    ["was-kinds", "B"],
    ["notes", "a\r\nc"],
    ["was-notes", "a\r\nc"],
  ]);
  const shown = (isSeenAnew: boolean): Record<string, readonly string[]> =>
    Object.fromEntries(
      Object.entries(now).map(([name, said]) => [name, valuesIn(name, [said].flat(), sent, isSeenAnew)]),
    );

  test("what was not touched follows the register, and what was filled in stays", () => {
    expect(shown(true)).toEqual({ name: ["Nieuw"], phone: ["3"], kinds: ["A", "C"], notes: ["a", "b"] });
  });

  test("until that is told, all that was sent stays", () => {
    expect(shown(false)).toEqual({ name: ["Oud"], phone: ["3"], kinds: ["B", "A"], notes: ["a\r\nc"] });
  });

  test("what was emptied stays empty", () => {
    const emptied = new URLSearchParams({ name: "", "was-name": "Oud", "was-kinds": "A" });
    expect(valuesIn("name", ["Nieuw"], emptied, true)).toEqual([""]);
    expect(valuesIn("kinds", ["A", "C"], emptied, true)).toEqual([]);
  });
});

test.each<[string, string, string, string]>([
  ["of one of several new things", "RTA-2", "legalForm", "into.1.facts.legalForm"],
  ["of what it goes into", "RTA-9", "name", "successorFacts.name"],
  ["of something that it makes by itself", "RTA-1/RTA-9", "name", "name"],
  ["of one that is named by a shorter word", "C-1-1", "segmentId", "segment"],
  ["of several", "C-1-1", "municipalityIds", "municipalities"],
  ["of what the form calls otherwise", "C-1", "partyIds", "parties"],
  ["of what no field asks", "C-1", "status", "status"],
])("a fault %s is told at its field", (_name, of, field, expected) => {
  const names = [
    "into.0.id",
    "into.0.facts.legalForm",
    "into.1.id",
    "into.1.facts.legalForm",
    "successor",
    "successorFacts.name",
    "name",
    "segment",
    "municipalities",
    "parties",
  ];
  const fields = names.map((name) => ({ name, widget: "text" as const, label: words("", "") }));
  const form = given({ "into.0.id": "RTA-1", "into.1.id": "RTA-2", successor: "RTA-9" });
  const fault = { field, of, expected: words("a", "een") };
  expect(placed({ fields, calls: { partyIds: "parties" } }, form, [fault])[0]?.field).toBe(expected);
});

test("of several things in one field it is told which is wrong; the same wrong of all is told once", () => {
  const fields = [
    { name: "providers", widget: "lines" as const, label: words("", "") },
    { name: "end", widget: "day" as const, label: words("", "") },
  ];
  const refusedOf = (id: string, provider: string): Outcome => ({
    __typename: "OperationRefused",
    id,
    faults: [
      { field: "partyIds", expected: "an id", expectedInDutch: "een nummer", given: `"${provider}"` },
      { field: "end", expected: "a day", expectedInDutch: "een dag", given: `"${id}"` },
    ],
  });
  const outcomes = [refusedOf("C-1", "RTA-1"), refusedOf("C-2", "RTA-2"), refusedOf("C-3", "RTA-2")];
  const verdict = verdictOf({ recordedAt: null, outcomes }, "C");
  const faults = verdict.kind === "faults" ? verdict.faults : [];
  expect(
    placed({ fields, calls: { partyIds: "providers" } }, given({}), faults).map(({ field, given: one }) => [
      field,
      one,
    ]),
  ).toEqual([
    ["providers", `"RTA-1"`],
    ["end", undefined],
    ["providers", `"RTA-2"`],
  ]);
});
