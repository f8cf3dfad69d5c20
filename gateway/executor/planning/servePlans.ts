// SPDX-License-Identifier: EUPL-1.2
import { type QueryPlan, type QueryPlanner } from "@graphql-hive/router-query-planner";

/** First the supergraph, then one operation after another. */
export type PlannerTask = { readonly supergraph: string } | { readonly operation: string };

export type PlannerReply =
  { readonly isReady: true } | { readonly plan: QueryPlan } | { readonly fault: string };

/**
 * What the process of the planner does. It gets this function as a text, so that it needs no file but the planner: there is
 * nothing in here of what is around it.
 */
export function servePlans(Planner: typeof QueryPlanner): void {
  let planner: QueryPlanner | undefined;
  const replyTo = async (task: PlannerTask): Promise<PlannerReply> => {
    if ("operation" in task && planner) {
      // Beside this thread, which hears meanwhile that the gateway is gone.
      return { plan: await planner.planAsync(task.operation, null, new Set(), 0) };
    }
    if ("supergraph" in task) planner = new Planner(task.supergraph);
    return { isReady: true };
  };
  process.on("message", (task: PlannerTask) => {
    replyTo(task).then(
      (reply) => process.send?.(reply),
      (fault: unknown) => process.send?.({ fault: fault instanceof Error ? fault.message : String(fault) }),
    );
  });
  // An ordinary exit would wait for the thread that plans.
  process.once("disconnect", () => process.kill(process.pid, "SIGKILL"));
  // They can reach all processes at once, and the gateway, which still answers for a while, is the one to end this one.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => undefined);
}
