// SPDX-License-Identifier: EUPL-1.2
// Old print against new print, on a real PostgreSQL, against the oracle on generated landscapes.
import fc from "fast-check";
import { type Database } from "../../kit/database";
import { FactRepository } from "../../services/coverage/projection/fact.repository";
import { RevisionReader } from "../../services/coverage/revision/revision.reader";
import { revisionOf, type RevisionLine } from "../../services/coverage/revision/revision.rules";
import { openBuiltProjection } from "../kit/builtProjection";
import { createTestDatabase } from "../kit/database";
import { landscapeArbitrary } from "../oracle/arbitrary";
import { days, moments } from "../oracle/generate/palette";
import { withReportFacts } from "../oracle/generate/reportFacts";
import { type Day, type FactVersion, type Moment } from "../oracle/landscape";
import { counted, counting, type ReportLandscape, units } from "../oracle/report.oracle";
import { onDay } from "../oracle/world.oracle";
import { settle } from "./product";

const runs = Number(process.env["AGREEMENT_RUNS"] ?? 100);
const seed = Number(process.env["AGREEMENT_SEED"] ?? 20_220_401);
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

const momentPairs: fc.Arbitrary<readonly [Moment, Moment]> = fc
  .uniqueArray(fc.constantFrom(...moments), { minLength: 2, maxLength: 2 })
  .map((pair) => pair.sort((one, other) => one - other) as [Moment, Moment]);

it(`explains the difference to the last provider, on ${runs} landscapes with 6 pairs of moments each`, async () => {
  const seen = new Set<string>();
  const cases = fc.record({
    landscape: landscapeArbitrary.chain(withReportFacts),
    asked: fc.array(fc.tuple(fc.constantFrom(...days), momentPairs), { minLength: 6, maxLength: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ landscape, asked }) => {
      await settle(facts, landscape);
      for (const [day, [then, now]] of asked) {
        const knowledge = { then: new Date(then), now: new Date(now) };
        const { bridges } = revisionOf(await new RevisionReader(facts).revised(region, day, knowledge));
        const before = counting(landscape, region, day, then);
        const after = counting(landscape, region, day, now);
        for (const unit of units) {
          const were = counted(before, unit);
          const are = counted(after, unit);
          const lines = bridges[unit];
          expect(were.length + sum(lines.map(({ change }) => change))).toBe(are.length);
          // Named to the last provider, consortium and contract.
          expect([unit, itemsIn(lines, -1), itemsIn(lines, 1)]).toEqual([
            unit,
            were.filter((id) => !are.includes(id)),
            are.filter((id) => !were.includes(id)),
          ]);
          for (const { change, items } of lines) expect(items).toHaveLength(Math.abs(change));
          if (unit !== "CONTRACTS" && unit !== "COUNTERPARTIES") {
            expect(providersIn(lines, -1)).toEqual(were.filter((id) => !are.includes(id)));
            expect(providersIn(lines, 1)).toEqual(are.filter((id) => !were.includes(id)));
          }
          for (const { kind, changes } of lines) {
            expect(changes).not.toEqual([]);
            expect(
              changes.filter(({ typeName, id }) => isSame(landscape, typeName, id, day, then, now)),
            ).toEqual([]);
            seen.add(`${unit} ${kind}`);
            for (const { typeName } of changes) seen.add(typeName);
          }
        }
      }
    }),
    { numRuns: runs, seed },
  );
  for (const reached of [
    "Contract",
    "Provider",
    "ConsortiumMembership",
    "CONTRACTED WITHDRAWN",
    "RTA REGISTERED",
  ])
    expect([...seen]).toContain(reached);
}, 600_000);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const itemsIn = (lines: readonly RevisionLine[], direction: number): string[] =>
  lines
    .filter(({ change }) => Math.sign(change) === direction)
    .flatMap(({ items }) => items)
    .map(({ kind, id }) => (kind === "CONSORTIUM" ? `consortium ${id}` : id))
    .sort();

const providersIn = (lines: readonly RevisionLine[], direction: number): string[] =>
  lines
    .filter(({ change }) => Math.sign(change) === direction)
    .flatMap(({ providerIds }) => providerIds)
    .sort();

/** A change that is named must be one. */
function isSame(
  landscape: ReportLandscape,
  typeName: string,
  id: string,
  day: Day,
  then: Moment,
  now: Moment,
): boolean {
  const versions = (landscape as unknown as Record<string, readonly FactVersion<object>[]>)[typeName] ?? [];
  const said = (known: Moment): string =>
    JSON.stringify(
      onDay(versions, day, known)
        .filter((each) => each.id === id)
        .map((each) => each.facts),
    );
  return said(then) === said(now);
}
