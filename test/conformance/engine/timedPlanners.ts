// SPDX-License-Identifier: EUPL-1.2
import { startPlannerProcess } from "../../../gateway/executor/ownEngine";
import { type StartPlanner, UnplannedFault } from "../../../gateway/executor/planning/planner";

/** Why no plan was made of an operation. */
export interface Refusal {
  readonly says: string;
  /** The planner ended over it, or took too long. */
  readonly isGivenUp: boolean;
}

/** The planner as the product has it, in a process and within its time, and what it makes no plan of. */
export class TimedPlanners {
  private refusal: Refusal | null = null;

  readonly start: StartPlanner = async (supergraph) => {
    const planner = await startPlannerProcess(supergraph);
    return {
      plan: async (operation) => {
        try {
          return await planner.plan(operation);
        } catch (fault) {
          this.refusal = { says: (fault as Error).message, isGivenUp: fault instanceof UnplannedFault };
          throw fault;
        }
      },
      close: () => planner.close(),
    };
  };

  /** The last one since this was asked before. */
  lastRefusal(): Refusal | null {
    const { refusal } = this;
    this.refusal = null;
    return refusal;
  }
}
