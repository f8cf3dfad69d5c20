// SPDX-License-Identifier: EUPL-1.2
import { buildSubgraphSchema } from "@apollo/subgraph";
import {
  type ConstDirectiveNode,
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  parse,
  validate,
} from "graphql";
import { anonymous } from "../../../kit/access";
import { withEntitiesTogether } from "../../../kit/entities";
import { type AskLocally, localCaller } from "../../../kit/localCall";
import { createLog } from "../../../kit/log";
import { type SubgraphSource } from "./engineCase";
import { federationLink } from "./federationLink";
import { isKeyOf, isWhole, type Keys, keysOf } from "./keys";
import { type Memory, type Rows } from "./rows";
import { type Given, nestedIn, Source, type View } from "./source";
import { type TypeFamily } from "./typeFamily";

/** A subgraph of a case, as a real one: a schema of @apollo/subgraph that is asked with documents. */
export class SubgraphService {
  readonly document: DocumentNode;
  private readonly schema: GraphQLSchema;
  private readonly keys: Keys;
  private readonly external: ReadonlySet<string>;

  constructor(
    readonly name: string,
    private readonly source: SubgraphSource,
    private readonly rows: Rows,
    private readonly family: TypeFamily,
    private readonly holes: readonly string[],
  ) {
    this.document = parse(federationLink + source.sdl);
    this.keys = keysOf(this.document);
    this.external = externalFields(this.document);
    this.schema = withEntitiesTogether(
      buildSubgraphSchema([{ typeDefs: this.document, resolvers: this.references() as never }]),
    );
    for (const type of Object.values(this.schema.getTypeMap())) {
      if (type.name.startsWith("_")) continue;
      if (isAbstractType(type)) type.resolveType = (given: Source) => given.typename;
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields()))
        if (!field.name.startsWith("_")) field.resolve = resolveField;
    }
  }

  /** As a server would: a document that does not fit the schema is refused. */
  async answer(query: string, variables: Given, memory: Memory): Promise<ExecutionResult> {
    const document = parse(query);
    const errors = validate(this.schema, document);
    if (errors.length > 0) return { errors };
    const view = this.view(memory);
    return execute({
      schema: this.schema,
      document,
      variableValues: variables,
      contextValue: view,
      rootValue: new Source({ __typename: "root" }, view),
    });
  }

  /** The same without a wire, compiled. */
  local(memory: () => Memory): AskLocally {
    return localCaller({
      schema: this.schema,
      log: createLog("test", "silent"),
      checkProof: () => Promise.resolve(),
      verifyToken: () => Promise.resolve(anonymous),
      contextFor: () => this.view(memory()) as never,
      shown: (error) => error.toJSON(),
    });
  }

  private view(memory: Memory): View {
    return { rows: this.rows, memory, held: (source, field) => this.held(source, field) };
  }

  private held(source: Source, field: string): unknown {
    const own = this.source.own?.[`${source.typename}.${field}`];
    if (own !== undefined) return own;
    if (source.given && this.external.has(`${source.given["__typename"] as string}.${field}`))
      return nestedIn(source.given[field]);
    return source.row[field];
  }

  private references(): Record<string, object> {
    return Object.fromEntries(
      [...this.keys.keys()].map((type) => [
        type,
        { __resolveReference: (given: Given, view: View) => this.lookedUp(type, given, view) },
      ]),
    );
  }

  private lookedUp(type: string, given: Given, view: View): Source | null {
    const whole = this.keys.get(type)?.filter((key) => isWhole(key, given)) ?? [];
    if (whole.length === 0)
      throw new Error(`${this.name} was sent a ${type} without a key: ${JSON.stringify(given)}.`);
    for (const [name, row] of Object.entries(this.rows)) {
      if (!this.family.isOf(row.__typename, type) || this.holes.includes(name)) continue;
      const source = new Source(row, view);
      if (whole.some((key) => isKeyOf(source, key, given))) return new Source(row, view, given);
    }
    return null;
  }
}

const resolveField: GraphQLFieldResolver<Source, View> = (parent, args: Given, view, info) => {
  const root = [info.schema.getQueryType(), info.schema.getMutationType()].includes(info.parentType);
  const row = view.rows[info.parentType.name];
  const source = root && row ? new Source(row, view) : parent;
  return source.get(info.fieldName, args);
};

/** What this subgraph must be sent before it knows it, as `Type.field`. */
function externalFields(document: DocumentNode): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const node of document.definitions) {
    if (
      node.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      node.kind !== Kind.OBJECT_TYPE_EXTENSION &&
      node.kind !== Kind.INTERFACE_TYPE_DEFINITION
    )
      continue;
    const isExternal = (directives: readonly ConstDirectiveNode[] = []): boolean =>
      directives.some(({ name }) => name.value === "external");
    for (const field of node.fields ?? [])
      if (isExternal(field.directives) || isExternal(node.directives))
        fields.add(`${node.name.value}.${field.name.value}`);
  }
  return fields;
}
