// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { identityVariables } from "./identity/identityEnv";

/** `providers=http://…,contracts=http://…` as a map. */
export const urlList = z.string().transform((text, context) => {
  const urls = new Map<string, string>();
  for (const part of text.split(",")) {
    const [name = "", url = ""] = part.trim().split(/=(.*)/s);
    if (name === "" || !URL.canParse(url)) {
      context.addIssue({
        code: "custom",
        message: `expected a list such as providers=http://host:port/graphql, not "${part}"`,
      });
      return z.NEVER;
    }
    urls.set(name, url);
  }
  return urls;
});

export const portNumber = z.coerce.number("expected a port number").int().min(0).max(65_535);

/** What every subgraph process is told by its surroundings. */
export const serviceVariables = {
  /** The PostgreSQL server and database, 15 or later; the service keeps to its own schema in it. */
  DATABASE_URL: z.url("expected a PostgreSQL URL such as postgres://user:password@host:5432/database"),
  PORT: portNumber,
  HOST: z.string().default("127.0.0.1"),
  /** Where the other subgraphs answer, for references and feeds. */
  OWNER_URLS: urlList,
  ...identityVariables,
} as const;
