// SPDX-License-Identifier: EUPL-1.2
// whyNot against the oracle: a provider covers when, and only when, the oracle lists it among the own lines.
import fc from "fast-check";
import { GraphQLError } from "graphql";
import { type Database } from "../../kit/database";
import { FactRepository } from "../../services/coverage/projection/fact.repository";
import { ExplanationReader } from "../../services/coverage/whyNot/explanation.reader";
import { findingsOf } from "../../services/coverage/whyNot/explanation.rules";
import { sentenceOf } from "../../services/coverage/whyNot/explanation.sentence";
import { openBuiltProjection } from "../kit/builtProjection";
import { createTestDatabase } from "../kit/database";
import { landscapeArbitrary, questionArbitrary } from "../oracle/arbitrary";
import { answer } from "../oracle/coverage.oracle";
import { type Question } from "../oracle/question";
import { settle } from "./product";

const runs = Number(process.env["AGREEMENT_RUNS"] ?? 120);
const seed = Number(process.env["AGREEMENT_SEED"] ?? 20_220_301);

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

const cases = landscapeArbitrary.chain((landscape) =>
  fc.record({
    landscape: fc.constant(landscape),
    questions: fc.array(questionArbitrary(landscape), { minLength: 4, maxLength: 4 }),
  }),
);

it(`says of every provider on ${runs} landscapes what the oracle's list says`, async () => {
  let covered = 0;
  await fc.assert(
    fc.asyncProperty(cases, async ({ landscape, questions }) => {
      const firstAt = await settle(facts, landscape);
      const providerIds = [...new Set(landscape.Provider.map((provider) => provider.id))];
      for (const asked of questions) {
        const question: Question = { ...asked, filter: {} };
        const expected = answer(landscape, question);
        if (expected.kind !== "answer" || expected.answer === "NOTHING_RECORDED_YET" || !firstAt) continue;
        const own = expected.entries.filter((entry) => !entry.viaCounterpart && entry.scale !== "INDIVIDUAL");
        for (const providerId of providerIds) {
          const findings = await findingsFor(providerId, question);
          if (!findings) continue;
          const entries = own.filter((entry) => entry.providerId === providerId);
          expect({ providerId, covers: findings.covers }).toEqual({ providerId, covers: entries.length > 0 });
          if (!findings.covers) continue;
          covered += 1;
          const intakes = new Set(entries.map(({ intake }) => intake));
          const expectedIntake = intakes.has("OPEN")
            ? "HOLDS"
            : intakes.has("UNKNOWN")
              ? "NOT_JUDGED"
              : "FAILS";
          expect(findings.outcomes.OPEN_FOR_INTAKE).toBe(expectedIntake);
        }
      }
    }),
    { numRuns: runs, seed },
  );
  // Else it would have agreed about nothing.
  expect(covered).toBeGreaterThan(runs / 10);
}, 1_200_000);

/** Null for a provider that the register did not hold at that moment. */
async function findingsFor(providerId: string, question: Question) {
  const moment = { on: question.on, knownAt: new Date(question.knownAt) };
  const asked = { providerId, municipalityId: question.municipality, segmentId: question.segment };
  try {
    const testimony = await new ExplanationReader(facts).testimony(asked, moment);
    const findings = findingsOf(testimony);
    expect(sentenceOf(findings, testimony)).toMatch(/\.$/);
    return findings;
  } catch (fault) {
    if (fault instanceof GraphQLError && fault.extensions["field"] === "provider") return null;
    throw fault;
  }
}
