// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { intersection, isEmpty, type LocalDate } from "../../../kit/localDate";
import { type Operation } from "../../../kit/operations/operation";
import { Objection, operation, process, type Seen, seenAt } from "../../../kit/operations/process";
import { words } from "../../../kit/words";
import { type ContractEntities } from "../entities";
import { type ContractRow } from "./contract.row";
import { transferred } from "./transfer.rules";

interface Given {
  readonly from: string;
  readonly to: string;
  readonly on: LocalDate;
  readonly contracts: readonly Seen[];
}

export const transferContracts = process<ContractEntities, Given>({
  name: "transferContracts",
  meaning:
    "Puts one provider in the place of another in contracts (contractovername), as after a merger: as party, as lead and as subcontractor. `contractsToTransfer` tells which are left to do. Admission stops of the first do not go along, and consortia change with their members.",
  inputsSdl: `
    "A contract as you saw it."
    input SeenContract {
      "The id of the contract (contractnummer)."
      id: ID!
      "Its \`asOf\` (peilmoment)."
      basis: AsOf!
    }`,
  argumentsSdl: `
    "The id of the provider that goes (overdragende aanbieder)."
    from: ID!
    "The id of the provider that comes in its place (overnemende aanbieder)."
    to: ID!
    "The first day on which it does (datum van overname)."
    on: LocalDate!
    "The contracts, each as you saw it (contracten)."
    contracts: [SeenContract!]!`,
  operations: async ({ from, to, on, contracts }, { repositories }) => {
    if (contracts.length === 0)
      throw inputError("contracts", words("at least one contract", "ten minste één contract"), contracts);
    const versions = await repositories.contract.current(contracts.map(({ id }) => id));
    return contracts.flatMap((seen) => {
      const own = versions.filter(({ id }) => id === seen.id);
      const operations = own.flatMap((version) => transferOf(version, seen, { from, to, on }));
      if (own.length > 0 && operations.length === 0) {
        const expected = words(
          `contracts that name ${from} on ${on} or later`,
          `contracten waarin ${from} staat op ${on} of later`,
        );
        throw new Objection(inputError("contracts", expected, seen.id), [amendment(seen, on, null, {})]);
      }
      return operations.length > 0 ? operations : [amendment(seen, on, null, { partyIds: [to] })];
    });
  },
});

/** Each version on its own days: who else is bound may differ from one to the next. */
function transferOf(
  version: ContractRow,
  seen: Seen,
  { from, to, on }: Pick<Given, "from" | "to" | "on">,
): Operation[] {
  const { validFrom, validUntil } = intersection(version, { validFrom: on, validUntil: null });
  if (isEmpty({ validFrom, validUntil })) return [];
  const facts = transferred(version, from, to);
  return facts ? [amendment(seen, validFrom, validUntil, { ...facts })] : [];
}

const amendment = (
  { id, basis }: Seen,
  from: Operation["from"],
  until: Operation["until"],
  facts: NonNullable<Operation["facts"]>,
): Operation => operation({ entity: "contract", act: "AMEND", id, from, until, facts, basis: seenAt(basis) });
