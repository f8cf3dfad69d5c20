// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { contains, isEmpty, type LocalDate, type Period } from "../localDate";
import {
  addDuring,
  boundsOf,
  changeDuring,
  clearDuring,
  factsOn,
  firstDifference,
  runAround,
  spanning,
  type Timeline,
} from "./timeline.rules";

interface Facts {
  readonly name: string;
  readonly kind: string;
}

const days: LocalDate[] = [
  "2018-01-01",
  "2019-01-01",
  "2020-02-29",
  "2021-12-31",
  "2022-01-01",
  "2022-03-01",
  "2023-01-01",
];
/** A day in every gap between the days above, so that every slice is looked into. */
const probes: LocalDate[] = [
  "2017-06-01",
  ...days,
  "2018-06-01",
  "2019-06-01",
  "2021-06-01",
  "2022-02-01",
  "2022-06-01",
  "2024-01-01",
];

const bound = fc.option(fc.constantFrom(...days), { nil: null });
const period: fc.Arbitrary<Period> = fc
  .record({ validFrom: bound, validUntil: bound })
  .filter((each) => !isEmpty(each));
const facts = fc.record({ name: fc.constantFrom("a", "b"), kind: fc.constantFrom("x", "y") });
const change = fc.oneof(
  fc.record({ name: fc.constantFrom("c", "d") }),
  fc.record({ kind: fc.constantFrom("z") }),
);

/** Any timeline that changes can lead to. */
const timeline: fc.Arbitrary<Timeline<Facts>> = fc
  .tuple(period, facts, fc.array(fc.tuple(period, change, fc.boolean()), { maxLength: 5 }))
  .map(([days, first, steps]) =>
    steps.reduce<Timeline<Facts>>(
      (line, [during, step, clears]) =>
        clears ? clearDuring(line, during) : changeDuring(line, during, step),
      [{ ...days, facts: first }],
    ),
  );

const holdsOnce = (line: Timeline<Facts>, day: LocalDate): boolean =>
  line.filter((slice) => contains(slice, day)).length <= 1;

it("a change holds on its days, and changes no other day", () => {
  fc.assert(
    fc.property(timeline, period, change, (line, during, step) => {
      const changed = changeDuring<Facts>(line, during, step);
      for (const day of probes) {
        const before = factsOn(line, day);
        expect(holdsOnce(changed, day)).toBe(true);
        expect(factsOn(changed, day)).toEqual(
          before && contains(during, day) ? { ...before, ...step } : before,
        );
      }
    }),
  );
});

it("clearing takes the days out, and leaves the others", () => {
  fc.assert(
    fc.property(timeline, period, (line, during) => {
      const cleared = clearDuring(line, during);
      for (const day of probes) {
        expect(factsOn(cleared, day)).toEqual(contains(during, day) ? null : factsOn(line, day));
      }
    }),
  );
});

it("new bounds cut off the days outside, and stretch the first and the last facts to the bounds", () => {
  fc.assert(
    fc.property(timeline, period, (line, bounds) => {
      const moved = spanning(line, bounds);
      for (const day of probes) {
        expect(holdsOnce(moved, day)).toBe(true);
        const before = factsOn(line, day);
        if (!contains(bounds, day)) expect(factsOn(moved, day)).toBeNull();
        else if (before) expect(factsOn(moved, day)).toEqual(before);
      }
      const wholly = moved.length > 0 && line.length === moved.length;
      if (wholly) expect(boundsOf(moved)).toEqual(bounds);
    }),
  );
});

it("a change that changes nothing gives the same timeline", () => {
  const line: Timeline<Facts> = [
    { validFrom: "2018-01-01", validUntil: null, facts: { name: "a", kind: "x" } },
  ];
  expect(changeDuring<Facts>(line, { validFrom: "2020-02-29", validUntil: null }, { name: "a" })).toEqual(
    line,
  );
});

it("what is added holds on the days that were free, and nothing else changes", () => {
  fc.assert(
    fc.property(timeline, period, facts, (line, during, added) => {
      const joined = addDuring(line, during, added);
      for (const day of probes) {
        expect(holdsOnce(joined, day)).toBe(true);
        expect(factsOn(joined, day)).toEqual(factsOn(line, day) ?? (contains(during, day) ? added : null));
      }
    }),
  );
});

it("the first difference is a day that differs, and no day before it does", () => {
  fc.assert(
    fc.property(timeline, timeline, (before, after) => {
      const first = firstDifference(before, after);
      const differing = probes.filter((day) => {
        const [a, b] = [factsOn(before, day), factsOn(after, day)];
        return JSON.stringify(a && [a.name, a.kind]) !== JSON.stringify(b && [b.name, b.kind]);
      });
      if (first !== null) expect(differing.every((day) => day >= first)).toBe(true);
      if (first !== null) expect(factsOn(before, first)).not.toEqual(factsOn(after, first));
    }),
  );
});

it("a run goes over changes of facts, and stops at a gap", () => {
  const periods = [
    { validFrom: "2022-02-01", validUntil: "2022-03-01" },
    { validFrom: "2022-03-01", validUntil: "2022-04-01" },
    { validFrom: "2022-06-01", validUntil: null },
  ];
  expect(runAround(periods, "2022-03-10")).toEqual({ validFrom: "2022-02-01", validUntil: "2022-04-01" });
  expect(runAround(periods, "2022-07-01")).toEqual({ validFrom: "2022-06-01", validUntil: null });
  expect(runAround(periods, "2022-05-01")).toEqual({ validFrom: "2022-02-01", validUntil: "2022-04-01" });
  expect(runAround(periods, "2020-01-01")).toEqual({ validFrom: "2022-02-01", validUntil: "2022-04-01" });
  expect(runAround([], "2020-01-01")).toBeNull();
});

it("facts that say the same are the same, of whatever class their objects are", () => {
  const facts = { name: "a", kind: "x" };
  const bare = Object.assign(Object.create(null) as object, facts) as Facts;
  const slice = { validFrom: "2020-02-29", validUntil: null };
  expect(firstDifference([{ ...slice, facts }], [{ ...slice, facts: bare }])).toBeNull();
});
