// SPDX-License-Identifier: EUPL-1.2

/** Ends the server that this run started; one that was given in DATABASE_URL is not ours to end. */
async function globalTeardown(): Promise<void> {
  await globalThis.endTestServer?.();
}

export = globalTeardown;
