// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as sleep } from "node:timers/promises";
import { ClientGone } from "../clientGone";
import { EqualWaits } from "./deadline";

const never = new Promise<string>(() => undefined);

test("what comes in time is given, and a failure is nothing", async () => {
  const waits = new EqualWaits(10_000);
  await expect(waits.within(undefined, Promise.resolve("here"))).resolves.toBe("here");
  await expect(waits.within(undefined, Promise.reject(new Error("It fails.")))).resolves.toBeNull();
});

test("each wait is over at its own deadline, and none before", async () => {
  const waits = new EqualWaits(200);
  const over: { readonly name: string; readonly after: number }[] = [];
  const began = new Map<string, number>();
  const wait = async (name: string): Promise<void> => {
    began.set(name, performance.now());
    expect(await waits.within(undefined, never)).toBeNull();
    over.push({ name, after: performance.now() - (began.get(name) ?? 0) });
  };
  const first = wait("first");
  const timely = waits.within(undefined, sleep(20, "timely"));
  await sleep(100);
  const second = wait("second");
  await Promise.all([first, second]);
  await expect(timely).resolves.toBe("timely");
  expect(over.map(({ name }) => name)).toEqual(["first", "second"]);
  // A timer of Node may be up to a millisecond early.
  for (const { after } of over) expect(after).toBeGreaterThanOrEqual(198);
  await expect(wait("after all others are over")).resolves.toBeUndefined();
});

test("is over when the client goes", async () => {
  const waits = new EqualWaits(10_000);
  const gone = new ClientGone();
  const waiting = waits.within(gone, never);
  gone.goes();
  await expect(waiting).resolves.toBeNull();
});
