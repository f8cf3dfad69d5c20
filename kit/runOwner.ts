// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { systemClock } from "./clock";
import { readEnv } from "./env";
import { identityIn } from "./identity/identityEnv";
import { createLog } from "./log";
import { type OwnerDefinition, startOwner } from "./ownerService";
import { runService } from "./runService";
import { serviceVariables } from "./serviceEnv";
import { type Entities } from "./versioned/registry";

/** The whole of an owner's process: configuration, database, server, and a clean stop. */
export async function runOwner<Owned extends Entities, Loaders>(
  definition: OwnerDefinition<Owned, Loaders>,
  variables: Record<string, string | undefined>,
): Promise<void> {
  const log = createLog(definition.name);
  await runService(log, () => {
    const env = readEnv(z.object(serviceVariables), variables);
    return startOwner(definition, {
      databaseUrl: env.DATABASE_URL,
      host: env.HOST,
      port: env.PORT,
      urlOf: (owner) => urlIn(env.OWNER_URLS, owner),
      ...identityIn(env, definition.name, log),
      clock: systemClock,
      log,
    });
  });
}

export function urlIn(urls: ReadonlyMap<string, string>, owner: string): string {
  const url = urls.get(owner);
  if (url === undefined) throw new Error(`OWNER_URLS: expected the URL of ${owner}.`);
  return url;
}
