// SPDX-License-Identifier: EUPL-1.2
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { toRegion } from "./region.mapper";
import { type Region } from "./region.type";

export async function resolveRegion(key: EntityKey, context: Context): Promise<Region | null> {
  const row = await context.loaders.regionByKey.load(key);
  return row && toRegion(row, key.asOf);
}
