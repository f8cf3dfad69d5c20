// SPDX-License-Identifier: EUPL-1.2
import { type FactsOf } from "../../../kit/versioned/version.row";
import { type ContractRow } from "./contract.row";

export type Bound = Pick<FactsOf<ContractRow>, "partyIds" | "leadPartyId" | "subcontractorIds">;

/** As party, as lead or as subcontractor. */
export const namesProvider = ({ partyIds, leadPartyId, subcontractorIds }: Bound, id: string): boolean =>
  [...partyIds, leadPartyId, ...subcontractorIds].includes(id);

/** Who a contract binds after one provider took the place of another; null when it does not name that other. */
export function transferred(contract: Bound, from: string, to: string): Bound | null {
  const { partyIds, leadPartyId, subcontractorIds } = contract;
  if (!namesProvider(contract, from)) return null;
  const parties = replaced(partyIds, from, to);
  return {
    partyIds: parties,
    leadPartyId: leadPartyId === from ? to : leadPartyId,
    // Nobody is a subcontractor of a contract that it is a party to.
    subcontractorIds: replaced(subcontractorIds, from, to).filter((id) => !parties.includes(id)),
  };
}

/** In the same place of the list, and once. */
const replaced = (ids: readonly string[], from: string, to: string): string[] => [
  ...new Set(ids.map((id) => (id === from ? to : id))),
];
