// SPDX-License-Identifier: EUPL-1.2
import { type QueryPlan } from "@graphql-hive/router-query-planner";

/** Makes plans over one supergraph. */
export interface Planner {
  plan(operation: string): Promise<QueryPlan>;
  close(): Promise<void>;
}

/** @throws SupergraphFault when no plans can be made over it */
export type StartPlanner = (supergraphSdl: string) => Promise<Planner>;

/** No plan came of an operation, and nothing else can come of it. */
export class UnplannedFault extends Error {}

/** Others were planned for so long that this one was not begun. */
export class BusyFault extends Error {}
