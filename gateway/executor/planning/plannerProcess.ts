// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from "node:child_process";
import { type QueryPlan } from "@graphql-hive/router-query-planner";
import { SupergraphFault } from "../../supergraph";
import { type Planner, UnplannedFault } from "./planner";
import { type PlannerReply, type PlannerTask, servePlans } from "./servePlans";

export interface PlannerDeadlines {
  /** For the planner to be ready for operations. */
  readonly startMs: number;
  /** For one plan. */
  readonly planMs: number;
}

/**
 * The planner in a process of its own. It is native code that ends its process over some valid operations, and thinks for
 * minutes about others: that costs the one who asks, and nobody else. A planner that ended, or that is late and therefore
 * ended, is started again for the next operation.
 */
export class PlannerProcess implements Planner {
  private child: ChildProcess | null = null;
  private isClosed = false;
  /** One operation after another, so that it is clear which one a planner ended over. */
  private turn: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly supergraph: string,
    private readonly deadlines: PlannerDeadlines,
  ) {}

  static async start(supergraph: string, deadlines: PlannerDeadlines): Promise<PlannerProcess> {
    const planner = new PlannerProcess(supergraph, deadlines);
    try {
      await planner.started();
    } catch (fault) {
      throw new SupergraphFault(`The supergraph cannot be planned over: ${(fault as Error).message}`);
    }
    return planner;
  }

  plan(operation: string): Promise<QueryPlan> {
    const planned = this.turn.then(() => this.planned(operation));
    this.turn = planned.catch(() => undefined);
    return planned;
  }

  close(): Promise<void> {
    this.isClosed = true;
    this.end();
    return Promise.resolve();
  }

  private async planned(operation: string): Promise<QueryPlan> {
    const child = this.child ?? (await this.started());
    const reply = await this.reply(child, { operation }, this.deadlines.planMs);
    if ("plan" in reply) return reply.plan;
    throw new Error("fault" in reply ? reply.fault : "The planner lost its supergraph.");
  }

  private async started(): Promise<ChildProcess> {
    if (this.isClosed) throw new UnplannedFault("The planner is closed.");
    const path = require.resolve("@graphql-hive/router-query-planner");
    const source = `(${servePlans.toString()})(require(${JSON.stringify(path)}).QueryPlanner)`;
    // It needs nothing of the environment, and secrets are none of its business.
    const child = spawn(process.execPath, ["-e", source], {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      serialization: "advanced",
      env: {},
    });
    this.child = child;
    child.once("exit", () => {
      if (this.child === child) this.child = null;
    });
    // It is no reason for the gateway to stay.
    child.unref();
    child.channel?.unref();
    const reply = await this.reply(child, { supergraph: this.supergraph }, this.deadlines.startMs);
    if ("fault" in reply) {
      this.end();
      throw new Error(reply.fault);
    }
    return child;
  }

  private reply(child: ChildProcess, task: PlannerTask, deadlineMs: number): Promise<PlannerReply> {
    return new Promise((resolve, reject) => {
      const settle = (act: () => void): void => {
        clearTimeout(timer);
        child.removeAllListeners("message").off("exit", onEnd).off("error", onEnd);
        act();
      };
      const onEnd = (): void => settle(() => reject(new UnplannedFault("The planner ended.")));
      const timer = setTimeout(() => {
        this.end();
        settle(() => reject(new UnplannedFault("The planner took too long.")));
      }, deadlineMs);
      child.once("message", (reply: PlannerReply) => settle(() => resolve(reply)));
      child.once("exit", onEnd).once("error", onEnd);
      child.send(task, (fault) => fault && onEnd());
    });
  }

  private end(): void {
    this.child?.kill("SIGKILL");
    this.child = null;
  }
}
