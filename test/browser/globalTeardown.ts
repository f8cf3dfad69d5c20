// SPDX-License-Identifier: EUPL-1.2
import endPostgres from "../kit/globalTeardown";

async function globalTeardown(): Promise<void> {
  await globalThis.browserWorld?.stop();
  await globalThis.browserLogin?.close();
  await endPostgres();
}

export = globalTeardown;
