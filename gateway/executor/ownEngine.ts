// SPDX-License-Identifier: EUPL-1.2
import { type CreateEngine, type Operation } from "../engine";
import { requestIdHeader } from "../requestContext";
import { readSupergraph } from "../supergraph";
import { FederatedGraph } from "./federatedGraph";
import { type OperationPlan } from "./operationPlan";
import { type StartPlanner } from "./planning/planner";
import { PlannerProcess } from "./planning/plannerProcess";
import { plannable } from "./planning/plannable";
import { Plans } from "./plans";
import { deadlines } from "../limits";
import { GraphQLError } from "graphql";

export interface OwnEngineParts {
  readonly startPlanner: StartPlanner;
  /** How often an operation is asked before its answers have a writer of their own. */
  readonly asksBeforeWriter: number;
}

/**
 * Our own engine: the plan is made by a planner, everything else is here. An operation is settled and renamed
 * (`askedOperation.ts`), planned and compiled (`plans.ts`, `steps.ts`), its data gathered (`rootFetch.ts`,
 * `entityFetch.ts`, `merging.ts`), and the answer written from it (`writing/`), or completed where there is more to tell
 * than the data (`selection.ts`, `completeValue.ts`).
 */
export const ownEngine =
  ({ startPlanner, asksBeforeWriter }: OwnEngineParts): CreateEngine =>
  async ({ supergraphSdl, callSubgraph, log }) => {
    const graph = new FederatedGraph(readSupergraph(supergraphSdl, {}));
    const planner = await startPlanner(plannable(supergraphSdl));
    const plans = new Plans(graph, planner, asksBeforeWriter, log);
    const planOf = ({
      document,
      operationName,
      variables,
      headers,
    }: Operation): Promise<OperationPlan | GraphQLError> =>
      plans.of(document, operationName, variables, headers[requestIdHeader]);
    return {
      execute: async (operation) => {
        const plan = await planOf(operation);
        if (plan instanceof GraphQLError) return { errors: [plan] };
        return plan.execute(operation, callSubgraph);
      },
      write: async (operation) => {
        const plan = await planOf(operation);
        if (plan instanceof GraphQLError) return { errors: [plan] };
        return plan.write(operation, callSubgraph);
      },
      close: () => planner.close(),
    };
  };

/** In a process of its own, within the time that the product gives it. */
export const startPlannerProcess: StartPlanner = (supergraph) =>
  PlannerProcess.start(supergraph, {
    startMs: deadlines.plannerStartMs,
    planMs: deadlines.planMs,
    turnMs: deadlines.planTurnMs,
  });

export const createOwnEngine = ownEngine({ startPlanner: startPlannerProcess, asksBeforeWriter: 2 });
