// SPDX-License-Identifier: EUPL-1.2
import { type KeepersElsewhere } from "../../../kit/operations/keepersElsewhere";
import { municipalities, region } from "../../../kit/versioned/keeper";

interface Identified {
  readonly id: string;
}

type Contract = {
  readonly commissioner: {
    readonly region: Identified | null;
    readonly municipalities: readonly (Identified | null)[];
  };
} | null;

/** Who keeps a contract: whoever commissioned it. */
export const keepersOfContract: KeepersElsewhere = {
  owner: "contracts",
  field: "contract",
  argument: "id",
  valueOf: (id) => id,
  selection: "{ commissioner { region { id } municipalities { id } } }",
  keepersIn: (contract: Contract) => [
    ...region(contract?.commissioner.region?.id ?? null),
    ...municipalities((contract?.commissioner.municipalities ?? []).flatMap((each) => each?.id ?? [])),
  ],
};
