// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { fingerprintOf } from "../../../kit/fingerprint";
import { askedBy, type AskedFilter } from "./askedFilter.rules";

const lists = ["segmentsAll", "segmentsAny", "categories", "identities"] as const;
const values = ["RTA", "LTA", "MAATWERK"] as const;

/** What is asked, written down once: sets, and a name in capitals without accents. */
const question = fc.record({
  municipality: fc.option(fc.constantFrom("GM0001", "GM0002"), { nil: null }),
  text: fc.constantFrom("", "JEUGD", "ZORG"),
  ...(Object.fromEntries(lists.map((list) => [list, fc.subarray([...values])])) as Record<
    (typeof lists)[number],
    fc.Arbitrary<(typeof values)[number][]>
  >),
});
type Question = typeof question extends fc.Arbitrary<infer Asked> ? Asked : never;

/** The same question in other words. */
const written = (asked: Question): fc.Arbitrary<AskedFilter> =>
  fc.record({
    municipality: fc.constantFrom(asked.municipality, asked.municipality ?? undefined),
    text:
      asked.text === ""
        ? fc.constantFrom("", "  ", null, undefined)
        : fc.constantFrom(
            asked.text,
            asked.text.toLowerCase(),
            ` ${asked.text} `,
            asked.text.replace("E", "é"),
          ),
    ...(Object.fromEntries(
      lists.map((list) => [
        list,
        asked[list].length === 0
          ? fc.constantFrom([], null, undefined)
          : fc.shuffledSubarray([...asked[list], ...asked[list]], {
              minLength: asked[list].length * 2,
              maxLength: asked[list].length * 2,
            }),
      ]),
    ) as Record<(typeof lists)[number], fc.Arbitrary<(typeof values)[number][] | null | undefined>>),
  });

it("has one fingerprint for a question, however it is written, and another for every other one", () => {
  let same = 0;
  const two = fc
    .tuple(question, question, fc.boolean())
    .chain(([one, another, isSame]) =>
      fc.tuple(fc.constant([one, isSame ? one : another]), written(one), written(isSame ? one : another)),
    );
  fc.assert(
    fc.property(two, ([asked, one, other]) => {
      const isSame = JSON.stringify(asked[0]) === JSON.stringify(asked[1]);
      if (isSame) same += 1;
      expect(fingerprintOf(askedBy(one)) === fingerprintOf(askedBy(other))).toBe(isSame);
    }),
    { numRuns: 500, seed: 9 },
  );
  expect(same).toBeGreaterThan(100);
});
