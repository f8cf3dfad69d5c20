// SPDX-License-Identifier: EUPL-1.2
import { keptEntities } from "../../../labels/register.labels";
import { type Call } from "../../../page/page";
import { type FactRule } from "../form/shownValue";
import { type Kept } from "../record/past";
import { consortiaOf } from "./consortia";
import { type LookedUp, lookUp, mostTied, nothing } from "./lookUp";
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

/**
 * What is called so, and what belongs to a provider or consortium that is: its contracts, those of the consortia that it is
 * a member of, and the lines of those.
 */
export async function meantBy(call: Call, typeName: Kept, text: string): Promise<LookedUp> {
  const { owner } = keptEntities[typeName];
  const { byProvider, isOfContract } = reachOf(typeName);
  const [own, called] = await Promise.all([
    lookUp(call, owner, { text }, [typeName], mostMeant),
    byProvider ? lookUp(call, "providers", { text }, ["Provider", "Consortium"]) : nothing,
  ]);
  const isContracted = isOfContract || typeName === "Contract";
  const consortia = isContracted ? await consortiaOf(call, called.found) : { ...nothing, ids: [] };
  const parties = [...new Set([...idsOf(called), ...consortia.ids])];
  const contracts = isOfContract ? await behind(call, parties, "Contract") : nothing;
  const theirs = await behind(call, isOfContract ? idsOf(contracts) : parties, typeName, mostMeant);
  const asked = [own, called, consortia, contracts, theirs];
  const found = [...new Map([...own.found, ...theirs.found].map((one) => [one.id, one])).values()];
  return {
    found: found.slice(0, mostMeant),
    hasMore: found.length > mostMeant || asked.some(({ hasMore }) => hasMore),
    missing: asked.flatMap(({ missing }) => missing),
  };
}

const idsOf = ({ found }: LookedUp): string[] => found.map(({ id }) => id);

/** When they are too many to look behind, there may be more. */
async function behind(call: Call, ids: readonly string[], typeName: Kept, first?: number): Promise<LookedUp> {
  if (ids.length === 0) return nothing;
  const { owner } = keptEntities[typeName];
  const told = await lookUp(call, owner, { tiedTo: ids.slice(0, mostTied) }, [typeName], first);
  return { ...told, hasMore: told.hasMore || ids.length > mostTied };
}
