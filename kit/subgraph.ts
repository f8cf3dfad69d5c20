// SPDX-License-Identifier: EUPL-1.2
import { ApolloServer, type BaseContext } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { unwrapResolverError } from "@apollo/server/errors";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { printSchemaWithDirectives } from "@graphql-tools/utils";
import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLScalarType,
  type GraphQLSchema,
  Kind,
  parse,
  visit,
  print,
} from "graphql";
import { buildSchema, createResolversMap } from "type-graphql";
import { type Access, guarded, guardRootFields } from "./access";
import { withEntitiesTogether } from "./entities";
import { ErrorCode, isKnownCode } from "./errors";
import { type Log } from "./log";
import { fromAsOf } from "./moment";

export interface SubgraphParts {
  /** Resolver objects, made by hand with what they need; see `definition.ts` of a service. */
  readonly resolvers: readonly object[];
  /** Types that no field leads to, such as entities that only `_entities` gives. */
  readonly orphanedTypes?: readonly (new () => object)[];
  /** Parts of the schema that are made and not declared; given the declared part. */
  readonly modules?: readonly ((plain: GraphQLSchema) => SchemaModule)[];
  /** `__resolveReference` by the name of the entity. */
  readonly references: Readonly<Record<string, ResolveReference>>;
}

/** A part of the schema as text, with what answers its fields and who may use its root fields. */
export interface SchemaModule {
  readonly sdl: string;
  readonly access: { readonly [Root in "Query" | "Mutation"]?: Readonly<Record<string, Access>> };
  /** What is worked out has its resolver here: an object with a function in it is not called by who asks in this process. */
  readonly resolvers: Readonly<Record<string, GraphQLScalarType | Readonly<Record<string, unknown>>>>;
}

/** Resolves an entity from a key another subgraph gave; null for a key that leads nowhere, never an invention. */
export type ResolveReference = (reference: never, context: never) => unknown;

const federation = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable", "@inaccessible"])`;

/** Decorated classes to a federation schema, with every root field guarded. */
export async function buildSubgraph(parts: SubgraphParts): Promise<{ schema: GraphQLSchema; sdl: string }> {
  const instances = new Map(parts.resolvers.map((resolver) => [resolver.constructor, resolver]));
  const plain = await buildSchema({
    resolvers: [...instances.keys()] as unknown as [() => unknown],
    orphanedTypes: [...(parts.orphanedTypes ?? [])],
    container: { get: (type: unknown): unknown => instances.get(type as () => unknown) } as never,
    validate: false,
    scalarsMap: [],
  });
  guardRootFields(plain);
  // buildSchema loses nothing of the directives only on this way: print, then build again as a subgraph.
  const declared = `${federation}\n\n${withoutEmptyQuery(printSchemaWithDirectives(plain))}\n`;
  const resolvers = createResolversMap(plain) as Record<string, Record<string, unknown>>;
  const modules = (parts.modules ?? []).map((make) => make(plain));
  for (const [typeName, reference] of Object.entries(parts.references)) {
    resolvers[typeName] = { ...resolvers[typeName], __resolveReference: onlyFromOurKeys(reference) };
  }
  const documents = [
    { sdl: declared, resolvers },
    ...modules.map((module) => ({ sdl: module.sdl, resolvers: guardedResolvers(module) })),
  ];
  return {
    schema: withEntitiesTogether(
      buildSubgraphSchema(
        documents.map((document) => ({
          typeDefs: parse(document.sdl),
          resolvers: document.resolvers as never,
        })),
      ),
    ),
    sdl: `${print(withWholeRoots(parse(documents.map(({ sdl }) => sdl).join("\n"))))}\n`,
  };
}

/** The same with each root type in one piece, as people read it. */
function withWholeRoots(document: DocumentNode): DocumentNode {
  const fieldsOf = new Map<string, FieldDefinitionNode[]>();
  for (const part of document.definitions) {
    if (part.kind !== Kind.OBJECT_TYPE_EXTENSION && part.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    fieldsOf.set(part.name.value, [...(fieldsOf.get(part.name.value) ?? []), ...(part.fields ?? [])]);
  }
  const isDone = new Set<string>();
  const definitions = document.definitions.flatMap((part): DefinitionNode[] => {
    if (part.kind !== Kind.OBJECT_TYPE_EXTENSION && part.kind !== Kind.OBJECT_TYPE_DEFINITION) return [part];
    const name = part.name.value;
    if (isDone.has(name)) return [];
    isDone.add(name);
    return [{ ...part, kind: Kind.OBJECT_TYPE_DEFINITION, fields: fieldsOf.get(name) ?? [] }];
  });
  return { ...document, definitions };
}

/** The resolvers of a made part, with the guard before every root field that its text declares. */
function guardedResolvers(module: SchemaModule): SchemaModule["resolvers"] {
  const resolvers: Record<string, SchemaModule["resolvers"][string]> = { ...module.resolvers };
  for (const definition of parse(module.sdl).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const root = definition.name.value as "Query" | "Mutation";
    const given = { ...(module.resolvers[root] as Record<string, never>) };
    const fields = (definition.fields ?? []).map(({ name: { value: field } }) => [
      field,
      guarded(`${root}.${field}`, module.access[root]?.[field], given[field]),
    ]);
    resolvers[root] = Object.fromEntries(fields) as Record<string, unknown>;
  }
  return resolvers;
}

/** Whatever is no key of ours leads nowhere: it reaches no storage, and spoils nothing for the keys beside it. */
function onlyFromOurKeys(reference: ResolveReference): ResolveReference {
  return (key: { id?: unknown; asOf?: unknown }, context) => {
    const { id, asOf } = key;
    if (typeof id !== "string" || id.includes("\0") || typeof asOf !== "string" || !fromAsOf(asOf))
      return null;
    return reference(key as never, context);
  };
}

/** The schema definition itself is federation's to make. */
function withoutEmptyQuery(sdl: string): string {
  return print(
    visit(parse(sdl), {
      SchemaDefinition: { enter: () => null },
      [Kind.SCHEMA_EXTENSION]: { enter: () => null },
    }),
  );
}

export interface ServedSchema<Context extends BaseContext> {
  readonly schema: GraphQLSchema;
  readonly apollo: ApolloServer<Context>;
  readonly shown: (error: GraphQLError) => GraphQLFormattedError;
}

/** A schema as it is served, over HTTP and in this process: it shows expected errors as they are and masks the rest. */
export function served<Context extends BaseContext>(schema: GraphQLSchema, log: Log): ServedSchema<Context> {
  const apollo = new ApolloServer<Context>({
    schema,
    // No timings to whoever asks for them, nothing sent to anybody, and no policy worked out for each field: no answer is kept.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => maskError(formatted, error, log),
  });
  const shown = (error: GraphQLError): GraphQLFormattedError => {
    const code = error.extensions["code"] ?? ErrorCode.INTERNAL_SERVER_ERROR;
    return maskError({ ...error.toJSON(), extensions: { ...error.extensions, code } }, error, log);
  };
  return { schema, apollo, shown };
}

function maskError(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const code = formatted.extensions?.["code"];
  const { message, path, locations } = formatted;
  const place = { ...(path && { path }), ...(locations && { locations }) };
  if (original instanceof GraphQLError && isKnownCode(code)) {
    return { message, ...place, extensions: formatted.extensions ?? {} };
  }
  if (hasCode(original, unstorableText)) {
    const expected = "text without NUL characters";
    return {
      message: `Expected ${expected}.`,
      ...place,
      extensions: { code: ErrorCode.BAD_USER_INPUT, expected },
    };
  }
  // The stack, and not the fault as a whole: a database fault carries its parameters along.
  log.error({ stack: original instanceof Error ? original.stack : typeof original }, "an operation failed");
  return { message: "Internal error.", ...place, extensions: { code: ErrorCode.INTERNAL_SERVER_ERROR } };
}

/** What PostgreSQL says of text that it cannot hold: the caller's fault, wherever in a question it stands. */
const unstorableText = "22021";

const hasCode = (fault: unknown, code: string): boolean =>
  typeof fault === "object" && fault !== null && "code" in fault && fault.code === code;
