// SPDX-License-Identifier: EUPL-1.2
// The landscape report, on a real PostgreSQL, against its brute-force oracle on generated landscapes. AGREEMENT_RUNS and
// AGREEMENT_SEED make a longer run, or repeat one.
import fc from "fast-check";
import { type Database } from "../../kit/database";
import { FactRepository } from "../../services/coverage/projection/fact.repository";
import { daysBetween } from "../../services/coverage/report/days.rules";
import { countUnits } from "../../services/coverage/report/report.codes";
import { ReportReader } from "../../services/coverage/report/report.reader";
import { type Report, reportOf, seriesOf } from "../../services/coverage/report/report.rules";
import { openBuiltProjection } from "../kit/builtProjection";
import { createTestDatabase } from "../kit/database";
import { landscapeArbitrary } from "../oracle/arbitrary";
import { comparable } from "../oracle/comparable.oracle";
import { days, dayBefore, moments } from "../oracle/generate/palette";
import { withReportFacts } from "../oracle/generate/reportFacts";
import { reasonOrder, whyCame, whyLeft } from "../oracle/flow.oracle";
import { type Day } from "../oracle/landscape";
import {
  commissioned,
  counted,
  counting,
  identities,
  type ReportLandscape,
  type Unit,
  units,
} from "../oracle/report.oracle";
import { listsAddUp, listsAgree } from "./countedLists";
import { settle } from "./product";

const runs = Number(process.env["AGREEMENT_RUNS"] ?? 150);
const seed = Number(process.env["AGREEMENT_SEED"] ?? 20_220_301);
const region = "ZHZ";

let test: { url: string; drop(): Promise<void> };
let database: Database;
let facts: FactRepository;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await openBuiltProjection(test.url);
  facts = new FactRepository(database.manager);
});

afterAll(async () => {
  await database.destroy();
  await test.drop();
});

const figureOf: Readonly<
  Record<Unit, "contracted" | "counterparties" | "delivering" | "contracts" | "rta" | "lta" | "maatwerk">
> = {
  CONTRACTED: "contracted",
  COUNTERPARTIES: "counterparties",
  DELIVERING: "delivering",
  CONTRACTS: "contracts",
  RTA: "rta",
  LTA: "lta",
  MAATWERK: "maatwerk",
};

const dayPairs: fc.Arbitrary<readonly [Day, Day]> = fc
  .uniqueArray(fc.constantFrom(...new Set([...days, ...days.map(dayBefore)])), { minLength: 2, maxLength: 2 })
  .map((pair) => pair.sort() as [Day, Day]);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

it(`adds up, and agrees with the oracle, on ${runs} landscapes with 6 pairs of days each`, async () => {
  const seen = new Set<string>();
  const cases = fc.record({
    landscape: landscapeArbitrary.chain(withReportFacts),
    asked: fc.array(fc.tuple(dayPairs, fc.constantFrom(...moments)), { minLength: 6, maxLength: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ landscape, asked }) => {
      await settle(facts, landscape);
      for (const [[from, to], knownAt] of asked) {
        const evidence = await new ReportReader(facts).evidence(region, new Date(knownAt));
        const report = reportOf(evidence, from, to);
        addsUp(report);
        listsAddUp(report, evidence);
        const [before, after] = [from, to].map((day) => counting(landscape, region, day, knownAt));
        if (before && after) listsAgree(report, evidence, before, after);
        expect(shown(report)).toEqual(expected(landscape, from, to, knownAt));
        for (const unit of countUnits)
          for (const { reason, change } of report.bridges[unit])
            seen.add(`${unit} ${reason} ${Math.sign(change)}`);
        if (report.comparable.length > 0) seen.add("comparable");
        for (const { contractsRecorded, contracts } of [report.from, report.to])
          if (!contractsRecorded) seen.add(contracts > 0 ? "national alone" : "nothing recorded");
      }
      const [[[first, last], known] = [["", ""], 0]] = asked;
      const evidence = await new ReportReader(facts).evidence(region, new Date(known));
      for (const every of ["QUARTER", "YEAR"] as const) {
        const points = seriesOf(evidence, daysBetween(first, last, every, 120));
        expect(points).toEqual(
          seriesDays(first, last, every).map((day) => figures(counting(landscape, region, day, known))),
        );
        if (new Set(points.map(({ contracted }) => contracted)).size > 1) seen.add(`series ${every}`);
      }
    }),
    { numRuns: runs, seed },
  );
  // The generated landscapes reach what the report can say.
  for (const reached of [
    "CONTRACTED FUSIE -1",
    "CONTRACTED FUSIE 1",
    "CONTRACTED SPLITSING -1",
    "CONTRACTED SPLITSING 1",
    "CONTRACTED AFSPLITSING 1",
    "CONTRACTED OPGESCHORT -1",
    "CONTRACTED OPSCHORTING_VOORBIJ 1",
    "CONTRACTED ONDERAANNEMER -1",
    "CONTRACTED UIT_CONSORTIUM -1",
    "CONTRACTED IN_CONSORTIUM 1",
    "CONTRACTED GEEN_ONDERAANNEMER_MEER 1",
    "CONTRACTED EINDE_LOOPTIJD -1",
    "CONTRACTED NIET_VASTGELEGD -1",
    "RTA CATEGORIE_GEWIJZIGD 1",
    "RTA CATEGORIE_GEWIJZIGD -1",
    "COUNTERPARTIES IN_CONSORTIUM -1",
    "COUNTERPARTIES UIT_CONSORTIUM 1",
    "DELIVERING ONDERAANNEMER 1",
    "comparable",
    "national alone",
    "nothing recorded",
    "series QUARTER",
    "series YEAR",
  ])
    expect([...seen]).toContain(reached);
}, 1_200_000);

/** Contracted providers `to = from - outflow + inflow`, and in every unit `to = from + sum of the bridge`. */
function addsUp(report: Report): void {
  const providers = (flows: Report["outflow"]): number => sum(flows.map((flow) => flow.providers));
  expect(report.to.contracted).toBe(
    report.from.contracted - providers(report.outflow) + providers(report.inflow),
  );
  for (const unit of units) {
    const changes = sum(report.bridges[unit].map(({ change }) => change));
    expect([unit, report.from[figureOf[unit]] + changes]).toEqual([unit, report.to[figureOf[unit]]]);
  }
}

/** What the oracle has a reading of. */
function shown({ from, to, bridges, comparable, identities }: Report) {
  const lines = (unit: Unit) => bridges[unit];
  return {
    from,
    to,
    contracted: lines("CONTRACTED").map(({ reason, change, providerIds }) => [reason, change, providerIds]),
    identities,
    comparable: comparable.map(({ movement: _, ...block }) => block),
    moved: units
      .filter((unit) => unit !== "CONTRACTS" && unit !== "COUNTERPARTIES")
      .map((unit) => [
        unit,
        lines(unit)
          .filter(({ change }) => change < 0)
          .flatMap(({ providerIds }) => providerIds)
          .sort(),
        lines(unit)
          .filter(({ change }) => change > 0)
          .flatMap(({ providerIds }) => providerIds)
          .sort(),
      ]),
  };
}

function expected(
  landscape: ReportLandscape,
  fromDay: Day,
  toDay: Day,
  knownAt: number,
): ReturnType<typeof shown> {
  const from = counting(landscape, region, fromDay, knownAt);
  const to = counting(landscape, region, toDay, knownAt);
  const left = (unit: Unit) => counted(from, unit).filter((id) => !counted(to, unit).includes(id));
  const came = (unit: Unit) => counted(to, unit).filter((id) => !counted(from, unit).includes(id));
  const outflow = left("CONTRACTED").map(
    (id) => [whyLeft(landscape, region, id, from, to, knownAt), id] as const,
  );
  const inflow = came("CONTRACTED").map((id) => [whyCame(landscape, id, from, to, knownAt), id] as const);
  const before = identities(landscape, from, knownAt);
  const after = identities(landscape, to, knownAt);
  return {
    from: figures(from),
    to: figures(to),
    contracted: [...linesOf(outflow, -1), ...linesOf(inflow, 1)],
    identities: [...new Set([...before.keys(), ...after.keys()])].sort().map((identityId) => ({
      identityId,
      from: before.get(identityId) ?? 0,
      to: after.get(identityId) ?? 0,
      disappeared: before.has(identityId) && !after.has(identityId),
    })),
    comparable: comparable(landscape, region, from, to, knownAt),
    moved: units
      .filter((unit) => unit !== "CONTRACTS" && unit !== "COUNTERPARTIES")
      .map((unit) => [unit, left(unit), came(unit)]),
  };
}

/** Every count of a day. */
const figures = (at: ReturnType<typeof counting>) => ({
  on: at.on,
  ...(Object.fromEntries(units.map((unit) => [figureOf[unit], counted(at, unit).length])) as Record<
    (typeof figureOf)[Unit],
    number
  >),
  contractedByRegion: commissioned(at, "REGIO"),
  contractedByMunicipalities: commissioned(at, "GEMEENTE", "GEMEENTEN_GEZAMENLIJK"),
  contractsRecorded: at.recorded,
});

/** The days of a series, found by walking over the calendar: the date of the first, or the last of a shorter month. */
function seriesDays(from: Day, to: Day, every: "QUARTER" | "YEAR"): Day[] {
  const apart = every === "YEAR" ? 12 : 3;
  const date = Number(from.slice(8));
  const found: Day[] = [];
  for (let day = from, months = 0; day <= to; day = dayAfter(day)) {
    const isLast = dayAfter(day).endsWith("-01");
    if (Number(day.slice(8)) === date || (isLast && Number(day.slice(8)) < date)) {
      if (months % apart === 0) found.push(day);
      months += 1;
    }
  }
  return found;
}

const dayAfter = (day: Day): Day => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

const allReasons = [
  ...reasonOrder,
  "SPLITSING",
  "AFSPLITSING",
  "OPGESCHORT",
  "OPSCHORTING_VOORBIJ",
  "NIEUW",
  "CATEGORIE_GEWIJZIGD",
  "IN_CONSORTIUM",
  "UIT_CONSORTIUM",
  "GEEN_ONDERAANNEMER_MEER",
  "CONTRACTEN_SAMENGEVOEGD",
  "NIET_VASTGELEGD",
];

function linesOf(found: readonly (readonly [reason: string, id: string])[], direction: 1 | -1) {
  return allReasons.flatMap((reason) => {
    const ids = found.filter(([each]) => each === reason).map(([, id]) => id);
    return ids.length === 0 ? [] : [[reason, direction * ids.length, ids] as [never, number, string[]]];
  });
}
