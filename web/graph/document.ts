// SPDX-License-Identifier: EUPL-1.2

/**
 * A question that is known to fit the API: it stands in a `.graphql` file, and `npm run questions` makes this from it.
 * The types are of its answer and its variables; at run time nothing holds them.
 */
export interface GraphDocument<Data, Variables> {
  readonly name: string;
  readonly text: string;
  readonly typesOf?: (variables: Variables) => Data;
}
