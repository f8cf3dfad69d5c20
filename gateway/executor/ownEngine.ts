// SPDX-License-Identifier: EUPL-1.2
import { type CreateEngine, type Operation } from "../engine";
import { readSupergraph } from "../supergraph";
import { FederatedGraph } from "./federatedGraph";
import { type OperationPlan } from "./operationPlan";
import { Plans } from "./plans";
import { GraphQLError } from "graphql";

/**
 * Our own engine: the plan is made by a planner, everything else is here. An operation is settled and renamed
 * (`askedOperation.ts`), planned and compiled (`plans.ts`, `steps.ts`), its data gathered (`rootFetch.ts`,
 * `entityFetch.ts`, `merging.ts`), and the answer written from it (`writing/`), or completed where there is more to tell
 * than the data (`selection.ts`, `completeValue.ts`).
 *
 * @param asksBeforeWriter how often an operation is asked before its answers have a writer of their own
 */
export const ownEngine =
  (asksBeforeWriter: number): CreateEngine =>
  ({ supergraphSdl, callSubgraph }) => {
    const graph = new FederatedGraph(readSupergraph(supergraphSdl, {}));
    const plans = new Plans(graph, asksBeforeWriter);
    const planOf = ({ document, operationName, variables }: Operation): OperationPlan | GraphQLError =>
      plans.of(document, operationName, variables);
    return Promise.resolve({
      execute: async (operation) => {
        const plan = planOf(operation);
        if (plan instanceof GraphQLError) return { errors: [plan] };
        return plan.execute(operation, callSubgraph);
      },
      write: async (operation) => {
        const plan = planOf(operation);
        if (plan instanceof GraphQLError) return { errors: [plan] };
        return plan.write(operation, callSubgraph);
      },
      close: () => Promise.resolve(),
    });
  };

export const createOwnEngine = ownEngine(2);
