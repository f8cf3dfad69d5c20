// SPDX-License-Identifier: EUPL-1.2
import { type RunningServer } from "./graphqlServer";
import { type Log } from "./log";

/** Starts a process' one server and stops it cleanly on SIGINT and SIGTERM; a fault at start is one sentence. */
export async function runService(log: Log, start: () => Promise<RunningServer>): Promise<void> {
  const running = await Promise.resolve()
    .then(start)
    .catch((fault: unknown) => {
      log.fatal(fault instanceof Error ? fault.message : String(fault));
      process.exitCode = 1;
      return null;
    });
  if (!running) return;
  log.info({ url: running.url }, "listening");
  const stop = (): void => {
    running.close().catch((fault: unknown) => {
      log.error({ err: fault }, "could not stop cleanly");
      process.exitCode = 1;
    });
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}
