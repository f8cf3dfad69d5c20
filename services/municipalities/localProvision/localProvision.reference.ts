// SPDX-License-Identifier: EUPL-1.2
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { toLocalProvision } from "./localProvision.mapper";
import { type LocalProvision } from "./localProvision.type";

export async function resolveLocalProvision(
  key: EntityKey,
  context: Context,
): Promise<LocalProvision | null> {
  const row = await context.loaders.localProvisionByKey.load(key);
  return row && toLocalProvision(row, key.asOf);
}
