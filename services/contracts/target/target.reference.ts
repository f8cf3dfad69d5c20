// SPDX-License-Identifier: EUPL-1.2
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { toTarget } from "./target.mapper";
import { type Target } from "./target.type";

export async function resolveTarget(key: EntityKey, context: Context): Promise<Target | null> {
  const row = await context.loaders.targetByKey.load(key);
  return row && toTarget(row, key.asOf);
}
