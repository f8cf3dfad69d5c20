// SPDX-License-Identifier: EUPL-1.2
import { buildSchema } from "graphql";
import { compose, type Composition, type SubgraphSdl } from "../../scripts/compose";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@inaccessible"])`;

const owners: SubgraphSdl = {
  name: "owners",
  url: "http://owners:1/graphql",
  sdl: `${link}
    "Asks"
    type Query { owner(id: ID!, asOf: String!, machine: Boolean @inaccessible): Owner versions: [Version!] @inaccessible }
    "Who owns"
    type Owner @key(fields: "id asOf") { id: ID! asOf: String! name: String! secret: String @inaccessible }
    type Version @inaccessible { id: ID! }
    enum Kind { OPEN CLOSED @inaccessible }
    extend type Owner { kind: Kind }`,
};

const deals: SubgraphSdl = {
  name: "deals",
  url: "http://deals:2/graphql",
  sdl: `${link}
    type Query { deal: Deal }
    type Deal { title: String owner: Owner }
    type Owner @key(fields: "id asOf") { id: ID! asOf: String! }`,
};

function composed(subgraphs: readonly SubgraphSdl[]): Extract<Composition, { kind: "composed" }> {
  const composition = compose(subgraphs);
  if (composition.kind === "failed") throw new Error(composition.faults.join("\n"));
  return composition;
}

function faultsOf(subgraphs: readonly SubgraphSdl[]): readonly string[] {
  const composition = compose(subgraphs);
  return composition.kind === "failed" ? composition.faults : [];
}

test("a supergraph names each subgraph with its URL and its keys", () => {
  const { supergraph } = composed([owners, deals]);
  expect(supergraph).toContain('DEALS @join__graph(name: "deals", url: "http://deals:2/graphql")');
  expect(supergraph).toContain('OWNERS @join__graph(name: "owners", url: "http://owners:1/graphql")');
  expect(supergraph).toContain('@join__type(graph: OWNERS, key: "id asOf")');
});

test("the client-facing API has neither what is inaccessible nor anything of federation", () => {
  const { api } = composed([owners, deals]);
  const schema = buildSchema(api);
  expect(api).not.toMatch(
    /join__|link__|_Any|_Service|_entities|@key|@inaccessible|secret|versions|Version|machine|CLOSED/,
  );
  expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort()).toEqual(["deal", "owner"]);
  expect(schema.getType("Owner")?.description).toBe("Who owns");
});

test("the text does not depend on the order of the subgraphs", () => {
  expect(compose([owners, deals])).toEqual(compose([deals, owners]));
});

test("what does not fit together is told, and gives no supergraph", () => {
  const other = { ...deals, sdl: deals.sdl.replace("asOf: String!", "asOf: Int!") };
  expect(faultsOf([owners, other]).join("\n")).toMatch(/Owner\.asOf/);
});

test("a key that nobody can resolve is told", () => {
  const lonely = {
    ...owners,
    sdl: owners.sdl.replace('type Owner @key(fields: "id asOf")', 'type Owner @key(fields: "id")'),
  };
  expect(faultsOf([lonely, deals])).not.toEqual([]);
});

test("SDL that is not GraphQL is told under the name of its subgraph", () => {
  expect(
    faultsOf([
      { ...owners, sdl: "type {" },
      { ...deals, sdl: "" },
    ]),
  ).toEqual([
    expect.stringMatching(/^The SDL of deals is not GraphQL: /),
    expect.stringMatching(/^The SDL of owners is not GraphQL: /),
  ]);
});
