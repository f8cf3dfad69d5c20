// SPDX-License-Identifier: EUPL-1.2
import { type Database } from "../../kit/database";
import { openProjectionDatabase } from "../../services/coverage/database/projectionDatabase";
import { followedOwners } from "../../services/coverage/projection/owners";

/** A projection in which a test puts facts itself, and that says it was built from every owner, up to any moment. */
export async function openBuiltProjection(url: string): Promise<Database> {
  const database = await openProjectionDatabase(url);
  await database.query(
    "INSERT INTO followed_owner (owner, watermark) SELECT unnest($1::text[]), '2999-01-01T00:00:00Z'",
    [followedOwners.map(({ owner }) => owner)],
  );
  return database;
}
