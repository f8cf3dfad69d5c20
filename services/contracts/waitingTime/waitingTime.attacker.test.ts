// SPDX-License-Identifier: EUPL-1.2
// An attacker reads every waiting time of a provider that is ever shown, on every day and as of every moment of knowledge,
// and knows the rule. Whoever sees all that may be seen sees the same whatever the days were that are kept back.
import "reflect-metadata";
import fc from "fast-check";
import { toAsOf } from "../../../kit/moment";
import { toWaitingTime } from "./waitingTime.mapper";
import { type WaitingTimeRow } from "./waitingTime.row";

const wholes = new Map([
  ["S/4A", ["S/4"]],
  ["S/4B", ["S/4"]],
]);
/** Whose parts add up to the youth of the whole. */
const parts: Readonly<Record<string, readonly string[]>> = {
  "S/4": ["S/4A", "S/4B"],
  "S/4A": ["S/4A"],
  "S/4B": ["S/4B"],
  "S/5": ["S/5"],
};
const measured = ["2022-02-01", "2022-03-01"] as const;
const days = [...measured, "2022-05-01", "2022-07-01"];

interface Group {
  readonly people: number;
  readonly days: number;
}
const group = fc.record({ people: fc.integer({ min: 0, max: 9 }), days: fc.integer({ min: 0, max: 90 }) });
const truth = fc.record({ "S/4A": group, "S/4B": group, "S/5": group });
/** What is recorded at one moment: which waits, each by one of two ids, of how it was then known to be. */
const recording = fc.record({
  groups: truth,
  recorded: fc.array(
    fc.record({
      copy: fc.constantFrom("a", "b"),
      segmentId: fc.constantFrom(...Object.keys(parts)),
      measuredOn: fc.constantFrom(...measured),
      measure: fc.constantFrom("AANMELDING_TOT_INTAKE" as const, "INTAKE_TOT_START" as const),
      expiresOn: fc.constantFrom(null, "2022-06-01"),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});
type Recording = typeof recording extends fc.Arbitrary<infer One> ? One : never;

const momentOf = (index: number): Date => new Date(Date.UTC(2022, 7, 1 + index));

/** The versions that the recordings leave: each replaces all that were there before. */
const versionsOf = (recordings: readonly Recording[]): WaitingTimeRow[] =>
  recordings.flatMap(({ groups, recorded }, index) => {
    const byId = new Map(recorded.map((each) => [idOf(each), each]));
    return [...byId].map(([id, { copy: _, ...each }]) => {
      const { people, days: wait } = togetherOf(each.segmentId, groups);
      const from = { recordedFrom: momentOf(index), recordedUntil: momentOf(index + 1) };
      return {
        id,
        ...each,
        people,
        days: wait,
        validFrom: null,
        validUntil: null,
        ...from,
      } as WaitingTimeRow;
    });
  });

const idOf = (each: Recording["recorded"][number]): string =>
  [each.copy, each.segmentId, each.measuredOn, each.measure].join(" ");

/** How many youth wait for the segment, and how long on average. */
function togetherOf(segmentId: string, groups: Readonly<Record<string, Group>>): Group {
  const all = (parts[segmentId] ?? []).flatMap((part) => groups[part] ?? []);
  const people = all.reduce((sum, each) => sum + each.people, 0);
  const waited = all.reduce((sum, each) => sum + each.people * each.days, 0);
  return { people, days: people === 0 ? 0 : Math.round(waited / people) };
}

/** All that is ever shown of them: each as it is on each day, as of each moment. */
const publishedOf = (versions: readonly WaitingTimeRow[]): string =>
  JSON.stringify(
    versions.flatMap((row) =>
      days
        .filter((on) => row.measuredOn <= on)
        .map((on) => toWaitingTime(row, versions, wholes, toAsOf({ on, knownAt: row.recordedFrom }))),
    ),
  );

const isFew = ({ people }: WaitingTimeRow): boolean => people !== null && people < 5;

it("tells nothing of the days that are kept back, nor of how many youth it was", () => {
  let keptBack = 0;
  fc.assert(
    fc.property(fc.array(recording, { minLength: 1, maxLength: 3 }), fc.nat(), (recordings, other) => {
      const versions = versionsOf(recordings);
      const published = publishedOf(versions);
      for (const few of versions.filter(isFew)) {
        keptBack += 1;
        // In a world in which these few waited otherwise, every figure that they are among may be another as well.
        const elsewhere = versions.map((row) =>
          isAmong(few, row) ? { ...row, days: (row.days ?? 0) + 1 + (other % 50) } : row,
        );
        expect(publishedOf(elsewhere)).toBe(published);
        const fewer = versions.map((row) =>
          isAmong(few, row) && isFew(row) ? { ...row, people: other % 5 } : row,
        );
        expect(publishedOf(fewer)).toBe(published);
      }
    }),
    { numRuns: 150, seed: 20_220_201 },
  );
  expect(keptBack).toBeGreaterThan(200);
});

it("does not tell which of those that are kept back is about few, for that says about how many each of them is", () => {
  const heard = (small: string): string => {
    const rows = ["S/4", "S/4A"].map((segmentId) => {
      const wait = {
        segmentId,
        measuredOn: "2022-02-01",
        measure: "INTAKE_TOT_START",
        expiresOn: null,
        days: 9,
      };
      return { id: segmentId, ...wait, people: segmentId === small ? 4 : 40, recordedFrom: momentOf(0) };
    });
    return publishedOf(rows as unknown as WaitingTimeRow[]);
  };
  expect(heard("S/4A")).toBe(heard("S/4"));
  expect(heard("S/4")).toMatch(/"suppressed":true.*"suppressed":true/);
});

/** Is the figure about the same youth, or about them and others? */
const isAmong = (few: WaitingTimeRow, row: WaitingTimeRow): boolean =>
  row.measure === few.measure &&
  row.measuredOn === few.measuredOn &&
  (parts[few.segmentId] ?? []).some((part) => parts[row.segmentId]?.includes(part));
