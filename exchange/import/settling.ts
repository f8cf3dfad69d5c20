// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as sleep } from "node:timers/promises";
import { type Gateway, GatewayRefusal } from "../graph/gateway";
import { type ChangeSet, ChangeSets, type Grounds } from "./changeSet";
import { type OperationList } from "./operationList";
import { SetNames } from "./setName";

export interface SettlingOptions {
  readonly gateway: Gateway;
  readonly owner: string;
  /** Who imports; another's set is not ours. */
  readonly subject: string;
  readonly grounds: Grounds;
  readonly onStaged?: (operations: number) => void;
  readonly onPerformed?: (operations: number) => void;
}

const firstPauseMs = 100;
const longestPauseMs = 2_000;
const mostTurns = 10_000;

/** Brings operations to their owner and has them performed as a whole. Every step of it can be done again. */
export async function settled(operations: OperationList, options: SettlingOptions): Promise<ChangeSet> {
  const { gateway, owner, subject, grounds } = options;
  const sets = new ChangeSets(gateway, owner);
  const names = new SetNames({ owner, subject, ...grounds }, operations.parts());
  const { name, state } = await unfinished(sets, names);
  // A set that failed still has its parts.
  const parts = await partsStaged(sets, name, operations, state === "OPEN", options);
  if (state !== "RUNNING") await unlessStarted(sets, name, () => sets.run(name, parts, grounds));
  return await finished(sets, name, parts, options);
}

/** The set that an earlier command left behind, or a new one. */
async function unfinished(
  sets: ChangeSets,
  names: SetNames,
): Promise<{ name: string; state: ChangeSet["state"] }> {
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const name = names.nth(turn);
    const set = await sets.find(name);
    if (!set) return { name, state: "OPEN" };
    // One that failed and has no parts was recorded after all: only what was recorded is not kept twice.
    const isOver = set.state === "DONE" || (set.state === "FAILED" && set.staged === 0);
    if (!isOver) return { name, state: set.state };
  }
  throw new Error("The same file was imported too often to name once more.");
}

async function partsStaged(
  sets: ChangeSets,
  name: string,
  operations: OperationList,
  isOpen: boolean,
  { onStaged }: SettlingOptions,
): Promise<number> {
  let number = 0;
  let staged = 0;
  let isOurs = isOpen;
  for (const part of operations.parts()) {
    number += 1;
    isOurs &&= await unlessStarted(sets, name, () => sets.stage(name, number, part));
    staged += part.changes.length;
    onStaged?.(staged);
  }
  return number;
}

/**
 * Does a step, unless the set is under way: who imports the same file at the same time has the same set, and started it.
 * What becomes of that is what becomes of ours.
 */
async function unlessStarted(sets: ChangeSets, name: string, step: () => Promise<void>): Promise<boolean> {
  try {
    await step();
    return true;
  } catch (fault) {
    if (!(fault instanceof GatewayRefusal)) throw fault;
    const set = await sets.find(name);
    if (!set || set.state === "OPEN") throw fault;
    return false;
  }
}

async function finished(
  sets: ChangeSets,
  name: string,
  parts: number,
  { grounds, onPerformed }: SettlingOptions,
): Promise<ChangeSet> {
  for (let pause = firstPauseMs; ; pause = Math.min(pause * 1.5, longestPauseMs)) {
    const set = await sets.find(name);
    if (!set)
      throw new GatewayRefusal("GONE", "Het register kent deze import niet meer; voer hem opnieuw uit.");
    onPerformed?.(set.performed);
    if (set.state === "DONE" || set.state === "FAILED") return set;
    // An owner that came back without it is told once more.
    if (set.state === "OPEN") await sets.run(name, parts, grounds);
    await sleep(pause);
  }
}
