// SPDX-License-Identifier: EUPL-1.2
import { askGraphql } from "../graphqlClient";
import { type Prove } from "../identity/proof";
import { type AskReferrers, type Referrer } from "./referrers";

/** An owner that may refer to entities of this one, and the prefix of its feed. */
export interface ReferringOwner {
  readonly owner: string;
  readonly feedPrefix: string;
}

interface Answer {
  readonly referrers: readonly {
    readonly of: string;
    readonly typeName: string | null;
    readonly key: string | null;
    readonly unspokenUntil: string | null;
  }[];
}

/** Asks all of them. An owner that does not answer is an error: what it would say is not guessed. */
export function askReferrersElsewhere(
  owners: readonly ReferringOwner[],
  { urlOf, prove }: { readonly urlOf: (owner: string) => string; readonly prove: Prove },
): AskReferrers {
  return async ({ roles, regions, municipalities }, typeName, all) => {
    const losing = all.map(({ id, ...days }) => ({ key: id, ...days }));
    const reader = { roles, regions, municipalities };
    const answers = await Promise.all(
      owners.map(({ owner, feedPrefix }) => {
        const query = `query Referrers($typeName: String!, $losing: [LosingEntity!]!, $reader: ReaderOfReferrers!) {
          referrers: ${feedPrefix}Referrers(typeName: $typeName, losing: $losing, reader: $reader) {
            of typeName key unspokenUntil
          }
        }`;
        return askGraphql<Answer>(urlOf(owner), query, { typeName, losing, reader }, { prove });
      }),
    );
    return answers.flatMap(({ referrers }) =>
      referrers.map(({ of, typeName: kind, key, unspokenUntil }): Referrer => ({
        of,
        unspokenUntil,
        who: kind === null || key === null ? null : { typeName: kind, id: key },
      })),
    );
  };
}
