// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { contractEntity } from "./contract.entity";
import { toContract } from "./contract.mapper";
import { type ContractRow } from "./contract.row";
import { type Contract } from "./contract.type";

export async function resolveContract(key: EntityKey, context: Context): Promise<Contract | null> {
  const row = await context.loaders.contractByKey.load(key);
  return row && shownContract(row, key.asOf, context);
}

/** A contract as the viewer may see it. */
export async function shownContract(
  row: ContractRow,
  asOf: AsOf,
  { disclosure }: Context,
): Promise<Contract> {
  return toContract(row, asOf, await disclosure.embargoOf(contractEntity, row));
}
