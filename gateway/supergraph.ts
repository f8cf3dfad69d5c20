// SPDX-License-Identifier: EUPL-1.2
import { transformSupergraphToPublicSchema } from "@theguild/federation-composition";
import {
  buildASTSchema,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type NamedTypeNode,
  parse,
  print,
  visit,
} from "graphql";

export type SubgraphUrls = Readonly<Record<string, string>>;

/** A supergraph, or the configuration beside it, that cannot be served. */
export class SupergraphFault extends Error {}

export interface Supergraph {
  /** With the URLs that are to be called. */
  readonly sdl: string;
  readonly urls: SubgraphUrls;
  /** What clients see: nothing of federation and nothing that is `@inaccessible`. */
  readonly apiSchema: GraphQLSchema;
}

/** Reads a supergraph of any composer and puts other URLs into it where they are given. */
export function readSupergraph(sdl: string, otherUrls: SubgraphUrls): Supergraph {
  const document = parsedSupergraph(sdl);
  const urls = { ...urlsIn(document) };
  for (const [subgraph, url] of Object.entries(otherUrls)) {
    if (!(subgraph in urls)) {
      throw new SupergraphFault(
        `The supergraph has no subgraph ${subgraph}; it has ${Object.keys(urls).join(", ")}.`,
      );
    }
    urls[subgraph] = url;
  }
  const missing = Object.keys(urls).filter((subgraph) => urls[subgraph] === "");
  if (missing.length > 0) throw new SupergraphFault(`The supergraph gives no URL for ${missing.join(", ")}.`);
  for (const [subgraph, url] of Object.entries(urls)) {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
      throw new SupergraphFault(
        `The subgraph ${subgraph} has ${url}; expected a URL such as http://host/path.`,
      );
  }
  return { sdl: print(withUrls(document, urls)), urls, apiSchema: apiSchemaOf(document) };
}

function apiSchemaOf(document: DocumentNode): GraphQLSchema {
  try {
    return buildASTSchema(withoutHidden(transformSupergraphToPublicSchema(document)));
  } catch (fault) {
    throw new SupergraphFault(`The supergraph is no schema: ${(fault as Error).message}`);
  }
}

/** @throws SupergraphFault when the text is not that of a supergraph */
export function parsedSupergraph(sdl: string): DocumentNode {
  let document: DocumentNode;
  try {
    document = parse(sdl);
  } catch (fault) {
    throw new SupergraphFault(`The supergraph is not GraphQL: ${(fault as Error).message}`);
  }
  if (Object.keys(urlsIn(document)).length === 0) {
    throw new SupergraphFault("The supergraph names no subgraph; was it composed?");
  }
  return document;
}

function urlsIn(document: DocumentNode): Record<string, string> {
  const urls: Record<string, string> = {};
  visit(document, {
    Directive(node) {
      if (node.name.value === "join__graph")
        urls[given(node as ConstDirectiveNode, "name")] = given(node as ConstDirectiveNode, "url");
    },
  });
  return urls;
}

/** Unions and interfaces that still name a type which is `@inaccessible` do so no more. */
function withoutHidden(api: DocumentNode): DocumentNode {
  const shown = new Set(
    api.definitions.flatMap((node) => ("name" in node && node.name ? [node.name.value] : [])),
  );
  const isShown = ({ name }: NamedTypeNode): boolean => shown.has(name.value);
  return visit(api, {
    UnionTypeDefinition: (node) => ({ ...node, types: node.types?.filter(isShown) ?? [] }),
    ObjectTypeDefinition: (node) => ({ ...node, interfaces: node.interfaces?.filter(isShown) ?? [] }),
    InterfaceTypeDefinition: (node) => ({ ...node, interfaces: node.interfaces?.filter(isShown) ?? [] }),
  });
}

function withUrls(document: DocumentNode, urls: SubgraphUrls): DocumentNode {
  return visit(document, {
    Directive(node) {
      if (node.name.value !== "join__graph") return undefined;
      const url = urls[given(node as ConstDirectiveNode, "name")] ?? "";
      return {
        ...node,
        arguments: node.arguments?.map((argument) =>
          argument.name.value === "url"
            ? { ...argument, value: { kind: Kind.STRING, value: url } }
            : argument,
        ),
      };
    },
  });
}

/** A string or an enum value given to a directive; empty when it is not given. */
export function given(directive: ConstDirectiveNode, argument: string): string {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : "";
}
