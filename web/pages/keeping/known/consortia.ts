// SPDX-License-Identifier: EUPL-1.2
import { type Call } from "../../../page/page";
import { type Known, type LookedUp, lookUp, nothing } from "./lookUp";
import { idsIn } from "./named";

export interface Consortia extends LookedUp {
  /** The numbers of the consortia. */
  readonly ids: readonly string[];
}

/** Of which consortia these providers are, or were, a member: what such a consortium contracts is theirs too. */
export async function consortiaOf(call: Call, known: readonly Known[]): Promise<Consortia> {
  const providers = known.filter(({ typeName }) => typeName === "Provider").map(({ id }) => id);
  if (providers.length === 0) return { ...nothing, ids: [] };
  const memberships = await lookUp(call, "providers", { tiedTo: providers }, ["ConsortiumMembership"]);
  const ids = new Set(memberships.found.flatMap(({ facts }) => idsIn(facts["consortiumId"])));
  return { ...memberships, ids: [...ids] };
}
