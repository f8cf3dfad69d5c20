// SPDX-License-Identifier: EUPL-1.2
// The choice matrix and what-if, on a real PostgreSQL, against the answers of coverage and against the oracle, cell by
// cell on generated landscapes.
import fc from "fast-check";
import { type Database } from "../../kit/database";
import { type Moment } from "../../kit/moment";
import { ChoiceReader } from "../../services/coverage/choice/choice.reader";
import {
  type Cell,
  cellsOf,
  type Totals,
  totalsOf,
  whatIfOf,
} from "../../services/coverage/choice/choice.rules";
import { FactRepository } from "../../services/coverage/projection/fact.repository";
import { openBuiltProjection } from "../kit/builtProjection";
import { createTestDatabase } from "../kit/database";
import { landscapeArbitrary, questionArbitrary } from "../oracle/arbitrary";
import { answer } from "../oracle/coverage.oracle";
import { type Landscape } from "../oracle/landscape";
import { type Answered, type Filter } from "../oracle/question";
import { worldOn } from "../oracle/world.oracle";
import { ask, settle } from "./product";

const runs = Number(process.env["AGREEMENT_RUNS"] ?? 60);
const seed = Number(process.env["AGREEMENT_SEED"] ?? 20_220_301);
const region = "ZHZ";

let store: { url: string; drop(): Promise<void> };
let database: Database;
let facts: FactRepository;
let reader: ChoiceReader;

beforeAll(async () => {
  store = await createTestDatabase();
  database = await openBuiltProjection(store.url);
  facts = new FactRepository(database.manager);
  reader = new ChoiceReader(facts);
});

afterAll(async () => {
  await database.destroy();
  await store.drop();
});

/** A landscape, days and moments worth asking about, and contracts to do without. */
const cases = landscapeArbitrary.chain((landscape) =>
  fc.record({
    landscape: fc.constant(landscape),
    questions: fc.array(questionArbitrary(landscape), { minLength: 2, maxLength: 2 }),
    scheme: fc.constantFrom("ZHZ-2022", "ZHZ-2022", "ZHZ-2022", "LTA"),
    dropped: fc.subarray([...new Set(landscape.Contract.map((contract) => contract.id))]),
  }),
);

/** The oracle knows no regions, only who is a member of one. */
async function settleWithRegion(landscape: Landscape): Promise<Date | null> {
  const firstAt = await settle(facts, landscape);
  const recorded = {
    recordedFrom: new Date(0).toISOString(),
    recordedUntil: null,
    act: "REGISTERED",
  } as const;
  const body = {};
  await facts.replace(
    [],
    [{ typeName: "Region", id: region, validFrom: null, validUntil: null, ...recorded, body }],
  );
  return firstAt;
}

/** Null when there is nothing to show on the day. The oracle says whether that is so. */
async function evidenceOf(scheme: string, moment: Moment, expected: readonly string[]) {
  if (expected.length > 0) return reader.evidence(region, scheme, moment);
  await expect(reader.evidence(region, scheme, moment)).rejects.toMatchObject({
    extensions: { code: "BAD_USER_INPUT" },
  });
  return null;
}

/** By hand, from the oracle's own world: members that exist, and segments that no other has for its parent. */
function placesOf(landscape: Landscape, scheme: string, { on, knownAt }: Moment): string[] {
  const world = worldOn(landscape, on, knownAt.getTime());
  if (!world.SegmentScheme.some((each) => each.id === scheme)) return [];
  const members = world.RegionMembership.filter(
    ({ facts: { regionId, purpose } }) => regionId === region && purpose === "INKOOP_JEUGDHULP",
  ).map(({ facts: { municipalityId } }) => municipalityId);
  const segments = world.Segment.filter(
    (segment) =>
      segment.facts.schemeId === scheme &&
      !world.Segment.some((other) => other.facts.parentId === segment.id),
  );
  return world.Municipality.filter(({ id }) => members.includes(id))
    .flatMap(({ id }) => segments.map((segment) => `${id} ${segment.id}`))
    .sort();
}

const nameOf = ({ municipality, segment }: Pick<Cell, "municipality" | "segment">): string =>
  `${municipality.id} ${segment.id}`;

it(`agrees in every cell with coverage and with the oracle on ${runs} landscapes`, async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(cases, async ({ landscape, questions, scheme }) => {
      const firstAt = await settleWithRegion(landscape);
      for (const asked of questions) {
        const moment = { on: asked.on, knownAt: new Date(asked.knownAt) };
        // The resolver refuses a moment before the first recording.
        if (!firstAt || moment.knownAt < firstAt) continue;
        const expected = placesOf(landscape, scheme, moment);
        const evidence = await evidenceOf(scheme, moment, expected);
        if (!evidence) continue;
        const cells = cellsOf(evidence, moment.on);
        expect(cells.map(nameOf)).toEqual(expected);
        const answers: Answered[] = [];
        for (const cell of cells) {
          const question = (filter: Filter) => ({
            ...{ municipality: cell.municipality.id, segment: cell.segment.id },
            ...{ on: asked.on, knownAt: asked.knownAt, filter },
          });
          const [whole, open] = [question({}), question({ openForIntake: true })];
          const byCoverage = [await ask(facts, whole, firstAt), await ask(facts, open, firstAt)];
          answers.push(...byCoverage.slice(0, 1).filter((each) => each.kind === "answer"));
          const byOracle = [answer(landscape, whole), answer(landscape, open)];
          for (const [all, ofThoseOpen] of [byCoverage, byOracle]) {
            expect(countsOf(cell)).toEqual({
              answer: all?.kind === "answer" && all.answer,
              providers: all?.kind === "answer" && all.providerCount,
              counterparties: all?.kind === "answer" && all.counterpartyCount,
              openProviders: ofThoseOpen?.kind === "answer" && ofThoseOpen.providerCount,
            });
          }
          seen.set(cell.answer, (seen.get(cell.answer) ?? 0) + 1);
        }
        expect(answers).toHaveLength(cells.length);
        expect(totalsOf(cells)).toEqual(summedOver(answers));
      }
    }),
    { numRuns: runs, seed },
  );
  // Else it would have agreed about nothing.
  for (const kind of ["COVERED", "BLANK_SPOT", "NOT_RECORDED", "NOT_DEPLOYED"]) {
    expect({ kind, isSeen: (seen.get(kind) ?? 0) > runs / 10 }).toEqual({ kind, isSeen: true });
  }
}, 1_200_000);

it(`without contracts counts what a register counts in which they had ended, on ${runs} landscapes`, async () => {
  let lost = 0;
  await fc.assert(
    fc.asyncProperty(cases, async ({ landscape, questions, scheme, dropped }) => {
      for (const asked of questions) {
        const moment = { on: asked.on, knownAt: new Date(asked.knownAt) };
        const firstAt = await settleWithRegion(landscape);
        if (!firstAt || moment.knownAt < firstAt) continue;
        const evidence = await evidenceOf(scheme, moment, placesOf(landscape, scheme, moment));
        if (!evidence) continue;
        const today = cellsOf(evidence, moment.on);
        const untouched = whatIfOf(evidence, [], moment.on);
        expect(untouched.map(nameOf)).toEqual(today.map(nameOf));
        for (const [index, cell] of untouched.entries()) {
          expect([cell.answer, cell.providersNow, cell.providersThen]).toEqual([
            today[index]?.answer,
            today[index]?.providers,
            today[index]?.providers,
          ]);
        }
        const without = whatIfOf(evidence, dropped, moment.on);
        expect(without.map((cell) => [nameOf(cell), cell.providersNow])).toEqual(
          today.map((cell) => [nameOf(cell), cell.providers]),
        );
        const ended = ending(landscape, dropped, asked.on);
        await settleWithRegion(ended);
        const then = cellsOf(await reader.evidence(region, scheme, moment), moment.on);
        expect(without.map((cell) => [nameOf(cell), cell.providersThen])).toEqual(
          then.map((cell) => [nameOf(cell), cell.providers]),
        );
        lost += without.filter((cell) => cell.providersThen < cell.providersNow).length;
      }
    }),
    { numRuns: runs, seed: seed + 1 },
  );
  expect(lost).toBeGreaterThan(runs / 10);
}, 1_200_000);

/** The same register, in which each of these contracts that had begun by the day ended on it at the latest. */
function ending(landscape: Landscape, contractIds: readonly string[], on: string): Landscape {
  const Contract = landscape.Contract.map((version) => {
    const { start, end } = version.facts;
    const stays = !contractIds.includes(version.id) || start > on || (end !== null && end <= on);
    return stays ? version : { ...version, facts: { ...version.facts, end: on } };
  });
  return { ...landscape, Contract };
}

/** The totals of the matrix, counted over what coverage answers. */
function summedOver(answers: readonly Answered[]): Totals {
  const count = (holds: (each: Answered) => boolean): number => answers.filter(holds).length;
  return {
    blankSpots: count((each) => each.answer === "BLANK_SPOT"),
    notRecorded: count((each) => each.answer === "NOT_RECORDED"),
    notDeployed: count((each) => each.answer === "NOT_DEPLOYED"),
    oneProvider: count((each) => each.providerCount === 1),
    twoOrMoreProviders: count((each) => each.providerCount > 1),
    twoOrMoreCounterparties: count((each) => each.counterpartyCount > 1),
  };
}

const countsOf = ({ municipality: _municipality, segment: _segment, ...counts }: Cell) => counts;
