// SPDX-License-Identifier: EUPL-1.2
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { toIdentity } from "./identity.mapper";
import { type Identity } from "./identity.type";

export async function resolveIdentity(key: EntityKey, context: Context): Promise<Identity | null> {
  const row = await context.loaders.identityByKey.load(key);
  return row && toIdentity(row, key.asOf);
}
