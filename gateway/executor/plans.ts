// SPDX-License-Identifier: EUPL-1.2
import { type DocumentNode, getOperationAST, getVariableValues, GraphQLError, Kind, visit } from "graphql";
import { ErrorCode } from "../../kit/errors";
import { conditionVariables, withoutConditions } from "../conditions";
import { type FederatedGraph } from "./federatedGraph";
import { type Variables } from "./literals";
import { OperationPlan } from "./operationPlan";

interface KnownDocument {
  /** The variables that its conditions look at; null without conditions. */
  readonly conditions: readonly string[] | null;
  /** By the operation and the values of those variables. */
  readonly forms: Map<string, OperationPlan>;
}

/** Of one document; who varies its conditions more has them planned again. */
const formsKept = 8;

/**
 * The plans of documents, kept as long as the document is. An operation is planned as it is for the values of its
 * conditions, so a plan has none: nothing is fetched for what is skipped, and no key is skipped with a field.
 */
export class Plans {
  private readonly known = new WeakMap<DocumentNode, KnownDocument>();

  /** @param asksBeforeWriter how often an operation is asked before its answers have a writer of their own */
  constructor(
    private readonly graph: FederatedGraph,
    private readonly asksBeforeWriter: number,
  ) {}

  /** An error when the operation cannot be carried out as the client wrote it. */
  of(
    document: DocumentNode,
    operationName: string | null,
    variables: Variables,
  ): OperationPlan | GraphQLError {
    const { conditions, forms } = this.knownOf(document);
    try {
      const values = conditions?.length ? this.coerced(document, operationName, variables) : {};
      const form = JSON.stringify([operationName, conditions?.map((name) => values[name] ?? null)]);
      const known = forms.get(form);
      if (known) return known;
      refuseDeferred(document);
      const one = onlyOperation(document, operationName);
      const settled = conditions ? withoutConditions(one, values) : one;
      const plan = new OperationPlan(this.graph, settled, operationName, this.asksBeforeWriter);
      if (forms.size >= formsKept) forms.clear();
      forms.set(form, plan);
      return plan;
    } catch (fault) {
      if (!(fault instanceof GraphQLError)) throw fault;
      return new GraphQLError(fault.message, {
        ...(fault.nodes && { nodes: fault.nodes }),
        extensions: { code: ErrorCode.BAD_USER_INPUT },
      });
    }
  }

  private knownOf(document: DocumentNode): KnownDocument {
    const known = this.known.get(document) ?? { conditions: conditionVariables(document), forms: new Map() };
    this.known.set(document, known);
    return known;
  }

  private coerced(document: DocumentNode, operationName: string | null, variables: Variables): Variables {
    const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
    return getVariableValues(this.graph.apiSchema, definitions, variables).coerced ?? {};
  }
}

/** Conditions of another operation have no values here. */
function onlyOperation(document: DocumentNode, operationName: string | null): DocumentNode {
  const operation = getOperationAST(document, operationName);
  return {
    ...document,
    definitions: document.definitions.filter(
      (node) => node.kind !== Kind.OPERATION_DEFINITION || node === operation,
    ),
  };
}

function refuseDeferred(document: DocumentNode): void {
  visit(document, {
    Directive: (node) => {
      const { value: name } = node.name;
      if (name === "defer" || name === "stream")
        throw new GraphQLError(`This gateway answers at once: @${name} cannot be used.`, { nodes: node });
    },
    VariableDefinition: () => false,
    [Kind.ARGUMENT]: () => false,
  });
}
