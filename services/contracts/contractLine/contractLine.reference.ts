// SPDX-License-Identifier: EUPL-1.2
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { contractLineEntity } from "./contractLine.entity";
import { toContractLine } from "./contractLine.mapper";
import { type ContractLine } from "./contractLine.type";

/** A line of a contract under embargo is part of its content, and is there for nobody else. */
export async function resolveContractLine(key: EntityKey, context: Context): Promise<ContractLine | null> {
  const row = await context.loaders.lineByKey.load(key);
  if (!row || (await context.disclosure.isClosed(contractLineEntity, row))) return null;
  return toContractLine(row, key.asOf);
}
