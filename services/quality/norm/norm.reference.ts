// SPDX-License-Identifier: EUPL-1.2
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { toNorm } from "./norm.mapper";
import { type Norm } from "./norm.type";

export async function resolveNorm(key: EntityKey, context: Context): Promise<Norm | null> {
  const row = await context.loaders.normByKey.load(key);
  return row && toNorm(row, key.asOf);
}
