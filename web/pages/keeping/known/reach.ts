// SPDX-License-Identifier: EUPL-1.2
import { keptEntities } from "../../../labels/register.labels";
import { type Call } from "../../../page/page";
import { type FactRule } from "../form/shownValue";
import { type Kept } from "../record/past";
import { type LookedUp, lookUp, nothing } from "./lookUp";
import { naming } from "./named";

const mostMeant = 25;

const factsOf = (typeName: Kept): Readonly<Record<string, FactRule>> => keptEntities[typeName].facts;
const names = (typeName: Kept, kind: Kept): boolean =>
  Object.values(factsOf(typeName)).some(({ refersTo }) => refersTo === kind);

/** By which names one of a kind is found. */
export interface Reach {
  readonly byItsOwn: boolean;
  readonly byProvider: boolean;
  readonly byConsortium: boolean;
  /** Whether it is of a contract, and that of the provider. */
  readonly isOfContract: boolean;
}

export function reachOf(typeName: Kept): Reach {
  const isOfContract = !names(typeName, "Provider") && names(typeName, "Contract");
  return {
    byItsOwn: naming.some((fact) => Object.hasOwn(factsOf(typeName), fact)),
    byProvider: isOfContract || names(typeName, "Provider"),
    byConsortium: isOfContract || names(typeName, "Consortium"),
    isOfContract,
  };
}

/** What is called so, and what belongs to a provider or consortium that is: its contracts, and the lines of those. */
export async function meantBy(call: Call, typeName: Kept, text: string): Promise<LookedUp> {
  const { owner } = keptEntities[typeName];
  const { byProvider, isOfContract } = reachOf(typeName);
  const [own, called] = await Promise.all([
    lookUp(call, owner, { text }, [typeName], mostMeant),
    byProvider ? lookUp(call, "providers", { text }, ["Provider", "Consortium"]) : nothing,
  ]);
  const contracts = isOfContract ? await behind(call, called, "Contract") : nothing;
  const theirs = await behind(call, isOfContract ? contracts : called, typeName, mostMeant);
  const asked = [own, called, contracts, theirs];
  const found = [...new Map([...own.found, ...theirs.found].map((one) => [one.id, one])).values()];
  return {
    found: found.slice(0, mostMeant),
    hasMore: found.length > mostMeant || asked.some(({ hasMore }) => hasMore),
    missing: asked.flatMap(({ missing }) => missing),
  };
}

const behind = async (call: Call, { found }: LookedUp, typeName: Kept, first?: number): Promise<LookedUp> =>
  found.length === 0
    ? nothing
    : lookUp(call, keptEntities[typeName].owner, { tiedTo: found.map(({ id }) => id) }, [typeName], first);
