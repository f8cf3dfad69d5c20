// SPDX-License-Identifier: EUPL-1.2
import { askGraphql } from "../graphqlClient";
import { type Prove } from "../identity/proof";
import { type LocalDate } from "../localDate";
import { type AskEmbargoes } from "../versioned/embargoes";

/** Which owner says what is under embargo of a type, and the prefix of its feed. */
export interface EmbargoesElsewhere {
  readonly owner: string;
  readonly feedPrefix: string;
}

interface Answer {
  readonly embargoes: readonly { readonly key: string; readonly until: LocalDate }[];
}

/** Asks the other owners, by the type of the entity. An owner that does not answer is an error: nothing is opened. */
export function askEmbargoesElsewhere(
  questions: Readonly<Record<string, EmbargoesElsewhere>>,
  { urlOf, prove }: { readonly urlOf: (owner: string) => string; readonly prove: Prove },
): AskEmbargoes {
  const ask = async (typeName: string, { owner, feedPrefix }: EmbargoesElsewhere) => {
    const query = `query Embargoes($typeName: String!) {
      embargoes: ${feedPrefix}Embargoes(typeName: $typeName) { key until }
    }`;
    const { embargoes } = await askGraphql<Answer>(urlOf(owner), query, { typeName }, { prove });
    return new Map(embargoes.map(({ key, until }) => [key, until]));
  };
  return (typeName) => {
    const question = questions[typeName];
    return question ? ask(typeName, question) : null;
  };
}
