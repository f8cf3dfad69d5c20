// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from "node:util";
import { type Operation } from "../../../gateway/engine";
import { disagreements } from "./agreement";
import { candidates } from "./candidates";
import { CaseWorld } from "./caseWorld";
import { type CandidateName, type EngineCase, type Question } from "./engineCase";

const names = Object.keys(candidates) as CandidateName[];

/** Every engine answers every question of the case as the merged schema does. */
export function conforms(engineCase: EngineCase): void {
  describe(engineCase.name, () => {
    let world: CaseWorld;
    beforeAll(() => {
      world = new CaseWorld(engineCase);
    });
    afterAll(() => world.close());

    for (const question of engineCase.questions) {
      const title = [question.query.replace(/\s+/g, " ").trim(), ...conditions(question)].join(", ");
      if (question.refused) {
        const refused = question.refused;
        test(`${title}: is refused`, () => {
          const operation = world.operationOf(question);
          if (!Array.isArray(operation)) throw new Error("The question is not refused.");
          expect(operation.map(({ message }: Error) => message).join("\n")).toMatch(refused);
        });
        continue;
      }
      for (const name of names) {
        if (name !== "own" && question.fatal?.[name] !== undefined) continue;
        test(`${title}: ${name}`, () => isAnswered(world, question, name));
      }
    }
  });
}

async function isAnswered(world: CaseWorld, question: Question, name: CandidateName): Promise<void> {
  const operation = world.operationOf(question);
  if (!("document" in operation)) throw new Error(`The question is refused: ${operation.join("; ")}`);
  const judged = question.unserved ? unservedFaults : answerFaults;
  const reason = name === "own" ? undefined : question.wrong?.[name];
  const found = await judged(world, question, operation, name);
  if (reason === undefined) expect(found).toEqual([]);
  else if (found.length === 0)
    throw new Error(`${name} agrees now. Take out of the case what it did wrong: ${reason}`);
}

type Judged = (
  world: CaseWorld,
  question: Question,
  operation: Operation,
  name: CandidateName,
) => Promise<string[]>;

const answerFaults: Judged = async (world, { down, calls }, operation, name) => {
  const expected = await world.mergedAnswer(operation, down);
  const found = await world
    .engineAnswer(name, operation, down)
    .then((actual) => disagreements(expected, actual))
    .catch((fault: unknown) => [`the engine failed: ${String(fault)}`]);
  const made = counted(world.called);
  if (name === "own" && calls && !isDeepStrictEqual(made, calls))
    found.push(`calls: expected ${JSON.stringify(calls)}, made ${JSON.stringify(made)}`);
  return found;
};

/** An operation that no engine serves is an error, without data and before any call. */
const unservedFaults: Judged = async (world, _question, operation, name) => {
  const { data = null, errors = [] } = await world.engineAnswer(name, operation);
  return [
    ...(data === null ? [] : [`data for what is not served: ${JSON.stringify(data)}`]),
    ...(errors.length > 0 ? [] : ["no error for what is not served"]),
    ...world.called.map((subgraph) => `a call of ${subgraph} for what is not served`),
  ];
};

function counted(called: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const subgraph of called) counts[subgraph] = (counts[subgraph] ?? 0) + 1;
  return counts;
}

function conditions({ variables, down }: Question): string[] {
  return [
    ...(variables ? [`with ${JSON.stringify(variables)}`] : []),
    ...(down ? [`while ${down.join(" and ")} is down`] : []),
  ];
}
