// SPDX-License-Identifier: EUPL-1.2
import {
  type DocumentNode,
  type ExecutionResult,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from "graphql";
import { type Fits, plainlyFitting } from "../kit/plainVariables";
import { type Engine, type Operation } from "./engine";
import { limits } from "./limits";
import { type Masking } from "./masking";
import { type RequestContext } from "./requestContext";

/** What a client asks, as both fronts have it. */
export interface Asked {
  /** Parsed and validated. */
  readonly document: DocumentNode;
  /** The one that the name means; undefined when it means none. */
  readonly operation: OperationDefinitionNode | undefined;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown>;
}

/** From a valid document to the answer that a client may see: the same for both fronts. */
export class Execution {
  private readonly quickLooks = new WeakMap<OperationDefinitionNode, Fits>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly engine: Engine,
    private readonly masking: Masking,
  ) {}

  /** Without `data` when nothing was carried out. */
  async perform(asked: Asked, context: RequestContext): Promise<ExecutionResult> {
    const refused = this.unusable(asked);
    if (refused) return { errors: refused };
    const operation = operationOf(asked, context);
    return this.shown(await carriedOut(() => this.engine.execute(operation)), context);
  }

  /** The same for who sends it on as JSON: an answer without errors may be the body that is to be sent. */
  async write(asked: Asked, context: RequestContext): Promise<ExecutionResult | Buffer> {
    const refused = this.unusable(asked);
    if (refused) return { errors: refused };
    const operation = operationOf(asked, context);
    const result = await carriedOut(() => this.engine.write?.(operation) ?? this.engine.execute(operation));
    return Buffer.isBuffer(result) ? result : this.shown(result, context);
  }

  private shown({ data, errors }: ExecutionResult, { requestId }: RequestContext): ExecutionResult {
    const told = errors?.map((error) => this.masking.shown(error, requestId));
    // Without data nothing was carried out, and the status has to say so.
    return { ...(data === undefined && told ? {} : { data: data ?? null }), ...(told && { errors: told }) };
  }

  /** Which operation is meant and whether its variables fit, before any subgraph hears of it. */
  private unusable({ operation, operationName, variables }: Asked): readonly GraphQLError[] | undefined {
    if (!operation) {
      const message =
        operationName === null ? "Say which operation of the document to run." : "No operation of that name.";
      return [new GraphQLError(message)];
    }
    if (this.quickLook(operation)(variables)) return undefined;
    return getVariableValues(this.schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: limits.faults,
    }).errors;
  }

  private quickLook(operation: OperationDefinitionNode): Fits {
    const known = this.quickLooks.get(operation) ?? plainlyFitting(this.schema, operation);
    this.quickLooks.set(operation, known);
    return known;
  }
}

function operationOf(
  { document, operation, operationName, variables }: Asked,
  { forwarded, gone }: RequestContext,
): Operation {
  return {
    document,
    operationName,
    variables,
    headers: forwarded,
    gone: operation?.operation === OperationTypeNode.QUERY ? gone : undefined,
  };
}

/** An engine that fails altogether is masked like any other fault. */
async function carriedOut<Result>(by: () => Promise<Result>): Promise<Result | ExecutionResult> {
  try {
    return await by();
  } catch (fault) {
    return {
      data: null,
      errors: [new GraphQLError("The engine failed.", { originalError: fault as Error })],
    };
  }
}
