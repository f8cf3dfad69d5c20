// SPDX-License-Identifier: EUPL-1.2
import { type Call } from "../../../page/page";
import { type LookedUp, lookUp, partsOf, together } from "./lookUp";

/** The lines of contracts, by which one sees what was bought. */
export interface Lines extends LookedUp {
  /** The contracts that have more lines than are told. */
  readonly cut: ReadonlySet<string>;
}

const contractsAtOnce = 50;

export async function linesOf(call: Call, contracts: readonly string[]): Promise<Lines> {
  return joined(await Promise.all(partsOf([...new Set(contracts)], contractsAtOnce).map(linesOfSome(call))));
}

/** Asked in halves when there are more than one answer has. */
const linesOfSome =
  (call: Call) =>
  async (contracts: readonly string[]): Promise<Lines> => {
    const told = await lookUp(call, "contracts", { tiedTo: contracts }, ["ContractLine"]);
    if (!told.hasMore || contracts.length === 1)
      return { ...told, cut: new Set(told.hasMore ? contracts : []) };
    return joined(
      await Promise.all(partsOf(contracts, Math.ceil(contracts.length / 2)).map(linesOfSome(call))),
    );
  };

const joined = (told: readonly Lines[]): Lines => ({
  ...together(told),
  cut: new Set(told.flatMap(({ cut }) => [...cut])),
});
