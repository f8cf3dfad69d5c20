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
  }[];
}

/** Asks all of them. An owner that does not answer is an error: what it would say is not guessed. */
export function askReferrersElsewhere(
  owners: readonly ReferringOwner[],
  { urlOf, prove }: { readonly urlOf: (owner: string) => string; readonly prove: Prove },
): AskReferrers {
  return async (typeName, all) => {
    const losing = all.map(({ id, before, after }) => ({ key: id, before, after }));
    const answers = await Promise.all(
      owners.map(({ owner, feedPrefix }) => {
        const query = `query Referrers($typeName: String!, $losing: [LosingEntity!]!) {
          referrers: ${feedPrefix}Referrers(typeName: $typeName, losing: $losing) { of typeName key }
        }`;
        return askGraphql<Answer>(urlOf(owner), query, { typeName, losing }, { prove });
      }),
    );
    return answers.flatMap(({ referrers }) =>
      referrers.map(({ of, typeName: kind, key }): Referrer => ({
        of,
        who: kind === null || key === null ? null : { typeName: kind, id: key },
      })),
    );
  };
}
