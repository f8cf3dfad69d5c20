// SPDX-License-Identifier: EUPL-1.2
import { type CreateEngine } from "../engine";
import { readSupergraph } from "../supergraph";
import { FederatedGraph } from "./federatedGraph";
import { Plans } from "./plans";
import { GraphQLError } from "graphql";

/**
 * Our own engine: the plan is made by a planner, everything else is here. An operation is settled and renamed
 * (`askedOperation.ts`), planned and compiled (`plans.ts`, `steps.ts`), its data gathered (`rootFetch.ts`,
 * `entityFetch.ts`, `merging.ts`), and the answer completed from it (`selection.ts`, `completeValue.ts`).
 */
export const createOwnEngine: CreateEngine = ({ supergraphSdl, callSubgraph }) => {
  const graph = new FederatedGraph(readSupergraph(supergraphSdl, {}));
  const plans = new Plans(graph);
  return Promise.resolve({
    execute: async ({ document, operationName, variables, headers, gone }) => {
      const plan = plans.of(document, operationName, variables);
      if (plan instanceof GraphQLError) return { errors: [plan] };
      return plan.execute({ variables, headers, callSubgraph, gone });
    },
    close: () => Promise.resolve(),
  });
};
