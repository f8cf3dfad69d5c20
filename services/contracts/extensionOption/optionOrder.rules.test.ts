// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { nextOption, type Option, outOfTurn } from "./optionOrder.rules";

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

describe("what was exercised out of turn", () => {
  const exercised = (n: number, since: string | null, facts: Partial<Option> = {}): Option[] => [
    ...(since === null ? [] : [option(n, { ...facts, validUntil: since })]),
    option(n, { ...facts, exercised: true, validFrom: since }),
  ];

  it("is whatever was not next on its first day, in whatever order it was recorded", () => {
    const days = ["2026-01-01", "2027-01-01", "2028-01-01"];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(fc.integer({ min: 2024, max: 2026 }), fc.constantFrom(null, ...days)), {
          minLength: 5,
          maxLength: 5,
        }),
        (numbers, said) => {
          const all = numbers.map((n, place) => {
            const [decideInYear, since] = said[place] as [number, string | null];
            return { n, since, of: { decideInYear, extendsUntil: `2${100 + n}-01-01` } };
          });
          // Day after day, and on one day in their order, each is the next of those that are left.
          const done = new Set<number>();
          const isInTurn = all
            .filter(({ since }) => since !== null)
            .sort(
              (one, other) =>
                (one.since as string).localeCompare(other.since as string) ||
                one.of.decideInYear - other.of.decideInYear ||
                one.n - other.n,
            )
            .every(({ n, since }) => {
              const left = all.map((each) => option(each.n, { ...each.of, exercised: done.has(each.n) }));
              const isNext = nextOption(left, { from: since as string, end: null }) === `C-1/${n}`;
              done.add(n);
              return isNext;
            });
          const versions = all.flatMap(({ n, since, of }) =>
            since ? exercised(n, since, of) : [option(n, of)],
          );
          expect(outOfTurn(versions, []).length === 0).toBe(isInTurn);
        },
      ),
    );
  });

  it("is told with all that came before it, the first of those first", () => {
    const versions = [option(2), option(1), ...exercised(3, "2026-01-01")];
    expect(outOfTurn(versions, [])).toEqual([{ id: "C-1/3", since: "2026-01-01", open: ["C-1/1", "C-1/2"] }]);
  });

  it.each([
    ["was not there yet on its day", [option(1, { validFrom: "2026-01-02" })], []],
    ["had lapsed by then", [option(1, { validUntil: "2026-01-01" })], []],
    ["went no further than the contract did", [option(1, { extendsUntil: "2026-01-01" })], []],
    ["goes further than the contract did", [option(1)], ["C-1/1"]],
    ["was exercised later", exercised(1, "2026-01-02"), ["C-1/1"]],
    ["was exercised on the same day", exercised(1, "2026-01-01"), []],
    ["was exercised before all days", exercised(1, null), []],
  ])("is no longer so of one that %s", (_, first, open) => {
    const contract = [
      { validFrom: "2024-01-01", validUntil: "2026-01-01", end: "2026-01-01" },
      { validFrom: "2026-01-01", validUntil: null, end: "2029-01-01" },
    ];
    const found = outOfTurn([...first, ...exercised(2, "2026-01-01")], contract);
    expect(found.flatMap((each) => each.open)).toEqual(open);
  });

  it("is so too of a contract that is recorded with the end it got", () => {
    const contract = [{ validFrom: "2024-01-01", validUntil: null, end: "2029-01-01" }];
    expect(outOfTurn([option(1), ...exercised(2, "2026-01-01")], contract)).toHaveLength(1);
    expect(outOfTurn([option(1), ...exercised(2, null)], contract)).toHaveLength(1);
  });
});
