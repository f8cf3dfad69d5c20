// SPDX-License-Identifier: EUPL-1.2
import { checkKpiResult, fewestPeople, isSuppressed } from "./kpiResult.rules";

type Results = Readonly<Record<string, number | null>>;

/** Which of these periods, each with how many people it is about, are kept back. */
function suppressed(people: Results): string[] {
  const all = Object.entries(people).map(([measuredPeriod, each]) => ({
    id: measuredPeriod,
    measuredPeriod,
    people: each,
  }));
  return all.filter((result) => isSuppressed(result, all)).map((result) => result.measuredPeriod);
}

describe("keeping a figure back", () => {
  it("keeps back what is about fewer than five people", () => {
    expect(suppressed({ "2022": fewestPeople - 1 })).toEqual(["2022"]);
    expect(suppressed({ "2022": 0 })).toEqual(["2022"]);
    expect(suppressed({ "2022": fewestPeople })).toEqual([]);
  });

  it("shows what is not about people", () => {
    expect(suppressed({ "2022": null })).toEqual([]);
  });

  it("keeps back a year of which one quarter is small, for the rest would give it away", () => {
    expect(suppressed({ "2022": 40, "2022-Q1": 3, "2022-Q2": 12, "2022-Q3": 12, "2022-Q4": 13 })).toEqual([
      "2022",
      "2022-Q1",
    ]);
  });

  it("keeps back a year of which two quarters are small, for eight people in both are four in each", () => {
    expect(suppressed({ "2022": 40, "2022-Q1": 4, "2022-Q2": 4, "2022-Q3": 32 })).toEqual([
      "2022",
      "2022-Q1",
      "2022-Q2",
    ]);
  });

  it("keeps back what was ever about few people, and the year that it is in", () => {
    const now = { id: "R-1", measuredPeriod: "2022-Q1", people: 12 };
    const year = { id: "R-Y", measuredPeriod: "2022", people: 40 };
    const other = { id: "R-2", measuredPeriod: "2022-Q2", people: 28 };
    const ever = [{ ...now, people: 4 }, now, year, other];
    expect([now, year, other].map((result) => isSuppressed(result, ever))).toEqual([true, true, false]);
  });

  it("keeps back what was once recorded of another period and about few people", () => {
    const then = { id: "R-1", measuredPeriod: "2022-Q1", people: 4 };
    const now = { ...then, measuredPeriod: "2022-Q3", people: 12 };
    const other = { ...now, id: "R-2" };
    expect([now, other].map((result) => isSuppressed(result, [then, now, other]))).toEqual([true, false]);
  });

  it("keeps back a year of which the small quarters are few people together as well", () => {
    expect(suppressed({ "2022": 40, "2022-Q1": 1, "2022-Q2": 2 })).toEqual(["2022", "2022-Q1", "2022-Q2"]);
  });

  it("looks through halves and quarters for the small month", () => {
    const results = { "2022": 90, "2022-H1": 40, "2022-H2": 50, "2022-Q1": 20, "2022-Q2": 20, "2022-03": 2 };
    expect(suppressed(results)).toEqual(["2022", "2022-H1", "2022-Q1", "2022-03"]);
  });

  it("counts a small quarter once, however often it was recorded", () => {
    const twice = [
      { id: "R-1", measuredPeriod: "2022-Q1", people: 4 },
      { id: "R-1", measuredPeriod: "2022-Q1", people: 4 },
    ];
    const year = { id: "R-Y", measuredPeriod: "2022", people: 40 };
    expect(isSuppressed(year, [...twice, year])).toBe(true);
  });

  it("keeps back what lies within a small figure", () => {
    expect(suppressed({ "2022": 3, "2022-Q1": null })).toEqual(["2022", "2022-Q1"]);
  });

  it("leaves another year alone", () => {
    expect(suppressed({ "2021": 40, "2022-Q1": 3 })).toEqual(["2022-Q1"]);
  });
});

describe("entering a result", () => {
  const facts = { agreementId: "a", measuredPeriod: "2022-Q1", figure: 1.5, people: 12 };
  const fieldsAtFault = (change: object): string[] =>
    checkKpiResult("r", { ...facts, ...change }).map((fault) => fault.field);

  it.each(["2022", "2022-H2", "2022-Q4", "2022-01", "2022-12"])("takes the period %s", (measuredPeriod) => {
    expect(fieldsAtFault({ measuredPeriod })).toEqual([]);
  });

  it.each(["", "22", "2022-Q5", "2022-H3", "2022-13", "2022-1", "2022-03-01", "2022 Q1"])(
    "refuses the period %p",
    (measuredPeriod) => {
      expect(fieldsAtFault({ measuredPeriod })).toEqual(["measuredPeriod"]);
    },
  );

  it("takes a figure that is unknown", () => {
    expect(fieldsAtFault({ figure: null, people: null })).toEqual([]);
  });

  it("refuses half a person and fewer than none", () => {
    expect(fieldsAtFault({ people: 2.5 })).toEqual(["people"]);
    expect(fieldsAtFault({ people: -1 })).toEqual(["people"]);
  });
});
