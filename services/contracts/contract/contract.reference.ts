// SPDX-License-Identifier: EUPL-1.2
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { toContract } from "./contract.mapper";
import { type Contract } from "./contract.type";

export async function resolveContract(key: EntityKey, context: Context): Promise<Contract | null> {
  const row = await context.loaders.contractByKey.load(key);
  return row && toContract(row, key.asOf);
}
