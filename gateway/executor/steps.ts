// SPDX-License-Identifier: EUPL-1.2
import { type PlanNode } from "@graphql-hive/router-query-planner";
import { compileBatchFetch, compileEntityFetch } from "./entityFetch";
import { type Step } from "./gathering";
import { compileRootFetch, type FetchParts } from "./rootFetch";

/** A plan as functions: what it says is looked at once, however often it is carried out. */
export function compileSteps(node: PlanNode, parts: FetchParts): Step {
  switch (node.kind) {
    case "Fetch":
      return compileRootFetch(node, parts);
    case "BatchFetch":
      return compileBatchFetch(node, parts);
    case "Flatten":
      if (node.node.kind !== "Fetch") throw unknownPlan(`${node.node.kind} in Flatten`);
      return compileEntityFetch(node.path, node.node, parts);
    case "Sequence": {
      const steps = node.nodes.map((inner) => compileSteps(inner, parts));
      return async (gathering) => {
        for (const step of steps) await step(gathering);
      };
    }
    case "Parallel": {
      const steps = node.nodes.map((inner) => compileSteps(inner, parts));
      return async (gathering) => {
        await Promise.all(steps.map((step) => step(gathering)));
      };
    }
    // Operations are planned without conditions, and subscriptions and `@defer` are refused before.
    case "Condition":
    case "Subscription":
    case "Defer":
      throw unknownPlan(node.kind);
  }
}

const unknownPlan = (kind: string): Error => new Error(`The plan has a part that is not expected: ${kind}.`);
