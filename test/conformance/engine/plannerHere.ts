// SPDX-License-Identifier: EUPL-1.2
import { QueryPlanner } from "@graphql-hive/router-query-planner";
import { type StartPlanner } from "../../../gateway/executor/planning/planner";

/** In this process: the suites start some hundred engines, and what would end a process is known of each case. */
export const plannerHere: StartPlanner = (supergraph) => {
  const planner = new QueryPlanner(supergraph);
  return Promise.resolve({
    plan: (operation) => Promise.resolve(planner.plan(operation, null, new Set(), 0)),
    close: () => Promise.resolve(),
  });
};
