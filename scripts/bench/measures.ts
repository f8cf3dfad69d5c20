// SPDX-License-Identifier: EUPL-1.2
import { type DocumentNode, execute, type GraphQLSchema, parse, validate } from "graphql";
import { readSupergraph } from "../../gateway/supergraph";
import { type Body, listen } from "./httpServer";
import { landscape } from "./landscape";
import { shapes } from "./shapes";
import { rootFields, supergraph } from "./subgraphs";

/** What a gateway could be at its best: the answers are there, and have only to be written. */
export async function limit(subgraphsAt: string): Promise<string> {
  const schema = mergedSchema(subgraphsAt);
  const answers = new Map<string, object>();
  for (const { query, variables } of shapes)
    for (const one of variables)
      answers.set(
        query + JSON.stringify(one),
        JSON.parse(
          JSON.stringify(await execute({ schema, document: parse(query), variableValues: one })),
        ) as object,
      );
  return listen(({ query, variables = {} }) => answers.get(query + JSON.stringify(variables)) ?? {});
}

/** What there would be without federation. */
export async function merged(subgraphsAt: string): Promise<string> {
  const schema = mergedSchema(subgraphsAt);
  const documents = validDocuments(schema);
  return listen(async ({ query, variables = {} }) =>
    execute({ schema, document: documents(query), variableValues: variables }),
  );
}

/** Parsed and found valid once, as every server keeps them. */
export function validDocuments(schema: GraphQLSchema): (query: Body["query"]) => DocumentNode {
  const known = new Map<string, DocumentNode>();
  return (query) => {
    const kept = known.get(query);
    if (kept) return kept;
    const document = parse(query);
    const [fault] = validate(schema, document);
    if (fault) throw fault;
    known.set(query, document);
    return document;
  };
}

function mergedSchema(subgraphsAt: string): GraphQLSchema {
  const schema = readSupergraph(supergraph(subgraphsAt), {}).apiSchema;
  const roots = rootFields(landscape());
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const root = roots[field.name];
    if (root) field.resolve = (_source, args: Record<string, unknown>) => root(args);
  }
  return schema;
}
