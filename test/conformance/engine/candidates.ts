// SPDX-License-Identifier: EUPL-1.2
import { type CreateEngine } from "../../../gateway/engine";
import { ownEngine, startPlannerProcess } from "../../../gateway/executor/ownEngine";
import { createHiveEngine } from "../../../gateway/hive/hiveEngine";
import { type CandidateName } from "./engineCase";
import { plannerHere } from "./plannerHere";

/** The engines that answer every question of every case. */
export const candidates: Readonly<Partial<Record<CandidateName, CreateEngine>>> = {
  hive: createHiveEngine,
  // Its answers are written from the first one on.
  own: ownEngine({ startPlanner: plannerHere, asksBeforeWriter: 0 }),
};

/** The same, where the planner may end. */
export const withPlannerApart: typeof candidates = {
  ...candidates,
  own: ownEngine({ startPlanner: startPlannerProcess, asksBeforeWriter: 0 }),
};
