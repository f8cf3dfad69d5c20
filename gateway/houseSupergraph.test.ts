// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "graphql";
import { parse as parseYaml } from "yaml";
import { engineNames, engines } from "./engines";
import { readSupergraph } from "./supergraph";

const root = join(__dirname, "..");
const supergraphSdl = readFileSync(join(root, "schema", "supergraph.graphql"), "utf8");
const page = readFileSync(join(root, "docs", "how-to", "use-another-router.md"), "utf8");

test.each(engineNames)("the supergraph of the house loads in the engine %s", async (engine) => {
  const callSubgraph = (): never => {
    throw new Error("Nobody is asked.");
  };
  const made = await engines[engine]({ supergraphSdl, callSubgraph });
  const operation = { operationName: null, variables: {}, headers: {} };
  const { data } = await made.execute({ ...operation, document: parse("{ __typename }") });
  expect({ ...data }).toEqual({ __typename: "Query" });
  await made.close();
});

test("the configurations of other routers show the proof, hand on who asks, and name subgraphs that exist", () => {
  const configurations = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = ""]) => text);
  expect(configurations).toHaveLength(2);
  const { urls } = readSupergraph(supergraphSdl, {});
  for (const text of configurations) {
    expect(text).toMatch(/insert: .*zorglandschap-proof/);
    expect(text).toMatch(/propagate: .*authorization/);
    const { override_subgraph_url: urlsOfApollo, override_subgraph_urls: urlsOfHive } = parseYaml(text) as {
      override_subgraph_url?: object;
      override_subgraph_urls?: { subgraphs: object };
    };
    const named = Object.keys({ ...urlsOfApollo, ...urlsOfHive?.subgraphs });
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(Object.keys(urls)).toContain(name);
  }
});
