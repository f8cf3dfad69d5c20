// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from "node:child_process";
import { type QueryPlan } from "@graphql-hive/router-query-planner";
import { SupergraphFault } from "../../supergraph";
import { BusyFault, type Planner, UnplannedFault } from "./planner";
import { type PlannerReply, type PlannerTask, servePlans } from "./servePlans";

export interface PlannerDeadlines {
  /** For the planner to be ready for operations. */
  readonly startMs: number;
  /** For one plan. */
  readonly planMs: number;
  /** For the plans of others before it. */
  readonly turnMs: number;
}

/** The planner is gone, whatever the reason. */
class PlannerEnded extends Error {}

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
    const asked = performance.now();
    const planned = this.turn.then(() => {
      if (performance.now() - asked > this.deadlines.turnMs) throw new BusyFault("Its turn did not come.");
      return this.planned(operation);
    });
    this.turn = planned.catch(() => undefined);
    return planned;
  }

  close(): Promise<void> {
    this.isClosed = true;
    this.end();
    return Promise.resolve();
  }

  private async planned(operation: string): Promise<QueryPlan> {
    try {
      return await this.tried(operation);
    } catch (fault) {
      if (!(fault instanceof PlannerEnded)) throw fault;
    }
    // It can have been ended by anybody; over an operation it ends again.
    return this.tried(operation).catch((fault: unknown) => {
      throw fault instanceof PlannerEnded ? new UnplannedFault("The planner ended over it.") : fault;
    });
  }

  private async tried(operation: string): Promise<QueryPlan> {
    const child = this.child ?? (await this.started());
    const reply = await this.reply(child, { operation }, this.deadlines.planMs);
    if ("plan" in reply) return reply.plan;
    throw new Error("fault" in reply ? reply.fault : "The planner lost its supergraph.");
  }

  private async started(): Promise<ChildProcess> {
    if (this.isClosed) throw new Error("The planner is closed.");
    const path = require.resolve("@graphql-hive/router-query-planner");
    const source = `(${servePlans.toString()})(require(${JSON.stringify(path)}).QueryPlanner)`;
    // It needs nothing of the environment, and secrets are none of its business.
    const child = spawn(process.execPath, ["-e", source], {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      serialization: "advanced",
      env: {},
    });
    this.child = child;
    child.once("exit", () => this.forget(child));
    // One that cannot be started has an error and no end.
    child.on("error", () => this.forget(child));
    // It is no reason for the gateway to stay.
    child.unref();
    child.channel?.unref();
    const reply = await this.reply(child, { supergraph: this.supergraph }, this.deadlines.startMs).catch(
      (fault: unknown) => {
        throw new Error("The planner cannot be started.", { cause: fault });
      },
    );
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
        child.off("message", take).off("exit", gone).off("error", gone);
        act();
      };
      const take = (reply: PlannerReply): void => settle(() => resolve(reply));
      const gone = (): void => {
        this.forget(child);
        settle(() => reject(new PlannerEnded("The planner ended.")));
      };
      const late = (): void => {
        this.end();
        settle(() => reject(new UnplannedFault("The planner took too long.")));
      };
      const timer = setTimeout(late, deadlineMs);
      child.on("message", take).on("exit", gone).on("error", gone);
      if (child.connected) child.send(task, (fault) => fault && gone());
      else gone();
    });
  }

  private forget(child: ChildProcess): void {
    if (this.child === child) this.child = null;
  }

  private end(): void {
    this.child?.kill("SIGKILL");
    this.child = null;
  }
}
