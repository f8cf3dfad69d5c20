// SPDX-License-Identifier: EUPL-1.2
import { buildSubgraphSchema } from "@apollo/subgraph";
import { assertCompositionSuccess, composeServices } from "@theguild/federation-composition";
import { Kind, parse } from "graphql";
import { readSupergraph } from "../../gateway/supergraph";
import { anonymous } from "../../kit/access";
import { withEntitiesTogether } from "../../kit/entities";
import { type AskLocally, localCaller } from "../../kit/localCall";
import { createLog } from "../../kit/log";
import { type Landscape, landscape, municipalityCount, type Row } from "./landscape";

const head = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])\n`;

const definitions: Readonly<Record<string, string>> = {
  contracts: `
    type Query { offers(municipality: Int!, first: Int!): [Offer!]! }
    type Offer @key(fields: "id") {
      id: ID!  code: String!  from: String!  until: String  hourlyRate: Float!  products: [Product!]!  provider: Provider
    }
    type Product { code: ID!  name: String!  unit: String! }
    type Provider @key(fields: "id", resolvable: false) { id: ID! }
    type Office @key(fields: "id") { id: ID!  offer: Offer }`,
  providers: `
    type Query { provider(id: ID!): Provider  providers(first: Int!, after: Int!): [Provider!]! }
    type Provider @key(fields: "id") {
      id: ID!  name: String!  legalName: String!  website: String  phone: String!  languages: [String!]!
      specialties: [Specialty!]!
    }
    type Specialty { code: ID!  name: String! }
    type Person @key(fields: "id") { id: ID!  name: String!  employer: Provider }`,
  locations: `
    type Provider @key(fields: "id") { id: ID!  locations: [Location!]  office: Office }
    type Location {
      street: String!  number: String!  postalCode: String!  city: String!  latitude: Float!  longitude: Float!  isAccessible: Boolean
    }
    type Office @key(fields: "id") { id: ID!  name: String!  manager: Person }
    type Person @key(fields: "id", resolvable: false) { id: ID! }`,
  waiting: `
    type Provider @key(fields: "id") { id: ID!  waiting: Waiting }
    type Waiting { weeks: Int  intakeWeeks: Int  measuredOn: String!  reportedBy: String! }`,
};

export const subgraphNames = Object.keys(definitions);

/** By name, the root fields. A field of an object is what the object has under its name. */
export function rootFields({ providers, offers }: Landscape): Record<string, (args: Row) => unknown> {
  const known = new Map(providers.map((provider) => [provider["id"], provider]));
  return {
    offers: ({ municipality, first }) => {
      const begin = ((municipality as number) * 9) % (offers.length - municipalityCount);
      return offers.slice(begin, begin + (first as number));
    },
    provider: ({ id }) => known.get(id) ?? null,
    providers: ({ first, after }) => providers.slice(after as number, (after as number) + (first as number)),
  };
}

/** The subgraphs as the all-in-one calls its own: each document compiled once, each answer a copy. */
export function startSubgraphs(): Record<string, AskLocally> {
  const data = landscape();
  const all = [...data.providers, ...data.offers, ...data.offices, ...data.people];
  const rows = new Map(all.map((row) => [row["id"], row]));
  const roots = rootFields(data);
  const asks = subgraphNames.map((name): [string, AskLocally] => {
    const typeDefs = parse(`${head}${definitions[name]}`);
    const byKey = { __resolveReference: ({ id }: Row) => rows.get(id) ?? null };
    const entities = typeDefs.definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION && node.directives?.length ? [node.name.value] : [],
    );
    const resolvers = Object.fromEntries(entities.map((type) => [type, byKey]));
    const schema = withEntitiesTogether(buildSubgraphSchema([{ typeDefs, resolvers }]));
    for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
      const root = roots[field.name];
      if (root) field.resolve = (_source, args: Row) => root(args);
    }
    const ask = localCaller({
      schema,
      log: createLog(name, "silent"),
      checkProof: () => Promise.resolve(),
      verifyToken: () => Promise.resolve(anonymous),
      contextFor: () => ({}) as never,
      shown: (error) => error.toJSON(),
    });
    return [name, ask];
  });
  return Object.fromEntries(asks);
}

/** @param origin where the subgraphs answer, each under its name */
export function supergraph(origin: string): string {
  const composed = composeServices(
    subgraphNames.map((name) => ({
      name,
      typeDefs: parse(`${head}${definitions[name]}`),
      url: `${origin}/${name}`,
    })),
  );
  assertCompositionSuccess(composed);
  return readSupergraph(composed.supergraphSdl, {}).sdl;
}
