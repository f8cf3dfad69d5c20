// SPDX-License-Identifier: EUPL-1.2
import { QueryPlanner } from "@graphql-hive/router-query-planner";
import { assertCompositionSuccess, composeServices } from "@theguild/federation-composition";
import { type DocumentNode, type ExecutionResult, parse } from "graphql";
import { federationLink } from "../../../test/conformance/engine/federationLink";
import { startedBy } from "../../../test/e2e/start/remains";
import { requestIdHeader } from "../../requestContext";
import { SupergraphFault } from "../../supergraph";
import { documentId } from "../../trustedDocuments";
import { ownEngine } from "../ownEngine";
import { plannable } from "./plannable";
import { BusyFault, UnplannedFault } from "./planner";
import { type PlannerDeadlines, PlannerProcess } from "./plannerProcess";

const deadlines = { startMs: 30_000, planMs: 10_000, turnMs: 30_000 };

function supergraphOf(subgraphs: Readonly<Record<string, string>>): string {
  const composed = composeServices(
    Object.entries(subgraphs).map(([name, sdl]) => ({
      name,
      typeDefs: parse(federationLink + sdl),
      url: `http://${name}.invalid`,
    })),
  );
  assertCompositionSuccess(composed);
  return composed.supergraphSdl;
}

/** The planner (0.0.38) panics over `twice`: `test/conformance/engine/cases/requiresOtherKeys.ts`. */
const parts = supergraphOf({
  workshop: `type Part @key(fields: "id") @key(fields: "code") { id: ID!  code: ID!  weight: Int @external  twice: Int @requires(fields: "weight") }`,
  store: `type Query { stored: [Part] }  type Part @key(fields: "id") { id: ID!  weight: Int }`,
  paint: `type Part @key(fields: "code") { code: ID!  colour: String }`,
});

/** The planner (0.0.38) thinks about `endless` for longer than anybody waited. */
const faces = supergraphOf({
  one: `
    type Query { q0: [Either] @shareable  q1: [A] @provides(fields: "size") }
    type A implements Face @key(fields: "spot { x y }") { spot: Spot!  size: Int @external  label: String }
    type B implements Face @key(fields: "id code") @key(fields: "spot { x y }") { id: ID!  code: String!  spot: Spot!  label: String @shareable }
    interface Face { label: String }
    type Spot @shareable { x: Int!  y: Int! }
    union Either = A | B`,
  two: `
    type Query { q0: [Either] @shareable  q3: B @shareable @provides(fields: "label") }
    type A @key(fields: "spot { x y }") { spot: Spot! }
    type B @key(fields: "id code") @key(fields: "spot { x y }") { id: ID!  code: String!  spot: Spot!  label: String @external  count: Int  many: [Either] }
    type Spot @shareable { x: Int!  y: Int! }
    union Either = A | B`,
  three: `
    type Query { q3: B @shareable @provides(fields: "label")  q4: [Either] }
    type A @key(fields: "spot { x y }") { spot: Spot!  size: Int @shareable }
    type B @key(fields: "spot { x y }") { spot: Spot!  label: String @external }
    type Spot @shareable { x: Int!  y: Int! }
    union Either = A | B`,
});
const endless = `query { q4 { __typename ... on A { size label spot { y } } ... on B { f1: count many { __typename ... on A { label spot { x } } } f3: label code } } }`;

function killPlanners(): void {
  for (const pid of startedBy(process.pid)) process.kill(pid, "SIGKILL");
}

async function planning(
  supergraph: string,
  act: (planner: PlannerProcess) => Promise<void>,
  shorter: Partial<PlannerDeadlines> = {},
): Promise<void> {
  const planner = await PlannerProcess.start(plannable(supergraph), { ...deadlines, ...shorter });
  try {
    await act(planner);
  } finally {
    await planner.close();
  }
}

test("a plan is what the planner makes in this process, also of several that are asked at once", () =>
  planning(parts, async (planner) => {
    const here = new QueryPlanner(plannable(parts));
    const operations = ["query { stored { id } }", "query { stored { weight colour } }"];
    const plans = await Promise.all(operations.map((operation) => planner.plan(operation)));
    expect(plans).toEqual(operations.map((operation) => here.plan(operation, null, new Set(), 0)));
  }));

test("an operation over which the planner ends costs nobody else", () =>
  planning(parts, async (planner) => {
    const [before, fatal, after] = await Promise.allSettled(
      ["query { stored { id } }", "query { stored { twice } }", "query { stored { colour } }"].map(
        (operation) => planner.plan(operation),
      ),
    );
    expect(before?.status).toBe("fulfilled");
    expect(fatal).toEqual({ status: "rejected", reason: expect.any(UnplannedFault) as unknown });
    expect(after?.status).toBe("fulfilled");
  }));

test("an operation that it thinks about too long costs nobody else", () =>
  planning(
    faces,
    async (planner) => {
      await expect(planner.plan(endless)).rejects.toThrow(UnplannedFault);
      await expect(planner.plan("query { q4 { __typename } }")).resolves.toMatchObject({ kind: "QueryPlan" });
    },
    { planMs: 2_000 },
  ));

test("who would have to wait long for the plans of others is told so", () =>
  planning(
    faces,
    async (planner) => {
      const [slow, waiting] = await Promise.allSettled(
        [endless, "query { q4 { __typename } }"].map((operation) => planner.plan(operation)),
      );
      expect(slow).toEqual({ status: "rejected", reason: expect.any(UnplannedFault) as unknown });
      expect(waiting).toEqual({ status: "rejected", reason: expect.any(BusyFault) as unknown });
      await expect(planner.plan("query { q4 { __typename } }")).resolves.toMatchObject({ kind: "QueryPlan" });
    },
    { planMs: 1_000, turnMs: 500 },
  ));

test("a planner that somebody else ended, and one that could not be started, are started again", () =>
  planning(parts, async (planner) => {
    const { execPath } = process;
    killPlanners();
    try {
      process.execPath = "/nowhere/node";
      await expect(planner.plan("query { stored { id } }")).rejects.toThrow("The planner cannot be started.");
    } finally {
      process.execPath = execPath;
    }
    await expect(planner.plan("query { stored { id } }")).resolves.toMatchObject({ kind: "QueryPlan" });
    const planned = planner.plan("query { stored { weight } }");
    killPlanners();
    await expect(planned).resolves.toMatchObject({ kind: "QueryPlan" });
  }));

test("what the planner refuses is told in its words, and it goes on", () =>
  planning(parts, async (planner) => {
    await expect(planner.plan("query { nothing }")).rejects.toThrow(/nothing/);
    await expect(planner.plan("query { stored { id } }")).resolves.toMatchObject({ kind: "QueryPlan" });
  }));

test("no planner starts over what is no supergraph", async () => {
  await expect(PlannerProcess.start("type Query {", deadlines)).rejects.toThrow(SupergraphFault);
});

test("one that is closed plans no more", () =>
  planning(parts, async (planner) => {
    await planner.close();
    await expect(planner.plan("query { stored { id } }")).rejects.toThrow("The planner is closed.");
  }));

test("a question that cannot be planned is refused, and not tried again at once", async () => {
  let asked = 0;
  const logged: unknown[] = [];
  const engine = await ownEngine({
    startPlanner: async (supergraph) => {
      const planner = await PlannerProcess.start(supergraph, deadlines);
      return {
        plan: (operation) => {
          asked += 1;
          return operation.includes("twice")
            ? Promise.reject(new UnplannedFault("The planner ended over it."))
            : planner.plan(operation);
        },
        close: () => planner.close(),
      };
    },
    asksBeforeWriter: 2,
  })({
    supergraphSdl: parts,
    callSubgraph: () => Promise.resolve({ data: { stored: [] } }),
    log: { error: (fields: unknown) => void logged.push(fields) },
  });
  const ask = (document: DocumentNode): Promise<ExecutionResult> =>
    engine.execute({
      document,
      operationName: null,
      variables: {},
      headers: { [requestIdHeader]: "asked-by" },
    });
  const fatal = parse("{ stored { twice } }");
  for (const { data, errors } of [await ask(fatal), await ask(fatal)]) {
    expect(data).toBeUndefined();
    expect(errors?.map(({ message, extensions }) => [message, extensions["code"]])).toEqual([
      ["No plan can be made for this operation. Ask for less of it at once.", "BAD_USER_INPUT"],
    ]);
  }
  // At once, and in steps.
  expect(asked).toBe(2);
  expect(logged).toEqual([
    {
      requestId: "asked-by",
      document: documentId("{ stored { twice } }"),
      operation: null,
      reason: "The planner ended over it.",
    },
  ]);
  await expect(ask(parse("{ stored { id } }"))).resolves.toEqual({ data: { stored: [] } });
  await engine.close();
});
