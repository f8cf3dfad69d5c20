// SPDX-License-Identifier: EUPL-1.2
import { type Period } from "../../../kit/localDate";
import { type Moment, toAsOf } from "../../../kit/moment";
import { type Registry } from "../../../kit/versioned/registry";
import { type Context } from "../context";
import { contractEntity } from "../contract/contract.entity";
import { type ContractRow } from "../contract/contract.row";
import { buyingIn, isOfRegion } from "../contract/regionContract.rules";
import { decisionMomentEntity } from "../decisionMoment/decisionMoment.entity";
import { type ContractEntities } from "../entities";
import { extensionOptionEntity } from "../extensionOption/extensionOption.entity";
import { type ProcurementFrameworkRow } from "../procurementFramework/procurementFramework.row";
import { type Buyer } from "../refs/buyers";
import { daysOf, type Decision, decisionsIn, isMoot } from "./agenda.rules";

export interface AgendaQuestion extends Period {
  /** With the municipalities that buy in it; null for all regions. */
  readonly region: { readonly id: string; readonly buyers: readonly Buyer[] } | null;
}

export interface DecisionFound {
  readonly decision: Decision;
  readonly contract: ContractRow | null;
  readonly framework: ProcurementFrameworkRow | null;
}

/** Gathers what is to be decided, as far as whoever asks may know of it. */
export class AgendaReader {
  constructor(private readonly registry: Registry<ContractEntities>) {}

  async of(
    question: AgendaQuestion,
    moment: Moment,
    { disclosure, loaders }: Context,
  ): Promise<DecisionFound[]> {
    const { decisionMoment, extensionOption } = this.registry.repositories;
    const [moments, options] = await Promise.all([decisionMoment.all(moment), extensionOption.all(moment)]);
    const decisions = decisionsIn(
      question,
      await disclosure.open(decisionMomentEntity, moments),
      await disclosure.open(extensionOptionEntity, options),
    );
    const asOf = toAsOf(moment);
    const found = await Promise.all(
      decisions.map(async (decision): Promise<DecisionFound> => {
        const { contractId, frameworkId } = decision;
        const [contract, framework] = await Promise.all([
          contractId === null ? null : loaders.nearestContractByKey.load({ id: contractId, asOf }),
          frameworkId === null ? null : loaders.nearestFrameworkByKey.load({ id: frameworkId, asOf }),
        ]);
        return { decision, contract, framework };
      }),
    );
    const open = await Promise.all(
      found
        .filter((each) => concerns(each, question))
        .map(async (each) => {
          const { contract, decision } = each;
          // That an item is not there would tell of a contract under embargo when it ends.
          if (!contract || (await disclosure.isClosed(contractEntity, contract))) return [each];
          const life = await loaders.contractVersions.load({ id: contract.id, asOf });
          return isMoot(decision, life, moment.on) ? [] : [each];
        }),
    );
    return open.flat();
  }
}

function concerns({ decision, contract, framework }: DecisionFound, { region }: AgendaQuestion): boolean {
  if (region === null) return true;
  if (framework) return framework.regionId === region.id;
  return contract !== null && isOfRegion(contract, region.id, region.buyers, buyingIn(daysOf(decision)));
}
