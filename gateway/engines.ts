// SPDX-License-Identifier: EUPL-1.2
import { type CreateEngine } from "./engine";
import { createOwnEngine } from "./executor/ownEngine";
import { createHiveEngine } from "./hive/hiveEngine";

/** What can carry out operations: our own engine, or the stock one that it is compared with. */
export const engines = { own: createOwnEngine, hive: createHiveEngine } as const satisfies Record<
  string,
  CreateEngine
>;

export type EngineName = keyof typeof engines;

export const engineNames = Object.keys(engines) as [EngineName, ...EngineName[]];

/** The stock engine, as long as the own one has not shown to agree with it everywhere. */
export const usualEngine: EngineName = "hive";
