// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { nextOption, type Option } from "./optionOrder.rules";

const option = (n: number, facts: Partial<Option> = {}): Option => ({
  id: `C-1/${n}`,
  contractId: "C-1",
  decideInYear: 2025,
  extendsUntil: `20${27 + n}-01-01`,
  exercised: null,
  validFrom: null,
  validUntil: null,
  ...facts,
});
const next = (...versions: Option[]): string | null =>
  nextOption(versions, { from: "2026-01-01", end: "2026-01-01" });

it("the option of the earliest year is next, and of one year the first", () => {
  expect(next(option(10), option(2), option(9))).toBe("C-1/2");
  expect(next(option(1, { decideInYear: 2027 }), option(2))).toBe("C-1/2");
});

it("what was exercised on any day, lapsed, or goes no further than the contract has had its turn", () => {
  expect(next(option(1, { validUntil: "2026-01-01" }), option(1, { exercised: true }), option(2))).toBe(
    "C-1/2",
  );
  expect(next(option(1, { validUntil: "2026-01-01" }), option(2))).toBe("C-1/2");
  expect(next(option(1, { extendsUntil: "2026-01-01" }), option(2))).toBe("C-1/2");
  expect(next(option(1, { exercised: true }))).toBeNull();
});

it("of an option that changes later counts what it says on the day, in whatever order its versions come", () => {
  const now = option(1, { validUntil: "2030-01-01" });
  const later = option(1, { validFrom: "2030-01-01", decideInYear: 2031 });
  const other = option(2, { decideInYear: 2029 });
  for (const versions of [
    [now, later, other],
    [later, now, other],
  ]) {
    expect(next(...versions)).toBe("C-1/1");
    expect(nextOption(versions, { from: "2030-01-01", end: "2026-01-01" })).toBe("C-1/2");
  }
});

it("one that is not there yet does not stand in the way", () => {
  expect(next(option(1, { validFrom: "2026-01-02" }), option(2))).toBe("C-1/2");
  expect(next(option(1, { validFrom: "2026-01-01" }), option(2))).toBe("C-1/1");
});

it("one without a day is not passed over", () => {
  expect(next(option(1, { extendsUntil: null }), option(2))).toBe("C-1/1");
});

it("whatever the order in which they are recorded, each has its turn once, and by the years", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }),
      fc.array(fc.integer({ min: 2024, max: 2026 }), { minLength: 6, maxLength: 6 }),
      (numbers, years) => {
        let left = numbers.map((n, place) =>
          option(n, { decideInYear: years[place] as number, extendsUntil: `2${100 + n}-01-01` }),
        );
        const taken: Option[] = [];
        for (let id = next(...left); id !== null; id = next(...left)) {
          taken.push(left.find((one) => one.id === id) as Option);
          left = left.map((one) => (one.id === id ? { ...one, exercised: true } : one));
        }
        const numbered = taken.map(({ id, decideInYear }) => decideInYear * 1_000 + Number(id.slice(4)));
        expect(numbered).toEqual([...numbered].sort((one, other) => one - other));
        expect(numbered).toHaveLength(numbers.length);
      },
    ),
  );
});
