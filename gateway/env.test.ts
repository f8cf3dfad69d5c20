// SPDX-License-Identifier: EUPL-1.2
import { join } from "node:path";
import { EnvFault } from "../kit/env";
import { gatewayEnv } from "./env";

const here = join(__dirname, "hive");
const repository = join(__dirname, "..");

const identity = {
  TOKEN_ISSUER: "house",
  TOKEN_AUDIENCE: "register",
  TOKEN_JWKS_FILE: "jwks.json",
  HOUSE_KEY_FILE: "house.jwk.json",
};

test("needs to know who is who, and nothing else", () => {
  expect(() => gatewayEnv({}, here)).toThrow(
    /\nTOKEN_ISSUER: [^\n]+\nTOKEN_AUDIENCE: [^\n]+\nTOKEN_JWKS_FILE: [^\n]+\nHOUSE_KEY_FILE: [^\n]+$/,
  );
  expect(gatewayEnv(identity, here)).toMatchObject({ identity });
  expect(gatewayEnv(identity, here)).toMatchObject({
    supergraphFile: join(repository, "schema", "supergraph.graphql"),
    subgraphUrls: {},
    neighbours: [],
    port: 4000,
    host: "127.0.0.1",
    engine: "own",
  });
});

test("takes what is given; empty is not given", () => {
  const variables = {
    SUPERGRAPH_FILE: "other.graphql",
    SUBGRAPH_URLS: "owners=http://localhost:1/graphql, deals=https://deals.example/g?a=b",
    TRUSTED_DOCUMENTS: "documents",
    PORT: "8080",
    HOST: "",
    GATEWAY_ENGINE: "hive",
    ...identity,
  };
  expect(gatewayEnv(variables, here)).toMatchObject({
    supergraphFile: join(here, "other.graphql"),
    subgraphUrls: { owners: "http://localhost:1/graphql", deals: "https://deals.example/g?a=b" },
    trustedDocuments: join(here, "documents"),
    port: 8080,
    host: "127.0.0.1",
    engine: "hive",
  });
});

test("knows its neighbours by their paths", () => {
  const NEIGHBOUR_URLS = "/=http://pages:1,/lists=http://lists:2";
  const { neighbours } = gatewayEnv({ ...identity, NEIGHBOUR_URLS }, here);
  expect(neighbours.map(({ prefix, url }) => [prefix, url()])).toEqual([
    ["/", "http://pages:1"],
    ["/lists", "http://lists:2"],
  ]);
});

test("tells every fault at once, each under its variable", () => {
  const read = (): unknown =>
    gatewayEnv({ ...identity, PORT: "eighty", GATEWAY_ENGINE: "steam", SUBGRAPH_URLS: "owners" }, here);
  expect(read).toThrow(EnvFault);
  expect(read).toThrow(
    /^SUBGRAPH_URLS: .*"owners"\nPORT: expected a port number\nGATEWAY_ENGINE: expected own or hive$/m,
  );
});

test.each(["-1", "65536", "80.5"])("PORT=%s is no port", (given) => {
  expect(() => gatewayEnv({ PORT: given }, here)).toThrow(/^PORT: /m);
});
