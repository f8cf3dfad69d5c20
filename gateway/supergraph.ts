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
  const document = parsed(sdl);
  refuseUnenforced(document);
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
  return {
    sdl: print(withUrls(document, urls)),
    urls,
    apiSchema: buildASTSchema(withoutHidden(transformSupergraphToPublicSchema(document))),
  };
}

function parsed(sdl: string): DocumentNode {
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

/** The security features that this gateway carries out itself. */
const enforced = ["inaccessible"];

/**
 * `@authenticated`, `@requiresScopes`, `@policy` and whatever comes after them: a gateway that does not enforce a rule
 * it was given would serve everything to everybody, and nobody would notice. So it does not start.
 */
function refuseUnenforced(document: DocumentNode): void {
  for (const link of directivesOfSchema(document)) {
    const feature = /\/([^/]+)\/v[\d.]+$/.exec(text(link, "url"))?.[1];
    const security = text(link, "for") === "SECURITY" || restricting.includes(feature ?? "");
    if (feature && security && !enforced.includes(feature)) {
      throw new SupergraphFault(
        `The supergraph restricts access with @${feature}, which this gateway does not enforce.`,
      );
    }
    if (text(link, "for") === "EXECUTION" && !understood.test(text(link, "url"))) {
      throw new SupergraphFault(
        `The supergraph is to be executed with ${text(link, "url")}, which this gateway does not know.`,
      );
    }
  }
}

/** How the parts were joined; a feature that is marked to change the execution may not be passed over. */
const understood = /\/join\/v0\.[1-5]$/;

const restricting = ["authenticated", "requiresScopes", "policy"];

function directivesOfSchema(document: DocumentNode): readonly ConstDirectiveNode[] {
  return document.definitions
    .filter((node) => node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION)
    .flatMap((node) => node.directives ?? [])
    .filter((directive) => directive.name.value === "link");
}

function urlsIn(document: DocumentNode): Record<string, string> {
  const urls: Record<string, string> = {};
  visit(document, {
    Directive(node) {
      if (node.name.value === "join__graph")
        urls[text(node as ConstDirectiveNode, "name")] = text(node as ConstDirectiveNode, "url");
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
      const url = urls[text(node as ConstDirectiveNode, "name")] ?? "";
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
function text(directive: ConstDirectiveNode, argument: string): string {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : "";
}
