// SPDX-License-Identifier: EUPL-1.2
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { assertCompositionSuccess, composeServices } from "@theguild/federation-composition";
import { GraphQLError, GraphQLScalarType, parse } from "graphql";
import { type IncomingHttpHeaders } from "node:http";

/**
 * Three small subgraphs in the shape of the house: two owners with dated entities (`id asOf`), and a read side that
 * answers with keys. What each was asked is kept, so that a test can count calls.
 */
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@inaccessible"])`;

const typeDefs = {
  owners: `${link}
    type Query {
      owner(id: ID!, asOf: String!): Owner
      owners(filter: OwnerFilter!): [Owner!]!
      strict: Strict
      due(on: Day!): String!
    }
    scalar Day
    input OwnerFilter { first: Int!, kind: Kind, from: Day }
    enum Kind { LARGE SMALL }
    type Strict { must: String! }
    type Owner @key(fields: "id asOf") {
      id: ID!
      asOf: String!
      name: String!
      kind: Kind
      shaky: String
      faulty: String
      pick(n: Int!): String
      open(from: Day!): String
      secret: String @inaccessible
    }`,
  deals: `${link}
    type Query { deal(id: ID!, asOf: String!): Deal }
    type Mutation { sign(id: ID!): String }
    type Deal @key(fields: "id asOf") { id: ID! asOf: String! title: String! owner: Owner }
    type Owner @key(fields: "id asOf") { id: ID! asOf: String! deals: [Deal!] }`,
  answers: `${link}
    type Query { answer(first: Int!): Answer! }
    type Answer { verdict: String! entries: [Entry!]! }
    type Entry { ownerId: ID! owner: Owner requiredOwner: Owner! deal: Deal either: Either }
    union Either = Owner | Deal
    type Owner @key(fields: "id asOf") { id: ID! asOf: String! }
    type Deal @key(fields: "id asOf") { id: ID! asOf: String! }`,
} as const;

export type ToyName = keyof typeof typeDefs;
const names = Object.keys(typeDefs) as ToyName[];

interface Key {
  id: string;
  asOf: string;
}

interface EntrySource extends Key {
  position: number;
}

const asOf = "moment";
const absent = "owner-absent";
const key = (id: string, at = asOf): Key => ({ id, asOf: at });
const ownerOf = (deal: Key): Key => key(deal.id.replace("deal", "owner"), deal.asOf);
const dealOf = (owner: Key): Key => key(owner.id.replace("owner", "deal"), owner.asOf);

const inputRefused = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", field: "id" } });

/** A reference resolver has no right to change what it is given. */
const copy = ({ id, asOf: at }: Key): Key => ({ id, asOf: at });

/** A scalar that only the subgraph can check, for the gateway knows no more of it than the name. */
const day = new GraphQLScalarType({
  name: "Day",
  parseValue: (value) => {
    if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
    throw inputRefused("Expected a day, YYYY-MM-DD.");
  },
});

const resolvers = {
  owners: {
    Day: day,
    Query: {
      owner: (_: unknown, { id, asOf: at }: Key) => {
        if (id === "refused") throw inputRefused("id: expected the id of an owner.");
        return key(id, at);
      },
      owners: (_: unknown, { filter: { first } }: { filter: { first: number } }) => {
        if (first < 1) throw inputRefused(`filter.first: expected a number above 0, not ${first}.`);
        return Array.from({ length: first }, (_owner, position) => key(`owner-${position}`));
      },
      due: (_: unknown, { on }: { on: string }) => `due on ${on}`,
      strict: () => ({ must: null }),
    },
    Owner: {
      __resolveReference: (reference: Key) => {
        if (reference.id === "owner-refused") throw inputRefused("This owner cannot be looked up.");
        return reference.id === absent ? null : copy(reference);
      },
      name: (owner: Key) => `${owner.id} at ${owner.asOf}`,
      kind: () => "LARGE",
      shaky: (owner: Key) => {
        if (owner.id === "owner-1") throw inputRefused("shaky");
        return "steady";
      },
      faulty: () => {
        throw new Error("the password is hunter2");
      },
      pick: (owner: Key, { n }: { n: number }) => `${owner.id}:${n}`,
      open: (_owner: Key, { from }: { from: string }) => `open from ${from}`,
      secret: () => "not for anyone",
    },
  },
  deals: {
    Query: { deal: (_: unknown, { id, asOf: at }: Key) => key(id, at) },
    Mutation: { sign: (_: unknown, { id }: Key) => `signed ${id}` },
    Deal: { __resolveReference: copy, title: (deal: Key) => `title of ${deal.id}`, owner: ownerOf },
    Owner: { __resolveReference: copy, deals: (owner: Key) => [dealOf(owner)] },
  },
  answers: {
    Query: {
      answer: (_: unknown, { first }: { first: number }) => ({
        verdict: "COVERED",
        entries: Array.from({ length: first }, (_entry, position) => ({
          ...key(`owner-${position}`),
          position,
        })),
      }),
    },
    Entry: {
      ownerId: (entry: EntrySource) => entry.id,
      owner: copy,
      requiredOwner: (entry: EntrySource) => key(entry.position === 2 ? absent : entry.id),
      deal: dealOf,
      either: (entry: EntrySource) =>
        entry.position % 2
          ? { __typename: "Owner", ...copy(entry) }
          : { __typename: "Deal", ...dealOf(entry) },
    },
  },
};

export interface ToyCall {
  readonly subgraph: ToyName;
  readonly query: string;
  readonly variables: { representations?: unknown[] };
  readonly headers: IncomingHttpHeaders;
}

export interface ToyGraph {
  readonly supergraphSdl: string;
  readonly urls: Readonly<Record<ToyName, string>>;
  /** What was asked since the test began; empty it in `beforeEach`. */
  readonly calls: ToyCall[];
  stop(name: ToyName): Promise<void>;
  stopAll(): Promise<void>;
}

export async function startToyGraph(): Promise<ToyGraph> {
  const calls: ToyCall[] = [];
  const servers = new Map<ToyName, ApolloServer>();
  const urls = {} as Record<ToyName, string>;
  for (const subgraph of names) {
    const server = new ApolloServer({
      schema: buildSubgraphSchema([
        { typeDefs: parse(typeDefs[subgraph]), resolvers: resolvers[subgraph] as never },
      ]),
      plugins: [ApolloServerPluginInlineTraceDisabled()],
      includeStacktraceInErrorResponses: true,
    });
    const { url } = await startStandaloneServer(server, {
      listen: { port: 0, host: "127.0.0.1" },
      context: ({ req }) => {
        const { query, variables } = (req as typeof req & { body: Pick<ToyCall, "query" | "variables"> })
          .body;
        calls.push({ subgraph, query, variables, headers: req.headers });
        return Promise.resolve({});
      },
    });
    servers.set(subgraph, server);
    urls[subgraph] = url;
  }
  const stop = async (name: ToyName): Promise<void> => {
    await servers.get(name)?.stop();
    servers.delete(name);
  };
  return {
    supergraphSdl: toySupergraph(),
    urls,
    calls,
    stop,
    stopAll: async () => {
      for (const name of names) await stop(name);
    },
  };
}

/** The URLs in it lead nowhere: whoever serves it must put its own. */
export function toySupergraph(): string {
  const composed = composeServices(
    names.map((name) => ({ name, typeDefs: parse(typeDefs[name]), url: `http://${name}.invalid/graphql` })),
  );
  assertCompositionSuccess(composed);
  return composed.supergraphSdl;
}
