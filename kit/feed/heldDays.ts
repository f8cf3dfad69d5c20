// SPDX-License-Identifier: EUPL-1.2
import { askGraphql } from "../graphqlClient";
import { type Period } from "../localDate";
import { type FollowedFeed } from "./feedClient";

interface Answer {
  readonly held: readonly (Period & { readonly key: string })[];
}

/** Asks an owner on which days its entities hold now, by id. One that is being taken away at this moment is an error. */
export async function askHeldDays(
  { url, feedPrefix, prove }: FollowedFeed,
  typeName: string,
  ids: readonly string[],
  patienceMs: number,
): Promise<ReadonlyMap<string, readonly Period[]>> {
  const query = `query Held($typeName: String!, $keys: [ID!]!) {
    held: ${feedPrefix}Held(typeName: $typeName, keys: $keys) { key validFrom validUntil }
  }`;
  const { held } = await askGraphql<Answer>(url, query, { typeName, keys: ids }, { prove, patienceMs });
  const days = new Map<string, Period[]>();
  for (const { key, validFrom, validUntil } of held) {
    days.set(key, [...(days.get(key) ?? []), { validFrom, validUntil }]);
  }
  return days;
}
