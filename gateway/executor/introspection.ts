// SPDX-License-Identifier: EUPL-1.2
import {
  execute,
  type ExecutionResult,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import { type Fragments } from "./collectedFields";
import { type Variables } from "./literals";

/** Answers `__schema` and `__type` from the client-facing schema; no subgraph hears of it. */
export function introspect(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  fields: readonly FieldNode[],
  variables: Variables,
): ExecutionResult {
  const only = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: fields } } as const;
  const document = { kind: Kind.DOCUMENT, definitions: [only, ...fragments.values()] } as const;
  // Nothing in a schema is waited for.
  return execute({ schema, document, variableValues: variables }) as ExecutionResult;
}
