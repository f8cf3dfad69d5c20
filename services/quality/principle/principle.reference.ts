// SPDX-License-Identifier: EUPL-1.2
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { toPrinciple } from "./principle.mapper";
import { type Principle } from "./principle.type";

export async function resolvePrinciple(key: EntityKey, context: Context): Promise<Principle | null> {
  const row = await context.loaders.principleByKey.load(key);
  return row && toPrinciple(row, key.asOf);
}
