// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from "node:util";
import {
  execute,
  getNullableType,
  GraphQLError,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
} from "graphql";
import { type Operation } from "../../../gateway/engine";
import { type Ownership } from "./ownership";
import { Fault, type Row, type Rows } from "./rows";
import { type Given, Source, type View } from "./source";

export type Path = readonly (string | number)[];

/** A field that could not be answered, whether or not it is seen in the answer. */
export interface FaultPlace {
  readonly path: Path;
  /** What becomes `null` by it, when nothing else is wrong. */
  readonly nullPath: Path;
  /** A required field of an entity that its owner does not know. */
  readonly isUnknown: boolean;
}

export interface MergedAnswer {
  readonly data: unknown;
  readonly faults: readonly FaultPlace[];
}

export interface MergedParts {
  readonly schema: GraphQLSchema;
  readonly rows: Rows;
  readonly ownership: Ownership;
  readonly holes: Readonly<Record<string, readonly string[]>>;
}

/**
 * What the engines are held against: one schema without federation, carried out by graphql-js over the same rows.
 * Changes the schema it is given.
 */
export class MergedSchema {
  private readonly names = new Map<Row, string>();

  constructor(private readonly parts: MergedParts) {
    for (const [name, row] of Object.entries(parts.rows)) this.names.set(row, name);
    for (const type of Object.values(parts.schema.getTypeMap())) {
      if (type.name.startsWith("__")) continue;
      if (isAbstractType(type)) type.resolveType = (source: Source) => source.typename;
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        field.resolve = async (parent: Source, args: Given, run: Run, info) => {
          // In turn, so that a field that fails does not keep its siblings from being looked at.
          await Promise.resolve();
          return this.resolved(parent, args, run, info);
        };
      }
    }
  }

  async answer(operation: Operation, down: readonly string[] = []): Promise<MergedAnswer> {
    const { schema, rows } = this.parts;
    const run: Run = { faults: [], types: new Map(), down };
    const view: View = {
      rows,
      memory: [],
      held: (source, field) => this.held(source, field, run),
    };
    const rootOf = (name: string | undefined): Row => rows[name ?? ""] ?? { __typename: name ?? "" };
    const isMutation = operationKind(operation) === "mutation";
    const root = (isMutation ? schema.getMutationType() : schema.getQueryType())?.name;
    const { data, errors = [] } = await execute({
      schema,
      document: operation.document,
      operationName: operation.operationName,
      variableValues: operation.variables,
      contextValue: run,
      rootValue: new Source(rootOf(root), view),
    });
    // An argument that is not right is found before its field is asked.
    for (const { path = [] } of errors)
      if (!run.faults.some((fault) => isDeepStrictEqual(fault.path, path)))
        run.faults.push({ path, nullPath: nullPathOf(path, run), isUnknown: false });
    // What stands below a place that became null by another fault is still told apart here.
    return { data: data ?? null, faults: run.faults };
  }

  private resolved(parent: Source, args: Given, run: Run, info: GraphQLResolveInfo): unknown {
    const path = pathOf(info);
    run.types.set(JSON.stringify(path), info.returnType);
    const tell = (place: Path, isUnknown: boolean): void => {
      run.faults.push({ path: place, nullPath: nullPathOf(place, run), isUnknown });
    };
    try {
      if (this.isUnknown(parent.row, info.fieldName, run)) {
        if (isNonNullType(info.returnType)) tell(path, true);
        return null;
      }
      const value = parent.get(info.fieldName, args);
      for (const place of faultsIn(value, info.returnType, path, info.schema)) tell(place, false);
      return value;
    } catch (error) {
      tell(path, false);
      throw error;
    }
  }

  private held(source: Source, field: string, run: Run): unknown {
    const owners = this.parts.ownership.of(source.typename, field);
    if (owners.length > 0 && owners.every((owner) => run.down.includes(owner)))
      return new Fault(`${owners.join(" and ")} cannot be reached`);
    return this.isUnknown(source.row, field, run) ? null : source.row[field];
  }

  private isUnknown(row: Row, field: string, { down }: Run): boolean {
    const name = this.names.get(row);
    const owners = this.parts.ownership.of(row.__typename, field);
    return (
      name !== undefined &&
      owners.length > 0 &&
      owners.every((owner) => this.parts.holes[owner]?.includes(name) && !down.includes(owner))
    );
  }
}

interface Run {
  readonly faults: FaultPlace[];
  /** Of the fields that were asked, by their path. */
  readonly types: Map<string, GraphQLOutputType>;
  readonly down: readonly string[];
}

/** How far up the `null` of a fault at this place goes. */
function nullPathOf(path: Path, run: Run): Path {
  const type = typeAt(path, run);
  return type && isNonNullType(type) && path.length > 0 ? nullPathOf(path.slice(0, -1), run) : path;
}

/** Undefined for a field that was not come to, because of its arguments. */
function typeAt(path: Path, run: Run): GraphQLOutputType | undefined {
  if (typeof path.at(-1) !== "number") return run.types.get(JSON.stringify(path));
  const above = typeAt(path.slice(0, -1), run);
  const list = above && getNullableType(above);
  return isListType(list) ? list.ofType : undefined;
}

/** The places in a value where what was found is not what the type promises. */
function faultsIn(value: unknown, type: GraphQLOutputType, path: Path, schema: GraphQLSchema): Path[] {
  if (isNonNullType(type)) {
    if (value === null || value === undefined) return [path];
    return faultsIn(value, type.ofType as GraphQLOutputType, path, schema);
  }
  if (value === null || value === undefined) return [];
  if (value instanceof GraphQLError) return [path];
  if (isListType(type)) {
    if (!Array.isArray(value)) return [path];
    return value.flatMap((item, index) => faultsIn(item, type.ofType, [...path, index], schema));
  }
  if (!isLeafType(type)) {
    if (!(value instanceof Source)) return [path];
    const isPossible =
      !isAbstractType(type) || schema.getPossibleTypes(type).some(({ name }) => name === value.typename);
    return isPossible ? [] : [path];
  }
  try {
    type.serialize(value);
    return [];
  } catch {
    return [path];
  }
}

function pathOf(info: GraphQLResolveInfo): Path {
  const path: (string | number)[] = [];
  for (let step: GraphQLResolveInfo["path"] | undefined = info.path; step; step = step.prev)
    path.unshift(step.key);
  return path;
}

function operationKind({ document, operationName }: Operation): string | undefined {
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    if (operationName === null || node.name?.value === operationName) return node.operation;
  }
  return undefined;
}
