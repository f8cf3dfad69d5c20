// SPDX-License-Identifier: EUPL-1.2
import { type Context } from "../context";
import { contractEntity } from "../contract/contract.entity";
import { type ContractRow } from "../contract/contract.row";
import { type Buyer } from "../refs/buyers";
import { type Movement, type MovementQuestion, movementsOf } from "./contractMovement.rules";
import { type RegionContracts } from "../contract/regionContracts.repository";

/** Works out what began and ended in a region: nothing of it is stored, so it cannot differ from the contracts. */
export class ContractMovementReader {
  constructor(private readonly contracts: RegionContracts) {}

  async of(
    question: MovementQuestion,
    buyers: readonly Buyer[],
    knownAt: Date,
    context: Context,
  ): Promise<Movement[]> {
    const municipalityIds = [...new Set(buyers.map(({ municipalityId }) => municipalityId))];
    const versions = await this.contracts.versions({ region: question.region, municipalityIds, knownAt });
    return movementsOf(await knowable(versions, knownAt, context), buyers, question);
  }
}

/**
 * Those of contracts that whoever asks may know of. What was under embargo counts as known from the moment at which it
 * opened, so that the same question of an earlier moment keeps its answer.
 */
async function knowable(
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
