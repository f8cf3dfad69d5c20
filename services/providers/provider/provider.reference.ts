// SPDX-License-Identifier: EUPL-1.2
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { toProvider } from "./provider.mapper";
import { type Provider } from "./provider.type";

export async function resolveProvider(key: EntityKey, context: Context): Promise<Provider | null> {
  const row = await context.loaders.providerByKey.load(key);
  return row && toProvider(row, key.asOf);
}
