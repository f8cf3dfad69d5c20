// SPDX-License-Identifier: EUPL-1.2
import { type Standing } from "./standing.rules";

/** The contracted providers of a denomination before and after. */
export interface IdentityCount {
  readonly identityId: string;
  readonly from: number;
  readonly to: number;
  /** There was a provider, and there is none. */
  readonly disappeared: boolean;
}

export function identityCounts(from: Standing, to: Standing): IdentityCount[] {
  const before = providersByIdentity(from);
  const after = providersByIdentity(to);
  return [...new Set([...before.keys(), ...after.keys()])].sort().map((identityId) => {
    const counts = { from: before.get(identityId)?.length ?? 0, to: after.get(identityId)?.length ?? 0 };
    return { identityId, ...counts, disappeared: counts.from > 0 && counts.to === 0 };
  });
}

/** The contracted providers of each denomination that has one. */
export function providersByIdentity({
  contracted,
  providers,
}: Standing): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const providerId of contracted) {
    for (const identity of new Set(providers.get(providerId)?.identities)) {
      found.set(identity, [...(found.get(identity) ?? []), providerId]);
    }
  }
  return found;
}
