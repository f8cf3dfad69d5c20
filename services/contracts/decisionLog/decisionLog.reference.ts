// SPDX-License-Identifier: EUPL-1.2
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { toDecisionLog } from "./decisionLog.mapper";
import { type DecisionLog } from "./decisionLog.type";

export async function resolveDecisionLog(key: EntityKey, context: Context): Promise<DecisionLog | null> {
  const row = await context.loaders.decisionByKey.load(key);
  return row && toDecisionLog(row, key.asOf);
}
