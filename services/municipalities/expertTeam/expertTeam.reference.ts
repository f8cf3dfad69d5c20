// SPDX-License-Identifier: EUPL-1.2
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { toExpertTeam } from "./expertTeam.mapper";
import { type ExpertTeam } from "./expertTeam.type";

export async function resolveExpertTeam(key: EntityKey, context: Context): Promise<ExpertTeam | null> {
  const row = await context.loaders.expertTeamByKey.load(key);
  return row && toExpertTeam(row, key.asOf);
}
