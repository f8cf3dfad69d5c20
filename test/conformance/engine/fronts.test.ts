// SPDX-License-Identifier: EUPL-1.2
// Every question of every case over HTTP: what the fast path answers is what the GraphQL server answers, to the byte.
import { type BothFronts, bothFronts } from "../../gateway/bothFronts";
import { engineCases } from "./cases";
import { CaseWorld } from "./caseWorld";
import { type Question } from "./engineCase";

const silent = { info: () => undefined, error: () => undefined };

let writtenInAll = 0;
describe.each(engineCases)("$name", (engineCase) => {
  let world: CaseWorld;
  let fronts: BothFronts;
  let down: Question["down"];
  let written = 0;

  beforeAll(async () => {
    world = new CaseWorld(engineCase);
    fronts = await bothFronts(
      world.supergraph.apiSchema,
      {
        execute: (operation) => world.engineAnswer("own", operation, down),
        write: async (operation) => {
          const answer = await world.writtenAnswer("own", operation, down);
          if (Buffer.isBuffer(answer)) {
            written += 1;
            writtenInAll += 1;
          }
          return answer ?? world.engineAnswer("own", operation, down);
        },
        close: () => world.close(),
      },
      silent,
    );
  });

  afterAll(async () => {
    await fronts.close();
    await world.close();
  });

  test("both fronts answer alike", async () => {
    for (const question of engineCase.questions) {
      const { query, variables, operationName } = question;
      down = question.down;
      written = 0;
      const { server, next, isFast } = await fronts.ask({ body: { query, variables, operationName } });
      expect(next).toEqual(server);
      expect({ query, isFast }).toEqual({ query, isFast: server.status === 200 });
      // What is written has nothing to tell but the data.
      if (written > 0) expect(next.body).toMatch(/^\{"data":/);
    }
  });
});

test("answers were written as bytes in all that", () => {
  expect(writtenInAll).toBeGreaterThan(100);
});
