// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { procurementFrameworkEntity } from "./procurementFramework.entity";
import { toProcurementFramework } from "./procurementFramework.mapper";
import { type ProcurementFrameworkRow } from "./procurementFramework.row";
import { type ProcurementFramework } from "./procurementFramework.type";

export async function resolveProcurementFramework(
  key: EntityKey,
  context: Context,
): Promise<ProcurementFramework | null> {
  const row = await context.loaders.frameworkByKey.load(key);
  return row && shownFramework(row, key.asOf, context);
}

/** A framework as the viewer may see it. */
export async function shownFramework(
  row: ProcurementFrameworkRow,
  asOf: AsOf,
  { disclosure }: Context,
): Promise<ProcurementFramework> {
  return toProcurementFramework(row, asOf, await disclosure.embargoOf(procurementFrameworkEntity, row));
}
