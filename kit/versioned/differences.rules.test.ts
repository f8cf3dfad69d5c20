// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { type LocalDate } from "../localDate";
import { differencesBetween } from "./differences.rules";
import { factsOn, settling, type Timeline } from "./timeline.rules";

const slice = (validFrom: LocalDate | null, validUntil: LocalDate | null, name: string, size = 1) => ({
  validFrom,
  validUntil,
  facts: { name, size },
});

it("says which fact, from what to what, on which days", () => {
  const before = [slice("2022-01-01", "2024-01-01", "A"), slice("2024-01-01", null, "A", 2)];
  const after = [slice("2022-01-01", "2023-01-01", "A"), slice("2023-01-01", null, "B", 2)];
  expect(differencesBetween(before, after)).toEqual([
    { validFrom: "2023-01-01", validUntil: null, field: "name", before: "A", after: "B" },
    { validFrom: "2023-01-01", validUntil: "2024-01-01", field: "size", before: 1, after: 2 },
  ]);
});

it("of days on which only one of them holds it says that alone", () => {
  expect(differencesBetween([], [slice("2022-01-01", null, "A")])).toEqual([
    { validFrom: "2022-01-01", validUntil: null, field: "holds", before: false, after: true },
  ]);
  expect(differencesBetween([slice(null, null, "A")], [slice("2020-01-01", "2022-01-01", "A")])).toEqual([
    { validFrom: null, validUntil: "2020-01-01", field: "holds", before: true, after: false },
    { validFrom: "2022-01-01", validUntil: null, field: "holds", before: true, after: false },
  ]);
});

it("nothing of the same", () => {
  expect(differencesBetween([slice(null, null, "A")], [slice(null, null, "A")])).toEqual([]);
});

it("told on each day by exactly the differences of that day", () => {
  const days = Array.from({ length: 12 }, (_, month) => `2022-${String(month + 1).padStart(2, "0")}-01`);
  const arbitrary = fc
    .array(
      fc.record({ from: fc.nat(10), long: fc.nat(6), name: fc.constantFrom("A", "B"), size: fc.nat(1) }),
      {
        maxLength: 5,
      },
    )
    .map((pieces) =>
      pieces.reduce<Timeline<{ name: string; size: number }>>((timeline, { from, long, name, size }) => {
        const until = long === 0 ? null : (days[from + long] ?? null);
        return settling(timeline, [slice(days[from] ?? null, until, name, size)]);
      }, []),
    );
  fc.assert(
    fc.property(arbitrary, arbitrary, (before, after) => {
      const differences = differencesBetween(before, after);
      for (const day of ["2021-01-01", ...days, "2030-01-01"]) {
        const here = differences.filter(
          ({ validFrom, validUntil }) =>
            (validFrom === null || validFrom <= day) && (validUntil === null || day < validUntil),
        );
        const [was, is] = [factsOn(before, day), factsOn(after, day)];
        const expected =
          was === null || is === null
            ? was === is
              ? []
              : [["holds", was !== null, is !== null]]
            : (["name", "size"] as const).flatMap((fact) =>
                was[fact] === is[fact] ? [] : [[fact, was[fact], is[fact]]],
              );
        expect(here.map((each) => [each.field, each.before, each.after]).sort()).toEqual(expected.sort());
      }
    }),
  );
});
