// SPDX-License-Identifier: EUPL-1.2
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { toReorganisation } from "./reorganisation.mapper";
import { type Reorganisation } from "./reorganisation.type";

export async function resolveReorganisation(
  key: EntityKey,
  context: Context,
): Promise<Reorganisation | null> {
  const row = await context.loaders.reorganisationByKey.load(key);
  return row && toReorganisation(row, key.asOf);
}
