// SPDX-License-Identifier: EUPL-1.2
import { type GraphQLSchema, Kind, type OperationDefinitionNode, parse } from "graphql";
import { Selection } from "../../gateway/executor/selection";

/** What a query asks, with fields that keep their names in gathered data. */
export function selectionOf(schema: GraphQLSchema, query: string): Selection {
  const operation = parse(query).definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  const root = schema.getQueryType();
  if (!operation || !root) throw new Error("There is nothing to ask.");
  const parts = {
    schema,
    fragments: new Map(),
    nameOf: (node: { name: { value: string } }) => node.name.value,
    needsTypename: () => true,
  };
  return new Selection(parts, root, [operation.selectionSet]);
}
