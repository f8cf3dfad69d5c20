// SPDX-License-Identifier: EUPL-1.2
// The demo landscape is loaded once a run, and copied for each test that starts from it.
import { loadDemo } from "../../demo/loadDemo";
import { type Clock, clockThatReads, systemClock } from "../../kit/clock";
import { createLog, type Log } from "../../kit/log";
import { createTestDatabase, makeTemplateOnce, type TestDatabase } from "./database";
import { type Owners, startOwners } from "./owners";

const silent = (): Log => createLog("test", "silent");

/**
 * A database of its own, with what a first start with the demo landscape leaves there.
 *
 * @param recordedAt when it was recorded; now, when it is not given
 */
export async function createDemoDatabase(recordedAt?: Date): Promise<TestDatabase> {
  const prefix = process.env["TEST_DEMO_TEMPLATE"];
  if (prefix === undefined) throw new Error("TEST_DEMO_TEMPLATE is not set: run the tests with jest.");
  const template = recordedAt ? `${prefix}_${recordedAt.getTime()}` : prefix;
  const clock = recordedAt ? clockThatReads(() => recordedAt) : systemClock;
  await makeTemplateOnce(template, async (url) => {
    const owners = await startOwners(silent(), clock, { url, drop: async () => {} });
    await loadDemo(owners);
    await owners.coverage.projector.catchUp();
    await owners.stop();
  });
  return createTestDatabase(template);
}

/** The owners with the demo landscape in them. */
export async function startDemoOwners(
  log: Log = silent(),
  clock: Clock = systemClock,
  recordedAt?: Date,
): Promise<Owners> {
  return startOwners(log, clock, await createDemoDatabase(recordedAt));
}
