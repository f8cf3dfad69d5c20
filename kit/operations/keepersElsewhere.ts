// SPDX-License-Identifier: EUPL-1.2
import { askGraphql } from "../graphqlClient";
import { type Prove } from "../identity/proof";
import { inParts } from "../inParts";
import { type Keeper } from "../versioned/keeper";
import { type AskKeepers } from "./custody";

/** How another owner is asked who keeps some of its entities. */
export interface KeepersElsewhere {
  readonly owner: string;
  /** A root field that takes one id. */
  readonly field: string;
  /** The argument of that field, and what it is for an id. */
  readonly argument: string;
  readonly valueOf: (id: string) => string;
  readonly selection: string;
  readonly keepersIn: (entity: never) => readonly Keeper[];
}

const atOnce = 50;

/**
 * Asks the other owners, by the type of the entities: one question for many. An owner that does not answer is an error:
 * nobody is guessed.
 */
export function askElsewhere(
  questions: Readonly<Record<string, KeepersElsewhere>>,
  { urlOf, prove }: { readonly urlOf: (owner: string) => string; readonly prove: Prove },
): AskKeepers {
  return async (typeName, ids) => {
    const question = questions[typeName];
    if (!question) throw new Error(`Nobody can be asked who keeps a ${typeName}.`);
    const { owner, keepersIn, valueOf } = question;
    const told = await Promise.all(
      [...inParts(ids, atOnce)].map(async (some) => {
        const variables = Object.fromEntries(some.map((id, place) => [`id${place}`, valueOf(id)]));
        const data = await askGraphql<Record<string, unknown>>(
          urlOf(owner),
          queryFor(question, some.length),
          variables,
          { prove },
        );
        return some.map((id, place) => [id, keepersIn(data[`of${place}`] as never)] as const);
      }),
    );
    return new Map(told.flat());
  };
}

/** The same field as often as there are ids, each under a name of its own. */
function queryFor({ field, argument, selection }: KeepersElsewhere, count: number): string {
  const places = Array.from({ length: count }, (_, place) => place);
  const variables = places.map((place) => `$id${place}: ID!`).join(", ");
  const fields = places.map((place) => `of${place}: ${field}(${argument}: $id${place}) ${selection}`);
  return `query Keepers(${variables}) { ${fields.join(" ")} }`;
}
