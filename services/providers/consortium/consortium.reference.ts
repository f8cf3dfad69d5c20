// SPDX-License-Identifier: EUPL-1.2
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { toConsortium } from "./consortium.mapper";
import { type Consortium } from "./consortium.type";

export async function resolveConsortium(key: EntityKey, context: Context): Promise<Consortium | null> {
  const row = await context.loaders.consortiumByKey.load(key);
  return row && toConsortium(row, key.asOf);
}
