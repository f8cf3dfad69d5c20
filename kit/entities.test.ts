// SPDX-License-Identifier: EUPL-1.2
import { buildSubgraphSchema } from "@apollo/subgraph";
import { graphql, parse } from "graphql";
import { CompiledSchema } from "./compiledSchema";
import { withEntitiesTogether } from "./entities";

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  type Query { a: Int }
  type Shop @key(fields: "id") { id: ID!  name: String }
  type Owner @key(fields: "id") { id: ID!  name: String }
`);

interface Reference {
  readonly id: string;
}

const shopOf = ({ id }: Reference): unknown => {
  if (id === "breaks") throw new Error("at once");
  return id === "unknown" ? null : { id, name: `shop ${id}` };
};

const ownerOf = async ({ id }: Reference): Promise<unknown> => {
  await Promise.resolve();
  if (id === "breaks") throw new Error("later");
  return id === "unknown" ? null : { id, name: `owner ${id}` };
};

const schema = withEntitiesTogether(
  buildSubgraphSchema([
    {
      typeDefs,
      resolvers: { Shop: { __resolveReference: shopOf }, Owner: { __resolveReference: ownerOf } },
    },
  ]),
);

const compiled = new CompiledSchema(schema);

const source = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { __typename ... on Shop { name } ... on Owner { name } }
}`;

async function entities(
  isCompiled: boolean,
  ...keys: readonly [string, string][]
): Promise<[unknown, unknown]> {
  const representations = keys.map(([type, id]) => ({ __typename: type, id }));
  const { data, errors } = await (isCompiled
    ? compiled.answer({ query: source, variables: { representations } }, {})
    : graphql({ schema, source, variableValues: { representations } }));
  return [data?.["_entities"], errors?.map(({ path, message }) => [path, message])];
}

describe.each([false, true])("compiled: %s", (isCompiled) => {
  test.each<["Shop" | "Owner", string, string]>([
    ["Shop", "shop", "at once"],
    ["Owner", "owner", "later"],
  ])("one that fails costs itself alone, one that is unknown nothing: %s", async (type, name, message) => {
    const keys: [string, string][] = [
      [type, "1"],
      [type, "breaks"],
      [type, "unknown"],
      [type, "2"],
    ];
    expect(await entities(isCompiled, ...keys)).toEqual([
      [{ __typename: type, name: `${name} 1` }, null, null, { __typename: type, name: `${name} 2` }],
      [[["_entities", 1], message]],
    ]);
  });

  test("those of several types come in their order", async () => {
    const [given, errors] = await entities(isCompiled, ["Owner", "1"], ["Shop", "1"]);
    expect(given).toEqual([
      { __typename: "Owner", name: "owner 1" },
      { __typename: "Shop", name: "shop 1" },
    ]);
    expect(errors).toBeUndefined();
  });

  test("a type that is not known is refused as the library refuses it", async () => {
    const [, errors] = await entities(isCompiled, ["Shop", "1"], ["Nobody", "1"]);
    expect(errors).toEqual([[["_entities"], expect.stringContaining('an entity for type "Nobody"')]]);
  });
});
