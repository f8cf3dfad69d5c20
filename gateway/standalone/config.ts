// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { z } from "zod";
import { engineName } from "../env";
import { usualEngine } from "../engines";

const model = z.strictObject({
  /** Where to listen; only this machine without it. */
  host: z.string("expected a host name or address").default("127.0.0.1"),
  port: z.int("expected a port number").min(0).max(65_535).default(4000),
  /** For subgraphs that answer elsewhere than the supergraph says, by name. */
  subgraphUrls: z.record(z.string(), z.url("expected a URL such as http://host:port/graphql")).default({}),
  /** Features that the supergraph links to, by URL, which this gateway does not know and which ask nothing of it. */
  passedOver: z.array(z.url("expected the URL of a feature")).default([]),
  /** For one call to a subgraph, in milliseconds. */
  subgraphDeadlineMs: z.int("expected a number of milliseconds").min(1).max(600_000).default(10_000),
  /** Whether clients get the words and codes of subgraphs' errors; else only that there was one, and where. */
  subgraphErrors: z.enum(["told", "hidden"]).default("told"),
  engine: engineName.default(usualEngine),
  /** A folder of documents that may be asked by identifier. */
  trustedDocuments: z.string("expected a folder").optional(),
  logLevel: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

export type Config = Readonly<z.infer<typeof model>>;

/** A file of settings that cannot be used; the message has a line for each setting at fault. */
export class ConfigFault extends Error {}

/** The settings in a JSON file; those of a gateway that was told nothing without one. */
export function configIn(file: string | undefined): Config {
  const read = model.safeParse(file === undefined ? {} : json(file));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `${path.join(".") || "the file"}: ${message}`);
  throw new ConfigFault(`The configuration ${file} cannot be used.\n${faults.join("\n")}`);
}

function json(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new ConfigFault(`The configuration ${file} cannot be read.`);
  }
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw new ConfigFault(`The configuration ${file} is not JSON: ${(fault as Error).message}.`);
  }
}
