// SPDX-License-Identifier: EUPL-1.2
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { toContractLine } from "./contractLine.mapper";
import { type ContractLine } from "./contractLine.type";

export async function resolveContractLine(key: EntityKey, context: Context): Promise<ContractLine | null> {
  const row = await context.loaders.lineByKey.load(key);
  return row && toContractLine(row, key.asOf);
}
