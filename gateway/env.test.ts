// SPDX-License-Identifier: EUPL-1.2
import { join } from "node:path";
import { EnvFault } from "../kit/env";
import { gatewayEnv } from "./env";

const here = join(__dirname, "hive");
const repository = join(__dirname, "..");

test("needs no variable", () => {
  expect(gatewayEnv({}, here)).toEqual({
    supergraphFile: join(repository, "schema", "supergraph.graphql"),
    subgraphUrls: {},
    port: 4000,
    host: "127.0.0.1",
  });
});

test("takes what is given; empty is not given", () => {
  const variables = {
    SUPERGRAPH_FILE: "other.graphql",
    SUBGRAPH_URLS: "owners=http://localhost:1/graphql, deals=https://deals.example/g?a=b",
    PORT: "8080",
    HOST: "",
  };
  expect(gatewayEnv(variables, here)).toEqual({
    supergraphFile: join(here, "other.graphql"),
    subgraphUrls: { owners: "http://localhost:1/graphql", deals: "https://deals.example/g?a=b" },
    port: 8080,
    host: "127.0.0.1",
  });
});

test("tells every fault at once, each under its variable", () => {
  const read = (): unknown => gatewayEnv({ PORT: "eighty", SUBGRAPH_URLS: "owners" }, here);
  expect(read).toThrow(EnvFault);
  expect(read).toThrow(/^SUBGRAPH_URLS: .*"owners"\nPORT: expected a port number$/m);
});

test.each(["-1", "65536", "80.5"])("PORT=%s is no port", (given) => {
  expect(() => gatewayEnv({ PORT: given }, here)).toThrow(/^PORT: /m);
});
