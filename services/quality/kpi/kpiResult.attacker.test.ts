// SPDX-License-Identifier: EUPL-1.2
// An attacker reads all that is ever published of the agreements on an indicator in a contract, at every moment of knowledge,
// and knows the rule. Whatever is about few people stays one of all the numbers that it could be.
import "reflect-metadata";
import fc from "fast-check";
import { fewestPeople } from "./kpiResult.rules";
import { toKpiResults } from "./kpi.mapper";
import { type KpiResultRow } from "./kpiResult.row";

const quarters = ["2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4"] as const;
/** Which quarters a period adds up. */
const periods: Readonly<Record<string, readonly number[]>> = {
  "2022": [0, 1, 2, 3],
  "2022-H1": [0, 1],
  "2022-H2": [2, 3],
  ...Object.fromEntries(quarters.map((quarter, index) => [quarter, [index]])),
};

const most = 7;
type Counts = readonly number[];
const everyCounts: readonly Counts[] = Array.from({ length: (most + 1) ** 4 }, (_, n) =>
  [0, 1, 2, 3].map((place) => Math.floor(n / (most + 1) ** place) % (most + 1)),
);

const sumOf = (counts: Counts, period: string): number =>
  (periods[period] ?? []).reduce((sum, quarter) => sum + (counts[quarter] ?? 0), 0);

const agreementIds = ["A-1", "A-2"] as const;
const slots = agreementIds.flatMap((agreementId) =>
  Object.keys(periods).map((measuredPeriod) => ({ agreementId, measuredPeriod })),
);

/** What is recorded at one moment: for some periods, how many people; the figure is that number itself. */
const recording = fc.record({
  counts: fc.tuple(...quarters.map(() => fc.integer({ min: 0, max: most }))),
  recorded: fc.subarray(slots, { minLength: 1 }),
});

const rowsOf = ({ counts, recorded }: { counts: Counts; recorded: typeof slots }): KpiResultRow[] =>
  recorded.map(
    ({ agreementId, measuredPeriod }) =>
      ({
        id: `${agreementId}/${measuredPeriod}`,
        agreementId,
        measuredPeriod,
        figure: sumOf(counts, measuredPeriod),
        people: sumOf(counts, measuredPeriod),
      }) as KpiResultRow,
  );

it("cannot work back what is kept back, of whatever moment", () => {
  let keptBack = 0;
  fc.assert(
    fc.property(fc.array(recording, { minLength: 1, maxLength: 3 }), (moments) => {
      const states = moments.map(rowsOf);
      const ever = states.flat();
      const published = states.map((rows) =>
        agreementIds.flatMap((id) =>
          toKpiResults(
            rows.filter(({ agreementId }) => agreementId === id),
            ever,
          ),
        ),
      );
      states.forEach((rows, moment) => {
        // Corrections of one period alone leave the others as they were, so every print counts for every moment.
        const known = [published[moment] ?? [], published.flat()];
        for (const { measuredPeriod, people } of rows) {
          if (people === null || people >= fewestPeople) continue;
          keptBack += 1;
          for (const prints of known) {
            expect(candidates(measuredPeriod, prints)).toEqual([0, 1, 2, 3, 4]);
          }
        }
      });
    }),
    { numRuns: 60, seed: 20_220_501 },
  );
  expect(keptBack).toBeGreaterThan(50);
});

/** The numbers below five that a period can still be, given what is published. Prints that contradict each other tell nothing. */
function candidates(period: string, prints: readonly { period: string; value: number | null }[]): number[] {
  const told = new Map<string, Set<number>>();
  for (const { period: of, value } of prints) {
    if (value !== null) told.set(of, (told.get(of) ?? new Set<number>()).add(value));
  }
  const fits = (counts: Counts): boolean =>
    [...told].every(([of, values]) => values.size > 1 || values.has(sumOf(counts, of)));
  const isConsistent = everyCounts.some(fits);
  const possible = everyCounts.filter((counts) => !isConsistent || fits(counts));
  const found = new Set(possible.map((counts) => sumOf(counts, period)));
  return [...found].filter((count) => count < fewestPeople).sort((one, other) => one - other);
}
