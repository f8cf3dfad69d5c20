// SPDX-License-Identifier: EUPL-1.2
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { toCriterion } from "./criterion.mapper";
import { type Criterion } from "./criterion.type";

export async function resolveCriterion(key: EntityKey, context: Context): Promise<Criterion | null> {
  const row = await context.loaders.criterionByKey.load(key);
  return row && toCriterion(row, key.asOf);
}
