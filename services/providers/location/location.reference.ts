// SPDX-License-Identifier: EUPL-1.2
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { toLocation } from "./location.mapper";
import { type Location } from "./location.type";

export async function resolveLocation(key: EntityKey, context: Context): Promise<Location | null> {
  const row = await context.loaders.locationByKey.load(key);
  return row && toLocation(row, key.asOf);
}
