// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { contains, type Period } from "../localDate";
import { link, several } from "./fact";
import { hasFooting, losesDays, losesFooting, type Reference, referencesIn } from "./footing.rules";

const days = (validFrom: string | null, validUntil: string | null): Period => ({ validFrom, validUntil });
const reference = (footing: Reference["footing"], period = days("2022-01-01", null)): Reference => ({
  ...period,
  field: "providerId",
  typeName: "Provider",
  id: "P",
  footing,
});

describe("where an entity leads", () => {
  const declared = { providerIds: several(link("aanbieders", "Provider")) };
  const slice = (from: string | null, until: string | null, ids: string[], status = "") => ({
    ...days(from, until),
    facts: { providerIds: ids, status },
  });

  it("is one reference as long as it is named, whatever else changes", () => {
    const timeline = [
      slice("2020-01-01", "2021-01-01", ["A", "B"]),
      slice("2021-01-01", "2022-01-01", ["A"], "amended"),
      slice("2023-01-01", null, ["B", "A"]),
    ];
    expect(referencesIn(declared, timeline).map(({ id, footing }) => [id, footing])).toEqual([
      ["A", { day: "2020-01-01" }],
      ["A", { day: "2023-01-01" }],
      ["B", { day: "2020-01-01" }],
      ["B", { day: "2023-01-01" }],
    ]);
  });

  it("needs some day when it has no first one, a named day when a fact holds that, or none", () => {
    const footingOf = (fact: object, facts: object, from: string | null = "2020-01-01") =>
      referencesIn({ to: { ...link("naar", "Provider"), ...fact } }, [
        { ...days(from, null), facts: { to: "A", ...facts } },
      ]).map(({ footing }) => footing);
    expect(footingOf({}, {}, null)).toEqual(["some-day"]);
    expect(footingOf({ footing: { onDayIn: "takenOn" } }, { takenOn: "1999-05-01" })).toEqual([
      { day: "1999-05-01" },
    ]);
    expect(footingOf({ footing: "ever" }, {})).toEqual(["ever"]);
    expect(footingOf({}, { to: null })).toEqual([]);
  });
});

describe("footing", () => {
  it("is holding on the first day; what ends later does not matter", () => {
    const begun = reference({ day: "2022-01-01" });
    expect(hasFooting(begun, [days(null, "2022-01-02")])).toBe(true);
    expect(hasFooting(begun, [days("2022-01-01", null)])).toBe(true);
    expect(hasFooting(begun, [days(null, "2022-01-01"), days("2022-01-02", null)])).toBe(false);
  });

  it("is holding on some day when it began before all days", () => {
    const always = reference("some-day", days(null, "2022-01-01"));
    expect(hasFooting(always, [days("2021-12-31", null)])).toBe(true);
    expect(hasFooting(always, [days("2022-01-01", null)])).toBe(false);
  });

  it("is lost by whoever had it, and by everybody when nothing is left", () => {
    const begun = reference({ day: "2022-01-01" });
    const [all, early, late] = [days(null, null), days(null, "2022-01-01"), days("2022-01-01", null)];
    expect(losesFooting(begun, [all], [early])).toBe(true);
    expect(losesFooting(begun, [all], [late])).toBe(false);
    // It stood on nothing before: that is not for who changes the other to right.
    expect(losesFooting(begun, [early], [days(null, "2021-01-01")])).toBe(false);
    expect(losesFooting(reference("ever"), [all], [])).toBe(true);
    expect(losesFooting(reference("ever"), [all], [early])).toBe(false);
  });
});

it("days are lost exactly when some day was held and no longer is", () => {
  const day = (n: number): string => `2020-01-${String(n).padStart(2, "0")}`;
  const period = fc
    .tuple(fc.option(fc.integer({ min: 1, max: 12 })), fc.option(fc.integer({ min: 1, max: 12 })))
    .filter(([from, until]) => from === null || until === null || from < until)
    .map(([from, until]) => days(from === null ? null : day(from), until === null ? null : day(until)));
  // Periods of one entity do not overlap.
  const timeline = fc.array(period, { maxLength: 3 }).map((periods) => {
    const kept: Period[] = [];
    for (const one of periods) {
      const all = Array.from({ length: 16 }, (_, n) => day(n));
      if (!kept.some((other) => all.some((each) => contains(one, each) && contains(other, each))))
        kept.push(one);
    }
    return kept;
  });
  const holds = (periods: readonly Period[], each: string): boolean =>
    periods.some((one) => contains(one, each));
  fc.assert(
    fc.property(timeline, timeline, (before, after) => {
      const all = ["1900-01-01", ...Array.from({ length: 14 }, (_, n) => day(n)), "2999-01-01"];
      const lost = all.some((each) => holds(before, each) && !holds(after, each));
      expect(losesDays(before, after)).toBe(lost);
    }),
  );
});
