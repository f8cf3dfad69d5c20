// SPDX-License-Identifier: EUPL-1.2
import { type CreateEngine } from "./engine";

/**
 * What can carry out operations: our own engine, or the stock one that it is compared with. Each is loaded when it is
 * chosen, since the stock one takes longer to load than all the rest of the gateway.
 */
export const engines = {
  own: async (options) => (await import("./executor/ownEngine.js")).createOwnEngine(options),
  hive: async (options) => (await import("./hive/hiveEngine.js")).createHiveEngine(options),
} as const satisfies Record<string, CreateEngine>;

export type EngineName = keyof typeof engines;

export const engineNames = Object.keys(engines) as [EngineName, ...EngineName[]];

/** Faster, and exact where the stock one is not; see decision 11. */
export const usualEngine: EngineName = "own";
