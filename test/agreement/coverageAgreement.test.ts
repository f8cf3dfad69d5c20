// SPDX-License-Identifier: EUPL-1.2
// The read side, on a real PostgreSQL, against the brute-force oracle on generated landscapes. AGREEMENT_RUNS and
// AGREEMENT_SEED make a longer run, or repeat one.
import fc from "fast-check";
import { type Database } from "../../kit/database";
import { FactRepository } from "../../services/coverage/projection/fact.repository";
import { openBuiltProjection } from "../kit/builtProjection";
import { createTestDatabase } from "../kit/database";
import { landscapeArbitrary, questionArbitrary } from "../oracle/arbitrary";
import { answer } from "../oracle/coverage.oracle";
import { answerByRules } from "./byRules";
import { ask, settle } from "./product";

const runs = Number(process.env["AGREEMENT_RUNS"] ?? 200);
const seed = Number(process.env["AGREEMENT_SEED"] ?? 20_220_301);
const questionsPerLandscape = 10;
/** Of most landscapes the rules are asked alone, without the database and what reads it: together they are thousands. */
const runsOfRules = Math.max(1_800, runs);
const questionsOfRules = 3;

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

it(`agrees with the oracle on ${runs} landscapes, ${questionsPerLandscape} questions each`, async () => {
  const cases = landscapeArbitrary.chain((landscape) =>
    fc.record({
      landscape: fc.constant(landscape),
      questions: fc.array(questionArbitrary(landscape), {
        minLength: questionsPerLandscape,
        maxLength: questionsPerLandscape,
      }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(cases, async ({ landscape, questions }) => {
      const firstAt = await settle(facts, landscape);
      for (const question of questions) {
        expect(await ask(facts, question, firstAt)).toEqual(answer(landscape, question));
      }
    }),
    { numRuns: runs, seed },
  );
}, 1_200_000);

it(`agrees with the oracle by its rules alone on ${runsOfRules} more landscapes, ${questionsOfRules} questions each`, () => {
  const cases = landscapeArbitrary.chain((landscape) =>
    fc.record({
      landscape: fc.constant(landscape),
      questions: fc.array(questionArbitrary(landscape), {
        minLength: questionsOfRules,
        maxLength: questionsOfRules,
      }),
    }),
  );
  let listed = 0;
  fc.assert(
    fc.property(cases, ({ landscape, questions }) => {
      for (const question of questions) {
        const byRules = answerByRules(landscape, question);
        if (byRules === null) continue;
        const byOracle = answer(landscape, question);
        // Before the first recording there is nothing, and so nothing that is valid.
        expect(byRules).toEqual(byOracle);
        listed += 1;
      }
    }),
    { numRuns: runsOfRules, seed: seed + 1 },
  );
  // Else it would have agreed about nothing.
  expect(listed).toBeGreaterThan(runsOfRules);
}, 1_200_000);
