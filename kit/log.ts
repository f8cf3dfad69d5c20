// SPDX-License-Identifier: EUPL-1.2
import pino, { type Logger } from "pino";

export type Log = Logger;

/** JSON lines on standard output. Log keys and codes, never names, search terms or variables. */
export function createLog(name: string, level = "info"): Log {
  return pino({ name, level, base: { name } });
}
