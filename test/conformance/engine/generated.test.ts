// SPDX-License-Identifier: EUPL-1.2
// Generated supergraphs, data and questions. ENGINE_RUNS and ENGINE_SEED make a longer run, or repeat one.
import fc from "fast-check";
import { type ExecutionResult } from "graphql";
import { ownEngine } from "../../../gateway/executor/ownEngine";
import { disagreements } from "./agreement";
import { candidates } from "./candidates";
import { CaseWorld } from "./caseWorld";
import { type CandidateName } from "./engineCase";
import { type Plan, planned, type PlannedField } from "./generate/plan";
import { questionOf } from "./generate/questions";
import { mayBeDown, worldOf } from "./generate/world";
import { TimedPlanners } from "./timedPlanners";

/** What the planner (0.0.38) says of the questions that it makes no plan of, and that get an error; each is a fixed case too. */
const knownRefusals: readonly [RegExp, string][] = [
  [/No paths found for selection item/, "cases/interfaceObjectShared.ts"],
  [/Path .* cannot be found in selection set/, "cases/requiresInUnion.ts"],
];
const counts = new Map<string, number>();
const count = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);

const planners = new TimedPlanners();
const makers = { ...candidates, own: ownEngine({ startPlanner: planners.start, asksBeforeWriter: 0 }) };

const questionsPerWorld = 10;
const runs = Number(process.env["ENGINE_RUNS"] ?? 400);
const seed = Number(process.env["ENGINE_SEED"] ?? 7);
const names = Object.keys(candidates) as CandidateName[];

// Of what fails Hive tells the errors in other places than where they are (cases/nullPropagation.ts), so it is held to
// worlds in which nothing fails. Nor is it held to questions for an interface as an object, where it never answers some
// (cases/interfaceObjectKeys.ts), for arguments, or for fields that several subgraphs give or that were taken over: there it
// gives null for values that are.
const heldToFaults = names.filter((name) => name !== "hive");

/** Nothing but an error. */
const isRefused = ({ data, errors }: ExecutionResult): boolean => !data && (errors?.length ?? 0) > 0;

const isKnownToHive = ({ kind, sharedWith, takenFrom, provides }: PlannedField): boolean =>
  kind.of !== "told" && !sharedWith && !takenFrom && !provides;

/** It fails, and says so: at some questions for a union by an interface (cases/unionAskedByInterface.ts). */
const isHiveAtLoss = ({ errors = [] }: ExecutionResult): boolean =>
  errors.some(({ message }) => message === "The engine failed." || /setting 'next'/.test(message));

/** What a question must not have in it if Hive is to be held to the answer. */
const notForHive = (plan: Plan): ReadonlySet<string> =>
  new Set(
    [...plan.fields.values()]
      .flat()
      .filter((field) => field.subgraph === plan.object || !isKnownToHive(field))
      .map(({ name }) => name),
  );

test.each([
  ["whole", true, names],
  ["with holes, failing fields and subgraphs that are down", false, heldToFaults],
])(
  `engines agree on supergraphs %s`,
  async (_title, isWhole, held) => {
    let asked = 0;
    const worlds = Math.ceil(runs / questionsPerWorld / 2);
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        const plan = planned(g);
        const generated = worldOf(g, plan, isWhole);
        const without = notForHive(plan);
        const down = isWhole ? [] : mayBeDown(plan);
        const world = new CaseWorld(generated, false, makers);
        try {
          for (let index = 0; index < questionsPerWorld; index++) {
            const question = questionOf(g, plan, down);
            const operation = world.operationOf(question);
            if (!("document" in operation)) throw new Error(`${operation.join("; ")} in ${question.query}`);
            const isForHive = !question.query.match(/\w+/g)?.some((name) => without.has(name));
            const expected = await world.mergedAnswer(operation, question.down);
            for (const name of isForHive ? held : heldToFaults) {
              const answers = await world
                .everyAnswer(name, operation, question.down)
                .catch((fault: unknown) => String(fault));
              const refusal = planners.lastRefusal();
              const known = refusal?.isGivenUp
                ? "the planner ended or took too long"
                : knownRefusals.find(([says]) => refusal && says.test(refusal.says))?.[1];
              // A cause to refuse excuses a refusal, and no answer that is wrong beside it.
              const isExcused = (answer: ExecutionResult): boolean =>
                (known !== undefined && isRefused(answer)) || (name === "hive" && isHiveAtLoss(answer));
              const found =
                typeof answers === "string"
                  ? known === undefined
                    ? [`the engine failed: ${answers}`]
                    : []
                  : answers
                      .filter((actual) => !isExcused(actual))
                      .flatMap((actual) => disagreements(expected, actual));
              const isAtLoss = typeof answers !== "string" && answers.some(isExcused);
              if (found.length === 0 && (typeof answers === "string" || isAtLoss))
                count(known ?? "Hive has no answer");
              else if (found.length > 0)
                throw new Error(
                  `${name}: ${found.join("\n")}\n${JSON.stringify({ question, generated }, null, 1)}`,
                );
              else count(`answered by ${name}`);
            }
            asked += 1;
          }
        } finally {
          await world.close();
        }
      }),
      { numRuns: worlds, seed, endOnFailure: process.env["ENGINE_SHRINK"] === undefined },
    );
    // With nobody to hold, nothing would have been proven.
    expect(asked).toBeGreaterThanOrEqual(runs / 2);
  },
  Number(process.env["ENGINE_TIMEOUT_MS"] ?? 600_000),
);

test("few questions are refused", () => {
  process.stdout.write(`Of ${runs} questions: ${JSON.stringify(Object.fromEntries(counts))}\n`);
  const answered = counts.get("answered by own") ?? 0;
  expect(answered).toBeGreaterThanOrEqual(runs * 0.99);
  expect(counts.get("answered by hive") ?? 0).toBeGreaterThanOrEqual(runs * 0.03);
});
