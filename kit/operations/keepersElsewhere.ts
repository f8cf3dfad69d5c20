// SPDX-License-Identifier: EUPL-1.2
import { askGraphql } from "../graphqlClient";
import { type Prove } from "../identity/proof";
import { type Keeper } from "../versioned/keeper";
import { type AskKeepers } from "./custody";

/** How another owner is asked who keeps one of its entities. */
export interface KeepersElsewhere {
  readonly owner: string;
  /** A query with the variable `$id`. */
  readonly query: string;
  readonly variables: (id: string) => Readonly<Record<string, unknown>>;
  readonly keepersIn: (data: never) => readonly Keeper[];
}

/** Asks the other owners, by the type of the entity. An owner that does not answer is an error: nobody is guessed. */
export function askElsewhere(
  questions: Readonly<Record<string, KeepersElsewhere>>,
  { urlOf, prove }: { readonly urlOf: (owner: string) => string; readonly prove: Prove },
): AskKeepers {
  return async (typeName, id) => {
    const question = questions[typeName];
    if (!question) throw new Error(`Nobody can be asked who keeps a ${typeName}.`);
    const data = await askGraphql(urlOf(question.owner), question.query, question.variables(id), { prove });
    return question.keepersIn(data as never);
  };
}
