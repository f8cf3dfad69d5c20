// SPDX-License-Identifier: EUPL-1.2
// The demo landscape is loaded once a run, and copied for each test that starts from it.
import { loadDemo } from "../../demo/loadDemo";
import { systemClock } from "../../kit/clock";
import { createLog, type Log } from "../../kit/log";
import { createTestDatabase, makeTemplateOnce, type TestDatabase } from "./database";
import { type Owners, startOwners } from "./owners";

const silent = (): Log => createLog("test", "silent");

/** A database of its own, with what a first start with the demo landscape leaves there. */
export async function createDemoDatabase(): Promise<TestDatabase> {
  const template = process.env["TEST_DEMO_TEMPLATE"];
  if (template === undefined) throw new Error("TEST_DEMO_TEMPLATE is not set: run the tests with jest.");
  await makeTemplateOnce(template, async (url) => {
    const owners = await startOwners(silent(), systemClock, { url, drop: async () => {} });
    await loadDemo(owners);
    await owners.coverage.projector.catchUp();
    await owners.stop();
  });
  return createTestDatabase(template);
}

/** The owners with the demo landscape in them. */
export async function startDemoOwners(log: Log = silent()): Promise<Owners> {
  return startOwners(log, systemClock, await createDemoDatabase());
}
