// SPDX-License-Identifier: EUPL-1.2
// The read side, on a real PostgreSQL, against the brute-force oracle on generated landscapes. AGREEMENT_RUNS and
// AGREEMENT_SEED make a longer run, or repeat one.
import fc from "fast-check";
import { type Database } from "../../kit/database";
import { openProjectionDatabase } from "../../services/coverage/database/projectionDatabase";
import { FactRepository } from "../../services/coverage/projection/fact.repository";
import { createTestDatabase } from "../kit/database";
import { landscapeArbitrary, questionArbitrary } from "../oracle/arbitrary";
import { answer } from "../oracle/coverage.oracle";
import { ask, settle } from "./product";

const runs = Number(process.env["AGREEMENT_RUNS"] ?? 400);
const seed = Number(process.env["AGREEMENT_SEED"] ?? 20_220_301);
const questionsPerLandscape = 10;

let test: { url: string; drop(): Promise<void> };
let database: Database;
let facts: FactRepository;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await openProjectionDatabase(test.url);
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
