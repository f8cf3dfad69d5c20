// SPDX-License-Identifier: EUPL-1.2
import {
  type DocumentNode,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import { ErrorCode } from "../../kit/errors";
import { conditionVariables, withoutConditions } from "../conditions";
import { withFillers, withMarkedNames } from "./responseNames";
import { type Shape, shapeOf } from "./shape";

/** What the engine is given for a client's operation. */
export interface SettledDocument {
  readonly document: DocumentNode;
  readonly shape: Shape;
}

interface KnownDocument {
  /** The variables that its conditions look at; null without conditions. */
  readonly conditions: readonly string[] | null;
  readonly forms: Map<string, SettledDocument>;
}

/** Of one document; each takes a plan of its own, so who varies more of them has them planned again. */
const formsKept = 4;

/**
 * Operations as the engine can carry them out without error: see `conditions.ts` and `responseNames.ts`. The engine
 * keeps its plans by document, so the same question must get the same one.
 */
export class SettledDocuments {
  private readonly known = new WeakMap<DocumentNode, KnownDocument>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly keyNames: ReadonlySet<string>,
  ) {}

  /** An error when a condition has no value. */
  of(
    document: DocumentNode,
    operationName: string | null,
    variables: Readonly<Record<string, unknown>>,
  ): SettledDocument | GraphQLError {
    const { conditions, forms } = this.knownOf(document);
    const values = conditions?.length ? this.coerced(document, operationName, variables) : {};
    const form = JSON.stringify([operationName, conditions?.map((name) => values[name] ?? null)]);
    const known = forms.get(form);
    if (known) return known;
    const named = withMarkedNames(onlyOperation(document, operationName), this.keyNames);
    const settled = conditions ? settle(named, values) : named;
    if (settled instanceof GraphQLError) return settled;
    const filled = withFillers(settled);
    const made = { document: filled, shape: shapeOf(filled) };
    if (forms.size >= formsKept) forms.clear();
    forms.set(form, made);
    return made;
  }

  private knownOf(document: DocumentNode): KnownDocument {
    const known = this.known.get(document) ?? { conditions: conditionVariables(document), forms: new Map() };
    this.known.set(document, known);
    return known;
  }

  private coerced(
    document: DocumentNode,
    operationName: string | null,
    variables: Readonly<Record<string, unknown>>,
  ): Readonly<Record<string, unknown>> {
    const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
    return getVariableValues(this.schema, definitions, variables).coerced ?? {};
  }
}

function settle(
  document: DocumentNode,
  values: Readonly<Record<string, unknown>>,
): DocumentNode | GraphQLError {
  try {
    return withoutConditions(document, values);
  } catch (fault) {
    // Of a condition without a value; graphql-js says which.
    if (!(fault instanceof GraphQLError)) throw fault;
    const { message, nodes } = fault;
    return new GraphQLError(message, {
      ...(nodes && { nodes }),
      extensions: { code: ErrorCode.BAD_USER_INPUT },
    });
  }
}

/** The operation of that name, or the only one, with the fragments and without other operations. */
function onlyOperation(document: DocumentNode, operationName: string | null): DocumentNode {
  const isOther = (node: OperationDefinitionNode): boolean =>
    operationName !== null && node.name?.value !== operationName;
  return {
    ...document,
    definitions: document.definitions.filter(
      (node) => node.kind !== Kind.OPERATION_DEFINITION || !isOther(node),
    ),
  };
}
