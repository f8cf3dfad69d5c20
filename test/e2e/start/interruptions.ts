// SPDX-License-Identifier: EUPL-1.2
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { createTestDatabase } from "../../kit/database";
import {
  addressOf,
  cleanUpLater,
  emptyDirectory,
  type Landscape,
  landscapeAt,
  registered,
  startProduct,
} from "./product";
import { areGone, descendantsOf, marksOfUse, workingIn } from "./remains";

/** The landscape with its known numbers, and nothing in it twice. */
function expectWhole(landscape: Landscape, undisturbed: Landscape): void {
  const { providerChanges = [], contractChanges = [] } = landscape.feeds;
  expect(registered(providerChanges, "Provider")).toEqual({ all: 259, different: 259 });
  expect(registered(contractChanges, "Contract")).toEqual({ all: 390, different: 390 });
  expect(landscape.example.coverage).toMatchObject({ answer: "COVERED", providerCount: 5 });
  expect(landscape).toEqual(undisturbed);
}

/** Starts again on what an interrupted start left, and looks whether all is there. */
async function expectCompletion(
  variables: Record<string, string>,
  directory: string,
  undisturbed: Landscape,
): Promise<void> {
  const next = startProduct(variables, directory);
  expectWhole(await landscapeAt(await addressOf(next)), undisturbed);
  expect(await next.stop()).toBe(0);
  expect(workingIn(directory)).toEqual([]);
}

const signals = [
  ["SIGTERM", 0],
  ["SIGINT", 300],
  ["SIGTERM", 1000],
  ["SIGINT", 2000],
] as const;

/** `duration` is how long a first start on the server of the run takes, in milliseconds. */
export function interruptions(undisturbed: () => Landscape, duration: () => number): void {
  it("ends cleanly on a signal while it starts, and the next start completes", async () => {
    const endAndGoOn = async (signal: NodeJS.Signals, after: number): Promise<void> => {
      const directory = emptyDirectory();
      const product = startProduct({}, directory);
      await pause(after);
      const started = descendantsOf(product.child.pid ?? 0);
      const code = await product.stop(signal);
      // Before its first line of code is read, a signal ends a process by itself; nothing was begun then.
      expect(code ?? product.child.signalCode).toBe(code === null ? signal : 0);
      if (code === null) expect(after).toBeLessThan(1000);
      expect(await areGone(started)).toBe(true);
      expect(marksOfUse(join(directory, "data"))).toEqual([]);
      expect(workingIn(directory)).toEqual([]);
      expect(product.complaints).toEqual([]);
      expect(product.lines.filter((line) => line.startsWith("{"))).toEqual([]);
      await expectCompletion({}, directory, undisturbed());
    };
    for (const pair of [signals.slice(0, 2), signals.slice(2)]) {
      await Promise.all(pair.map(([signal, after]) => endAndGoOn(signal, after)));
    }
  }, 300_000);

  // One moment in each of the parts into which a first start is cut, two starts at a time.
  const eachPart = async (parts: number, killAndGoOn: (share: number) => Promise<void>): Promise<void> => {
    const shares = Array.from({ length: parts }, (_, part) => (part + Math.random()) / parts);
    for (let next = 0; next < parts; next += 2) {
      await Promise.all(shares.slice(next, next + 2).map(killAndGoOn));
    }
  };

  it("completes after being killed at any moment while it makes its own database", async () => {
    await eachPart(2, async (share) => {
      const directory = emptyDirectory();
      const product = startProduct({}, directory);
      await pause(200 + share * (duration() + 1000));
      await product.stop("SIGKILL");
      await expectCompletion({}, directory, undisturbed());
    });
  }, 300_000);

  it("completes after being killed at any moment while it migrates and loads", async () => {
    await eachPart(4, async (share) => {
      const database = await createTestDatabase();
      cleanUpLater(() => database.drop());
      const directory = emptyDirectory();
      const variables = { DATABASE_URL: database.url };
      const product = startProduct(variables, directory);
      await pause(200 + share * duration());
      await product.stop("SIGKILL");
      await expectCompletion(variables, directory, undisturbed());
    });
  }, 300_000);
}
