// SPDX-License-Identifier: EUPL-1.2
import { type Context } from "../context";
import { contractEntity } from "./contract.entity";
import { type ContractRow } from "./contract.row";

/**
 * Those of contracts that whoever asks may know of. What was under embargo counts as known from the moment at which it
 * opened, so that the same question of an earlier moment keeps its answer; for who may read it all the same that moment
 * says nothing, so that their answer too is the same before and after it.
 */
export async function knowable(
  versions: readonly ContractRow[],
  knownAt: Date,
  { disclosure }: Context,
): Promise<ContractRow[]> {
  const dated = new Set(
    versions.filter(({ confidentialUntil }) => confidentialUntil !== null).map(({ id }) => id),
  );
  const [closed, openings] = await Promise.all([
    disclosure.closedIds(contractEntity),
    disclosure.embargoes.openings(contractEntity.typeName, [...dated]),
  ]);
  const openedAfter = [...openings].filter(([, opened]) => opened > knownAt).map(([id]) => id);
  const may = await Promise.all(
    openedAfter.map((id) => {
      const said = versions.filter((version) => version.id === id);
      return disclosure.mayRead(contractEntity, id, said);
    }),
  );
  const unknown = new Set([...closed, ...openedAfter.filter((_, place) => !may[place])]);
  return versions.filter(({ id }) => !unknown.has(id));
}
