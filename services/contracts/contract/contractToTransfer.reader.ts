// SPDX-License-Identifier: EUPL-1.2
import { type Context } from "../context";
import { buyersFor } from "../refs/buyers";
import { knownSuccessions } from "../refs/succession";
import { contractEntity } from "./contract.entity";
import { type ContractRow } from "./contract.row";
import { type Due, dueTransfers } from "./contractToTransfer.rules";
import { type ContractToTransferList } from "./contractToTransferList.repository";

/** Works out what mergers left to do in the contracts of a region: nothing of it is stored, so nothing can be lost. */
export class ContractToTransferReader {
  constructor(private readonly list: ContractToTransferList) {}

  async of(region: string, knownAt: Date, { askOwner, disclosure }: Context): Promise<Due<ContractRow>[]> {
    const successions = await knownSuccessions(askOwner);
    if (successions.length === 0) return [];
    const gone = [...new Set(successions.map(({ predecessorId }) => predecessorId))];
    // With whom a contract was concluded is content: who may not know that does not find it here.
    const closedIds = [...(await disclosure.closedIds(contractEntity))];
    const { buyers } = await buyersFor(region, null, askOwner);
    const municipalityIds = [...new Set(buyers.map(({ municipalityId }) => municipalityId))];
    const question = { region, municipalityIds, gone, closedIds, knownAt };
    const versions = await this.list.versions(question);
    const ids = [...new Set(versions.map(({ id }) => id))];
    const lines = await this.list.linesFor(ids, question);
    return dueTransfers(versions, successions, { region, buyers }, lines);
  }
}
