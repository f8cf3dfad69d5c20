// SPDX-License-Identifier: EUPL-1.2
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { toProcurementFramework } from "./procurementFramework.mapper";
import { type ProcurementFramework } from "./procurementFramework.type";

export async function resolveProcurementFramework(
  key: EntityKey,
  context: Context,
): Promise<ProcurementFramework | null> {
  const row = await context.loaders.frameworkByKey.load(key);
  return row && toProcurementFramework(row, key.asOf);
}
