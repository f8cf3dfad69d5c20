// SPDX-License-Identifier: EUPL-1.2
import { checkKpiResult, fewestPeople, isKeptBack, monthsKeptBack } from "./kpiResult.rules";

type Results = Readonly<Record<string, number | null>>;
interface Recorded {
  readonly id: string;
  readonly measuredPeriod: string;
  readonly people: number | null;
}

/** A version as it was recorded at the nth moment. */
const at = (moment: number, one: Recorded) => ({ ...one, recordedFrom: new Date(moment) });

/** Which of these periods, each with how many people it is about, are kept back when they are recorded together. */
const suppressed = (people: Results): string[] =>
  shownOrNot([Object.entries(people).map(([period, each]) => of(period, each))]).kept;

/** Which periods are kept back and which shown, when this was recorded at a first moment, a second and so on. */
function shownOrNot(moments: readonly (readonly Recorded[])[]): { kept: string[]; shown: string[] } {
  const ever = moments.flatMap((versions, moment) => versions.map((each) => at(moment, each)));
  const months = monthsKeptBack(ever);
  const periods = [...new Set(ever.map(({ measuredPeriod }) => measuredPeriod))];
  const isKept = (measuredPeriod: string): boolean => isKeptBack({ measuredPeriod }, months);
  return { kept: periods.filter(isKept), shown: periods.filter((each) => !isKept(each)) };
}
const of = (measuredPeriod: string, people: number | null, id = measuredPeriod): Recorded => ({
  ...{ id, measuredPeriod, people },
});

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
    const year = of("2022", 40);
    const { kept, shown } = shownOrNot([[of("2022-Q1", 4), year, of("2022-Q2", 28)], [of("2022-Q1", 12)]]);
    expect([kept, shown]).toEqual([["2022-Q1", "2022"], ["2022-Q2"]]);
  });

  it("keeps back all of a year that was shown before one of its quarters was found to be small", () => {
    const before = [of("2022", 40), of("2022-Q1", 12)];
    const quarters = [of("2022-Q2", 12), of("2022-Q3", 12), of("2022-Q4", 12), of("2023", 40)];
    // Who kept the year would otherwise have the first quarter, by what is shown of the others.
    expect(shownOrNot([before, [of("2022-Q1", 4), ...quarters]]).shown).toEqual(["2023"]);
    // As it is when the year was never shown; correcting the small figure does not change that.
    const together = [[of("2022-Q1", 4)], [of("2022", 40), ...quarters], [of("2022-Q1", 3)]];
    expect(shownOrNot(together).kept).toEqual(["2022-Q1", "2022"]);
  });

  it("keeps back the period that a small figure is moved to, and what would give it away there", () => {
    const year = [of("2023", 40), of("2023-H1", 10), of("2023-Q3", 12)];
    const { kept, shown } = shownOrNot([
      [of("2022-Q1", 4, "R"), of("2022-Q2", 9)],
      [of("2023-Q4", null, "R"), ...year],
    ]);
    expect(kept).toEqual(["2022-Q1", "2023-Q4", "2023"]);
    expect(shown).toEqual(["2022-Q2", "2023-H1", "2023-Q3"]);
  });

  it("keeps back all of a year that was shown before a small figure was moved into it", () => {
    const { shown } = shownOrNot([
      [of("2022-Q1", 4, "R"), of("2023", 40)],
      [of("2023-Q4", null, "R")],
      [of("2023-H1", 10), of("2024-H1", 10)],
    ]);
    expect(shown).toEqual(["2024-H1"]);
  });

  it("keeps back a sum that would give a small figure away, also where it is moved to", () => {
    const year = (period: string): Recorded => of(period, 40, "Y");
    const { kept, shown } = shownOrNot([
      [of("2022-Q1", 4), year("2022"), of("2022-Q2", 36)],
      [year("2023")],
      [of("2023-H1", 15), of("2023-H2", 25), of("2024", 40)],
    ]);
    expect(kept).toEqual(["2022-Q1", "2022", "2022-Q2", "2023", "2023-H1", "2023-H2"]);
    expect(shown).toEqual(["2024"]);
  });

  it("lets a figure go that was moved, when no small one had to do with it", () => {
    const { kept, shown } = shownOrNot([[of("2022", 40, "Y"), of("2021", 3)], [of("2023", 40, "Y")]]);
    expect([kept, shown]).toEqual([["2021"], ["2022", "2023"]]);
  });

  it("keeps back a year of which the small quarters are few people together as well", () => {
    expect(suppressed({ "2022": 40, "2022-Q1": 1, "2022-Q2": 2 })).toEqual(["2022", "2022-Q1", "2022-Q2"]);
  });

  it("looks through halves and quarters for the small month", () => {
    const results = { "2022": 90, "2022-H1": 40, "2022-H2": 50, "2022-Q1": 20, "2022-Q2": 20, "2022-03": 2 };
    expect(suppressed(results)).toEqual(["2022", "2022-H1", "2022-Q1", "2022-03"]);
  });

  it.each(Array.from({ length: 12 }, (_, index) => index + 1))(
    "keeps back with month %d its own quarter and half, and no other",
    (small) => {
      const named = (month: number): string => `2022-${String(month).padStart(2, "0")}`;
      const months = Array.from({ length: 12 }, (_, index) => [named(index + 1), 40]);
      const wholes = ["2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4", "2022-H1", "2022-H2"].map((each) => [
        each,
        90,
      ]);
      const all = Object.fromEntries([...months, ...wholes]) as Results;
      expect(suppressed({ ...all, [named(small)]: 3 })).toEqual([
        named(small),
        `2022-Q${Math.ceil(small / 3)}`,
        `2022-H${Math.ceil(small / 6)}`,
      ]);
    },
  );

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

  it("takes that it is about nobody", () => {
    expect(fieldsAtFault({ people: 0 })).toEqual([]);
  });

  it("refuses half a person and fewer than none", () => {
    expect(fieldsAtFault({ people: 2.5 })).toEqual(["people"]);
    expect(fieldsAtFault({ people: -1 })).toEqual(["people"]);
  });
});
