// SPDX-License-Identifier: EUPL-1.2
import {
  type DocumentNode,
  type FieldNode,
  getOperationAST,
  GraphQLError,
  type GraphQLObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from "graphql";
import { AskedOperation } from "./askedOperation";
import { collectFields, type Fragments } from "./collectedFields";
import { type FederatedGraph } from "./federatedGraph";

/** The operation that a client wants, and what the planner is asked for it. */
export interface WantedOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  readonly rootType: GraphQLObjectType;
  /** By response name. */
  readonly roots: ReadonlyMap<string, readonly FieldNode[]>;
  readonly asked: AskedOperation;
}

/** @throws GraphQLError when there is no such operation, or none of its kind */
export function wantedOperation(
  { apiSchema: schema, prefix, interfaceObjects }: FederatedGraph,
  document: DocumentNode,
  operationName: string | null,
  asksByInterface = false,
): WantedOperation {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new GraphQLError("Say which operation of the document to run.");
  const rootType = schema.getRootType(operation.operation);
  if (!rootType || operation.operation === OperationTypeNode.SUBSCRIPTION) {
    throw new GraphQLError(`This graph has no operations of the kind ${operation.operation}.`);
  }
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const roots = collectFields(schema, fragments, rootType, [operation.selectionSet]);
  const asked = new AskedOperation({
    schema,
    operation,
    fragments,
    rootType,
    roots,
    prefix,
    interfaceObjects,
    asksByInterface,
  });
  return { operation, fragments, rootType, roots, asked };
}
