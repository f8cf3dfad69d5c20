// SPDX-License-Identifier: EUPL-1.2
import { type FactMoment, type FactRepository } from "../projection/fact.repository";
import { type Fact } from "../projection/facts";
import { boundBy, type Consortia } from "./contracts.rules";

/** Whom contracts bind: the consortia behind them, and the ids of all providers, each once. */
export interface Parties extends Consortia {
  readonly providerIds: readonly string[];
}

export async function partiesOf(
  contracts: readonly Fact<"Contract">[],
  facts: FactRepository,
  moment: FactMoment,
): Promise<Parties> {
  const ids = [...new Set(contracts.flatMap((contract) => contract.consortiumId ?? []))];
  const [consortia, consortiumMemberships] = await Promise.all([
    facts.find("Consortium", moment, { ids }),
    facts.find("ConsortiumMembership", moment, { field: "consortiumId", anyOf: ids }),
  ]);
  const found = { consortia, consortiumMemberships };
  const bound = contracts.flatMap((contract) => boundBy(contract, found));
  return { ...found, providerIds: [...new Set(bound.map((each) => each.providerId))] };
}
