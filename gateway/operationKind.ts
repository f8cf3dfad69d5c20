// SPDX-License-Identifier: EUPL-1.2
import { GraphQLError, type ValidationRule } from "graphql";

/** Refuses a mutation of a graph without mutations, and so on: GraphQL's own rules here find nothing to check. */
export const operationKindRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(
      new GraphQLError(`This graph has no operations of the kind ${node.operation}.`, { nodes: node }),
    );
  },
});
