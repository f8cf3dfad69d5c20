// SPDX-License-Identifier: EUPL-1.2
import { type DecisionMomentRow } from "../decisionMoment/decisionMoment.row";
import { type ExtensionOptionRow } from "../extensionOption/extensionOption.row";
import { decisionsIn } from "./agenda.rules";

const moment = (id: string, change: Partial<DecisionMomentRow>): DecisionMomentRow =>
  ({ id, year: 2025, decidesOn: null, kind: "GO_NO_GO", outcome: null, ...change }) as DecisionMomentRow;
const option = (id: string, change: Partial<ExtensionOptionRow>): ExtensionOptionRow =>
  ({ id, contractId: "C-1", decideInYear: 2025, exercised: null, ...change }) as ExtensionOptionRow;
const window = { validFrom: "2025-03-01", validUntil: "2026-01-01" };
const ids = (moments: DecisionMomentRow[], options: ExtensionOptionRow[] = []): string[] =>
  decisionsIn(window, moments, options).map(({ id }) => id);

it("holds what falls on a day between the two, the first included", () => {
  const on = (decidesOn: string) => moment(decidesOn, { decidesOn, year: Number(decidesOn.slice(0, 4)) });
  expect(ids(["2025-02-28", "2025-03-01", "2025-12-31", "2026-01-01"].map(on))).toEqual([
    "2025-03-01",
    "2025-12-31",
  ]);
});

it("holds what may fall between them, when only the year is known, behind what has a day", () => {
  const found = ids([
    moment("2024", { year: 2024 }),
    moment("2025", {}),
    moment("2026", { year: 2026 }),
    moment("IN-MAY", { decidesOn: "2025-05-01" }),
  ]);
  expect(found).toEqual(["IN-MAY", "2025"]);
});

it("holds an extension option as a decision to extend, with what became of it", () => {
  const outcomeOf = (exercised: boolean | null) =>
    decisionsIn(window, [], [option("C-1/1", { exercised })]).map(({ kind, outcome }) => [kind, outcome]);
  expect(outcomeOf(null)).toEqual([["VERLENGING", null]]);
  expect(outcomeOf(true)).toEqual([["VERLENGING", "GO"]]);
  expect(outcomeOf(false)).toEqual([["VERLENGING", "NO_GO"]]);
});

it("holds an extension once, when a moment was recorded for it as well", () => {
  const extension = moment("M-1", { kind: "VERLENGING", contractId: "C-1" });
  expect(ids([extension], [option("C-1/1", {}), option("C-2/1", { contractId: "C-2" })])).toEqual([
    "C-2/1",
    "M-1",
  ]);
  expect(ids([moment("M-1", { contractId: "C-1" })], [option("C-1/1", {})])).toEqual(["M-1", "C-1/1"]);
});
