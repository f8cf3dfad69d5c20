// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import { createLog } from "../../kit/log";
import { openProjectionDatabase } from "./database/projectionDatabase";
import { ProjectionRepository } from "./projection/projection.repository";
import { Projector } from "./projection/projector";
import { coverageSettings } from "./settings";

/** Throws the projection away and builds it anew from the owners' feeds, which must be running. */
async function rebuild(): Promise<void> {
  const settings = coverageSettings();
  const database = await openProjectionDatabase(settings.databaseUrl);
  try {
    const projection = new ProjectionRepository(database);
    const projector = new Projector({ ...settings, projection, token: settings.projectorToken });
    await projection.forget();
    await projector.catchUp();
    settings.log.info({ indexedAt: (await projection.freshness()).indexedAt }, "the projection was rebuilt");
  } finally {
    await database.destroy();
  }
}

const log = createLog("rebuild");
rebuild().catch((fault: unknown) => {
  log.fatal(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
});
