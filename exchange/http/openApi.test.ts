// SPDX-License-Identifier: EUPL-1.2
// The OpenAPI document against a running exchange, and against itself.
import { createLog } from "../../kit/log";
import { systemClock } from "../../kit/clock";
import { type RunningServer } from "../../kit/graphqlServer";
import { type OpenApi, type Operation } from "../../test/exchange/exchangeClient";
import { testIdentity } from "../../test/kit/testHouse";
import { startExchange } from "./exchange";

interface Described {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: readonly { name: string; in: string }[];
  readonly security: readonly object[];
}

let exchange: RunningServer;
let document: OpenApi;
let base: string;
let operations: readonly [method: string, path: string, operation: Described][];

beforeAll(async () => {
  exchange = await startExchange({
    // Nothing that is looked at here needs the register.
    gatewayUrl: "http://127.0.0.1:1/graphql",
    host: "127.0.0.1",
    port: 0,
    verifyToken: testIdentity.verifyToken,
    clock: systemClock,
    log: createLog("exchange", "silent"),
  });
  base = exchange.url.replace(/\/import$/, "");
  document = (await (await fetch(`${exchange.url}/openapi.json`)).json()) as OpenApi;
  operations = Object.entries(document.paths).flatMap(([path, here]) =>
    Object.entries(here).map(([method, operation]): [string, string, Described] => [
      method,
      path,
      operation as Operation & Described,
    ]),
  );
});
afterAll(() => exchange.close());

const methods = ["get", "post", "put", "patch", "delete", "options"];
const filledIn = (path: string): string => path.replace("{kind}", "aanbieders").replace("{id}", "an-id");

it("describes each route, once", () => {
  expect(document.openapi).toBe("3.1.0");
  expect(operations.map(([method, path]) => `${method} ${path}`).sort()).toEqual([
    "get /export",
    "get /export/catalogus.jsonld",
    "get /export/catalogus.ttl",
    ...["dekking", "jaarblad", "keuzematrix", "landschapsrapportage", "zorglandschap"].flatMap((name) =>
      ["csv", "csv-metadata.json", "ndjson", "xlsx"].map((extension) => `get /export/${name}.${extension}`),
    ),
    "get /import/openapi.json",
    "get /import/runs/{id}",
    "get /import/runs/{id}/rows.csv",
    "get /import/runs/{id}/rows.ndjson",
    "get /import/templates",
    "get /import/templates/{kind}.csv",
    "get /import/templates/{kind}.xlsx",
    "post /import/{kind}",
  ]);
  const ids = operations.map(([, , { operationId }]) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

it("names each part of a path that can differ, and nothing that is not there", () => {
  for (const [, path, { parameters = [] }] of operations) {
    const named = parameters.filter((each) => each.in === "path").map(({ name }) => name);
    expect(named).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  }
});

it("refers to nothing that it does not hold", () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(
    ([, reference]) => reference,
  );
  expect(references.length).toBeGreaterThan(5);
  const held = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
  expect(references.filter((reference) => !held.includes(reference ?? ""))).toEqual([]);
});

it("says of each route whether it needs a token, as the server does", async () => {
  for (const [method, path, { security }] of operations) {
    const { status } = await fetch(`${base}${filledIn(path)}`, { method: method.toUpperCase() });
    const isOpen = security.some((each) => Object.keys(each).length === 0);
    expect([method, path, status === 401]).toEqual([method, path, !isOpen]);
  }
});

it("knows every method that the server takes on a path, and no other", async () => {
  for (const [path, here] of Object.entries(document.paths)) {
    const taken: string[] = [];
    for (const method of methods) {
      const { status } = await fetch(`${base}${filledIn(path)}`, { method: method.toUpperCase() });
      if (status !== 405) taken.push(method);
    }
    expect([path, taken]).toEqual([path, Object.keys(here)]);
  }
});
