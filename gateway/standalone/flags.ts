// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from "node:util";

export const usage = "zorglandschap-gateway --supergraph FILE [--port N] [--config FILE]";

export interface Flags {
  readonly supergraph: string;
  readonly port: number | undefined;
  readonly config: string | undefined;
}

/** A command line that cannot be used; the message is one sentence and the usage. */
export class FlagFault extends Error {
  constructor(sentence: string) {
    super(`${sentence}\nUsage: ${usage}`);
  }
}

/** @returns null when help was asked */
export function flagsIn(given: readonly string[]): Flags | null {
  const { supergraph, port, config, help } = parsed(given);
  if (help) return null;
  if (supergraph === undefined || supergraph === "")
    throw new FlagFault("--supergraph is missing; it names the file of a composed supergraph.");
  return { supergraph, config, port: port === undefined ? undefined : portIn(port) };
}

function parsed(given: readonly string[]): {
  supergraph?: string;
  port?: string;
  config?: string;
  help?: boolean;
} {
  try {
    return parseArgs({
      args: [...given],
      options: {
        supergraph: { type: "string" },
        port: { type: "string" },
        config: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (fault) {
    // Of what Node says only the first sentence is about the flag.
    throw new FlagFault((fault as Error).message.split(/\. |\n/, 1)[0]?.replace(/\.?$/, ".") ?? "");
  }
}

function portIn(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new FlagFault(`--port ${text}: expected a port number, 0 to 65535 (0 takes a free one).`);
  return port;
}
