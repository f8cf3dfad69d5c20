// SPDX-License-Identifier: EUPL-1.2
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLScalarType,
  type GraphQLSchema,
  isScalarType,
  isSpecifiedScalarType,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  validate,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { ErrorCode } from "./errors";
import { type Fits, plainlyFitting } from "./plainVariables";
import { wireCopy } from "./wireCopy";

export interface Question {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

type ObjMap = Record<string, unknown>;

type Run = (variables: Question["variables"], context: unknown) => Promise<ExecutionResult> | ExecutionResult;

interface Known {
  readonly operation: OperationDefinitionNode;
  readonly fits: Fits;
  readonly run: Run;
}

/** Of one operation each, made by a gateway, so there are not many. */
const mostKept = 500;

/**
 * A schema in this process, with what was asked of it before compiled: parsed and found valid once, and then functions.
 * The data of an answer is as it would come over a wire, and shares nothing with whoever gave it.
 */
export class CompiledSchema {
  private readonly known = new Map<string, Known>();
  private readonly serializers: Readonly<Record<string, (value: unknown) => unknown>>;

  constructor(private readonly schema: GraphQLSchema) {
    this.serializers = copyingSerializers(schema);
  }

  /** With the codes of a GraphQL server for a document that it refuses. */
  async answer({ query, operationName, variables }: Question, context: unknown): Promise<ExecutionResult> {
    const key = operationName === undefined ? query : `${operationName}:${query}`;
    const known = this.known.get(key) ?? this.compiled(query, operationName);
    if (Array.isArray(known)) return { errors: known };
    const { operation, fits, run } = known as Known;
    this.keepAsNewest(key, known as Known);
    if (!fits(variables ?? {})) {
      const { errors } = getVariableValues(this.schema, operation.variableDefinitions ?? [], variables ?? {});
      if (errors) return { errors: errors.map((error) => coded(error, ErrorCode.BAD_USER_INPUT)) };
    }
    const result = await run(variables, context);
    return result.errors ? { ...result, errors: result.errors.map(whole) } : result;
  }

  private compiled(query: string, operationName: string | undefined): Known | readonly GraphQLError[] {
    let document: DocumentNode;
    try {
      document = parse(query);
    } catch (fault) {
      return [coded(fault as GraphQLError, ErrorCode.GRAPHQL_PARSE_FAILED)];
    }
    const errors = validate(this.schema, document);
    if (errors.length > 0) return errors.map((error) => coded(error, ErrorCode.GRAPHQL_VALIDATION_FAILED));
    const operation = getOperationAST(document, operationName);
    if (!operation) return [coded(new GraphQLError("No operation of that name."), ErrorCode.BAD_USER_INPUT)];
    return {
      operation,
      fits: plainlyFitting(this.schema, operation),
      run: this.runOf(document, operation, operationName),
    };
  }

  /** A mutation is too rare to be compiled, and too dear to be carried out by anything but the reference. */
  private runOf(document: DocumentNode, { operation }: OperationDefinitionNode, operationName?: string): Run {
    const { schema } = this;
    if (operation === OperationTypeNode.QUERY) {
      const customSerializers = this.serializers;
      const compiled = compileQuery(schema, document, operationName, { customSerializers });
      if (isCompiledQuery(compiled))
        return (variables, context) => compiled.query({}, context, variables ?? {});
    }
    return async (variables, contextValue) => {
      const result = await execute({
        schema,
        document,
        variableValues: variables,
        contextValue,
        operationName,
      });
      return result.data ? { ...result, data: wireCopy(result.data) as ObjMap } : result;
    };
  }

  private keepAsNewest(key: string, known: Known): void {
    this.known.delete(key);
    this.known.set(key, known);
    const [oldest] = this.known.keys();
    if (this.known.size > mostKept && oldest !== undefined) this.known.delete(oldest);
  }
}

/** Objects and lists of an answer are made for it, so only what a scalar of one's own gives can belong to somebody. */
function copyingSerializers(schema: GraphQLSchema): Readonly<Record<string, (value: unknown) => unknown>> {
  const own = Object.values(schema.getTypeMap()).filter(
    (type) => isScalarType(type) && !isSpecifiedScalarType(type),
  ) as GraphQLScalarType[];
  return Object.fromEntries(
    own.map((type) => [type.name, (value: unknown) => wireCopy(type.serialize(value))]),
  );
}

function coded(error: GraphQLError, code: ErrorCode): GraphQLError {
  if (error.extensions["code"] !== undefined) return error;
  const { nodes = null, path, originalError } = error;
  return new GraphQLError(error.message, {
    nodes,
    path,
    originalError,
    extensions: { ...error.extensions, code },
  });
}

/** What is compiled makes errors that lack the half of one. */
function whole(error: GraphQLError): GraphQLError {
  const { message, path, originalError } = error;
  return new GraphQLError(message, { path, originalError, extensions: error.extensions });
}
