// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { contains } from "../../../kit/localDate";
import { type Buying, buyersOf } from "./buyers.rules";

const member = (
  municipalityId: string,
  validFrom: string | null = null,
  validUntil: string | null = null,
): Buying => ({ municipalityId, validFrom, validUntil });

const merger = { on: "2019-01-01", fromIds: ["GM0689", "GM0694"], toIds: ["GM1978"] };

describe("whose contracts are a region's", () => {
  it("those of its members, on the days of their membership", () => {
    expect(buyersOf([member("GM0512", "2018-01-01", "2021-01-01")], [])).toEqual([
      member("GM0512", "2018-01-01", "2021-01-01"),
    ]);
  });

  it("those of what went into a member, from the day on which it did", () => {
    const memberships = [member("GM0689", null, "2019-01-01"), member("GM1978", "2019-01-01")];
    expect(buyersOf(memberships, [merger])).toEqual([
      // A member itself first, then through its successor, without a day between.
      member("GM0689"),
      member("GM0694", "2019-01-01"),
      member("GM1978", "2019-01-01"),
    ]);
  });

  it("not those of what was split, nor of what reached a member through it", () => {
    const split = { on: "2020-01-01", fromIds: ["GM1978"], toIds: ["GM0001", "GM0002"] };
    expect(buyersOf([member("GM0001", "2020-01-01")], [merger, split])).toEqual([
      member("GM0001", "2020-01-01"),
    ]);
  });

  it("no longer those of a member that left, wherever it went", () => {
    const leaving = [member("GM0545", null, "2019-01-01"), member("GM0545", "2022-01-01")];
    expect(buyersOf(leaving, [])).toEqual(leaving);
  });
});

it("is on each day what the members of that day stand for", () => {
  const days = ["2018-01-01", "2019-01-01", "2020-01-01", "2021-01-01", "2022-01-01"];
  const ids = ["A", "B", "C", "D", "E"];
  const period = fc
    .subarray(days, { minLength: 2, maxLength: 2 })
    .chain(([from = null, until = null]) =>
      fc.record({ validFrom: fc.constantFrom(null, from), validUntil: fc.constantFrom(null, until) }),
    );
  const memberships = fc.array(
    fc.tuple(fc.constantFrom(...ids), period).map(([municipalityId, days]) => ({ municipalityId, ...days })),
    { maxLength: 6 },
  );
  const moves = fc.array(
    fc
      .tuple(fc.constantFrom(...days), fc.shuffledSubarray(ids, { minLength: 2, maxLength: 4 }), fc.nat(2))
      .map(([on, [first = "", ...others], split]) =>
        split === 0 ? { on, fromIds: [first], toIds: others } : { on, fromIds: others, toIds: [first] },
      ),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(memberships, moves, (given, reorganisations) => {
      const found = buyersOf(given, reorganisations);
      for (const day of ["2017-06-01", ...days, "2022-06-01"]) {
        const on = found.filter((each) => contains(each, day)).map((each) => each.municipalityId);
        expect([...new Set(on)]).toEqual(on);
        expect(on.sort()).toEqual(standsFor(given, reorganisations, day));
      }
    }),
    { seed: 20_190_101 },
  );
});

/** Naively, by asking of each municipality where it went. */
function standsFor(
  memberships: readonly Buying[],
  moves: readonly { on: string; fromIds: readonly string[]; toIds: readonly string[] }[],
  day: string,
): string[] {
  const effective = moves.filter(({ on }) => on <= day);
  const members = memberships.filter((each) => contains(each, day)).map((each) => each.municipalityId);
  const reaches = (id: string, seen: readonly string[]): boolean => {
    if (members.includes(id)) return true;
    const next = [...new Set(effective.filter((each) => each.fromIds.includes(id)).flatMap((e) => e.toIds))];
    return next.length === 1 && !seen.includes(next[0] ?? "") && reaches(next[0] ?? "", [...seen, id]);
  };
  return ["A", "B", "C", "D", "E"].filter((id) => reaches(id, [])).sort();
}
