// SPDX-License-Identifier: EUPL-1.2
import { type DecisionMomentRow } from "../decisionMoment/decisionMoment.row";
import { type ExtensionOptionRow } from "../extensionOption/extensionOption.row";
import { type ContractLife, decisionsIn, isMoot } from "./agenda.rules";

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

it("holds a moment and its option as one, with what became of either, and each further option", () => {
  const extension = moment("M-1", { kind: "VERLENGING", contractId: "C-1" });
  const told = (exercised: boolean | null, outcome: DecisionMomentRow["outcome"] = null) =>
    decisionsIn(
      window,
      [{ ...extension, outcome }],
      [option("C-1/2", {}), option("C-1/1", { exercised })],
    ).map(({ id, outcome: of }) => [id, of]);
  expect(told(true)).toEqual([
    ["C-1/2", null],
    ["M-1", "GO"],
  ]);
  expect(told(null, "NO_GO")).toEqual([
    ["C-1/2", null],
    ["M-1", "NO_GO"],
  ]);
});

describe("a decision that nobody took", () => {
  const version = (given: Partial<ContractLife[number]>): ContractLife[number] => ({
    ...{ validFrom: null, validUntil: null, start: "2020-01-01", end: "2027-01-01", status: "ACTIEF" },
    ...given,
  });
  const moot = (kind: "VERLENGING" | "GO_NO_GO", year: number, ...life: ContractLife) => {
    const [decision] = decisionsIn(
      { validFrom: `${year}-01-01`, validUntil: `${year + 1}-01-01` },
      [moment("M-1", { kind, year, contractId: "C-1" })],
      [],
    );
    return isMoot(decision!, life, "2025-06-01");
  };
  const noticed = [
    version({ validUntil: "2026-06-01" }),
    version({ validFrom: "2026-06-01", status: "OPGEZEGD" }),
  ];

  it("is moot when the contract is over by then, by all that is recorded", () => {
    expect(moot("GO_NO_GO", 2026, version({}))).toBe(false);
    expect(moot("GO_NO_GO", 2027, version({}))).toBe(true);
    const extended = version({ validFrom: "2027-01-01", end: "2029-01-01", status: "VERLENGD" });
    expect(moot("GO_NO_GO", 2028, version({ validUntil: "2027-01-01" }), extended)).toBe(false);
    expect(moot("GO_NO_GO", 2028, version({ end: null }))).toBe(false);
    expect(moot("GO_NO_GO", 2028)).toBe(false);
  });

  it("is moot after a notice, when it is to extend", () => {
    expect(moot("VERLENGING", 2026, ...noticed)).toBe(true);
    expect(moot("GO_NO_GO", 2026, ...noticed)).toBe(false);
    expect(moot("VERLENGING", 2026, version({}))).toBe(false);
  });

  it("and one that was taken is told, whatever became of the contract", () => {
    const [taken] = decisionsIn(window, [moment("M-1", { kind: "VERLENGING", outcome: "GO" })], []);
    expect(isMoot(taken!, noticed, "2025-06-01")).toBe(false);
  });
});
