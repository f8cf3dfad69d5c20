// SPDX-License-Identifier: EUPL-1.2
// Every question of every case with the subgraphs in this process, compiled: the answers are those of the merged schema too.
import { disagreements } from "./agreement";
import { engineCases } from "./cases";
import { CaseWorld } from "./caseWorld";

describe.each(engineCases)("$name, in process", (engineCase) => {
  let world: CaseWorld;
  beforeAll(() => {
    world = new CaseWorld(engineCase, true);
  });
  afterAll(() => world.close());

  test("is answered as over HTTP", async () => {
    const found: unknown[] = [];
    let asked = 0;
    for (const question of engineCase.questions) {
      if (question.unserved) continue;
      const operation = world.operationOf(question);
      if (!("document" in operation)) continue;
      const expected = await world.mergedAnswer(operation, question.down);
      // Twice: what was compiled and kept must answer as what was not.
      for (const time of ["first", "again"]) {
        const answers = await world.everyAnswer("own", operation, question.down);
        asked += 1;
        const wrong = answers.flatMap((actual) => disagreements(expected, actual));
        if (wrong.length > 0) found.push({ query: question.query, time, wrong });
      }
    }
    expect(found).toEqual([]);
    if (engineCase.questions.some(({ refused, unserved }) => !refused && !unserved))
      expect(asked).toBeGreaterThan(0);
  });
});
