// SPDX-License-Identifier: EUPL-1.2
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { toAccessTeam } from "./accessTeam.mapper";
import { type AccessTeam } from "./accessTeam.type";

export async function resolveAccessTeam(key: EntityKey, context: Context): Promise<AccessTeam | null> {
  const row = await context.loaders.accessTeamByKey.load(key);
  return row && toAccessTeam(row, key.asOf);
}
