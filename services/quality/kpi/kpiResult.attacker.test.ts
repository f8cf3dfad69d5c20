// SPDX-License-Identifier: EUPL-1.2
// An attacker reads all that is published of the agreements in a contract, each time that something was recorded, at every
// moment of knowledge, keeps it, and knows which KPI is the sum of which. From the recording of a figure about few people
// on, nothing that is published tells more of it than was told before.
import "reflect-metadata";
import fc from "fast-check";
import { grouped } from "../../../kit/grouped";
import { toKpiResults } from "./kpi.mapper";
import { fewestPeople, isKeptBack, monthsKeptBack } from "./kpiResult.rules";
import { type KpiResultRow } from "./kpiResult.row";

/** The people of two KPIs in two halves of two years; a third KPI counts those of both. */
type Counts = readonly number[];
const kpis: Readonly<Record<string, readonly number[]>> = { A: [0], B: [1], "A+B": [0, 1] };
const halves: Readonly<Record<string, readonly number[]>> = {
  ...{ "2022": [0, 1], "2022-H1": [0], "2022-H2": [1] },
  ...{ "2023": [2, 3], "2023-H1": [2], "2023-H2": [3] },
};
/** Where a figure can stand, with the counts that it adds up: of each half those of A and of B. */
interface Place {
  readonly kpi: string;
  readonly period: string;
  readonly cells: readonly number[];
}
const somewhere: Place = { kpi: "A", period: "2022", cells: [0, 2] };

const places: readonly Place[] = Object.keys(kpis).flatMap((kpi) =>
  Object.keys(halves).map((period) => ({
    ...{ kpi, period },
    cells: (halves[period] ?? []).flatMap((half) => (kpis[kpi] ?? []).map((part) => half * 2 + part)),
  })),
);
const total = (counts: Counts, cells: readonly number[]): number =>
  cells.reduce((sum, cell) => sum + (counts[cell] ?? 0), 0);

/** The few numbers that a count can be, so that all worlds can be tried: the attacker knows them. */
const sizes = [0, 2, 4, 6] as const;
const everyCounts = (cells: readonly number[]): Counts[] =>
  cells.reduce<Counts[]>(
    (all, cell) => all.flatMap((counts) => sizes.map((size) => Object.assign([...counts], { [cell]: size }))),
    [Array<number>(8).fill(0)],
  );
/** One year after the other: no figure is of both. */
const years = [
  [0, 1, 2, 3],
  [4, 5, 6, 7],
].map((cells) => ({ cells, worlds: everyCounts(cells) }));

/** A version of a result: whose figure it is, in which place it is recorded, and with what number of people. */
interface Recorded {
  readonly id: number;
  readonly moment: number;
  readonly place: Place | null;
  readonly people: "as it is" | "mistyped" | null;
}

const moments = [0, 1, 2, 3] as const;
const recorded: fc.Arbitrary<Recorded> = fc.record({
  id: fc.nat(11),
  moment: fc.constantFrom(...moments),
  // Mostly where it belongs, by mistake elsewhere.
  place: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, fc.constantFrom(...places)),
  people: fc.constantFrom("as it is", "as it is", "mistyped", null),
});
const landscape = fc.record({
  truth: fc.tuple(...Array.from({ length: 8 }, () => fc.constantFrom(...sizes))),
  /** Where the figure of each result belongs. */
  belongs: fc.array(fc.constantFrom(...places), { minLength: 12, maxLength: 12 }),
  versions: fc.uniqueArray(recorded, {
    minLength: 6,
    maxLength: 24,
    selector: ({ id, moment }) => `${id} ${moment}`,
  }),
});

interface Version extends KpiResultRow {
  /** Where its figure belongs. */
  readonly home: Place;
  readonly isAtHome: boolean;
}

type Landscape = typeof landscape extends fc.Arbitrary<infer One> ? One : never;

function versionsOf({ truth, belongs, versions }: Landscape): Version[] {
  const seen = new Set<number>();
  const inTime = [...versions].sort((one, other) => one.moment - other.moment);
  return inTime.map(({ id, moment, place, people }): Version => {
    const home = belongs[id] ?? somewhere;
    const figure = total(truth, home.cells);
    const stands = place ?? home;
    const isAtHome = stands === home;
    // What was never recorded to be about few people, of its own time, nobody can know to be.
    const said =
      people === "mistyped" && isAtHome
        ? figure < fewestPeople
          ? 12
          : 3
        : people === null && seen.has(id)
          ? null
          : figure;
    seen.add(id);
    const facts = { agreementId: stands.kpi, measuredPeriod: stands.period, figure, people: said };
    return { id: String(id), ...facts, recordedFrom: new Date(moment), home, isAtHome } as Version;
  });
}

interface Told {
  readonly cells: readonly number[];
  readonly value: number;
}

/**
 * What is shown between a moment and the next, of every knowledge. A figure in a place where it does not belong tells of the
 * place where it does, once it was recorded there.
 */
function toldAt(moment: number, all: readonly Version[]): Told[] {
  const ever = all.filter(({ recordedFrom }) => recordedFrom.getTime() <= moment);
  const known = new Set(ever.filter(({ isAtHome }) => isAtHome).map(({ id }) => id));
  const kept = monthsKeptBack(ever);
  return ever
    .filter((row) => known.has(row.id) && !isKeptBack(row, kept))
    .map(({ home, figure }) => ({ cells: home.cells, value: figure ?? 0 }));
}

it("cannot work back what is kept back, of whatever place, moment or sum", () => {
  const tried = { few: 0, told: 0, moved: 0 };
  fc.assert(
    fc.property(landscape, (given) => {
      const versions = versionsOf(given);
      const told = moments.map((moment) => toldAt(moment, versions));
      for (const result of grouped(versions, ({ id }) => id).values()) {
        const few = result.find(({ people }) => people !== null && people < fewestPeople);
        const atHome = result.find(({ isAtHome }) => isAtHome);
        // Of another place than where it was ever recorded nobody can keep it back.
        if (!few || !atHome) continue;
        const since = Math.max(few.recordedFrom.getTime(), atHome.recordedFrom.getTime());
        const before = told.slice(0, since).flat();
        tried.few += 1;
        if (before.length > 0) tried.told += 1;
        if (result.some(({ isAtHome }) => !isAtHome)) tried.moved += 1;
        expect(candidates(few.home, told.flat())).toEqual(candidates(few.home, before));
      }
    }),
    { numRuns: 300, seed: 20_220_501 },
  );
  for (const times of Object.values(tried)) expect(times).toBeGreaterThan(100);
});

it("does not hear which of those that are kept back is the small one, for that says how large each of them is", () => {
  const heard = (small: string): string => {
    const rows = ["2022", "2022-H1"].map((measuredPeriod) => {
      const facts = { measuredPeriod, figure: 7, people: measuredPeriod === small ? 4 : 40 };
      return { id: measuredPeriod, agreementId: "A", recordedFrom: new Date(0), ...facts } as KpiResultRow;
    });
    return JSON.stringify(toKpiResults(rows, rows));
  };
  expect(heard("2022-H1")).toBe(heard("2022"));
  expect(heard("2022")).toMatch(/"suppressed":true.*"suppressed":true/);
});

/** The numbers that a figure can still be, given what is told. */
function candidates({ cells }: Place, told: readonly Told[]): string {
  const year = years.find((each) => each.cells.includes(cells[0] ?? 0));
  const here = told.filter((each) => year?.cells.includes(each.cells[0] ?? 0));
  const possible = (year?.worlds ?? []).filter((world) =>
    here.every(({ cells: of, value }) => total(world, of) === value),
  );
  return [...new Set(possible.map((world) => total(world, cells)))].sort().join();
}
