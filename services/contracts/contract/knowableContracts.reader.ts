// SPDX-License-Identifier: EUPL-1.2
import { type Context } from "../context";
import { contractEntity } from "./contract.entity";
import { type ContractRow } from "./contract.row";

/**
 * Those of contracts that whoever asks may know of. What was under embargo counts as known from the moment at which it
 * opened, so that the same question of an earlier moment keeps its answer.
 */
export async function knowable(
  versions: readonly ContractRow[],
  knownAt: Date,
  { disclosure }: Context,
): Promise<ContractRow[]> {
  const dated = versions.filter(({ confidentialUntil }) => confidentialUntil !== null).map(({ id }) => id);
  const [closed, openings] = await Promise.all([
    disclosure.closedIds(contractEntity),
    disclosure.embargoes.openings(contractEntity.typeName, [...new Set(dated)]),
  ]);
  const wasOpen = (id: string): boolean => {
    const opened = openings.get(id);
    return opened === undefined || opened <= knownAt;
  };
  return versions.filter(({ id }) => !closed.has(id) && wasOpen(id));
}
