// SPDX-License-Identifier: EUPL-1.2
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

// The compiled script in a folder with invented services, as `npm run schema` runs it: `npm test` builds first.
const script = join(__dirname, "..", "..", "dist", "scripts", "schema.js");

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@inaccessible"])`;
const sdl: Record<string, string> = {
  providers: `${link}\ntype Query { provider(id: ID!): Provider }\ntype Provider @key(fields: "id asOf") { id: ID! asOf: String! name: String! hidden: String @inaccessible }\n`,
  contracts: `${link}\ntype Query { contract: String }\n`,
  municipalities: `${link}\ntype Query { municipality: String }\n`,
  quality: `${link}\ntype Query { kpi: String @deprecated }\n`,
  coverage: `${link}\ntype Query { coverage: [Provider!] }\ntype Provider @key(fields: "id asOf") { id: ID! asOf: String! }\n`,
};

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "schema-"));
  for (const [service, text] of Object.entries(sdl)) serves(service, text);
});

afterEach(() => rmSync(root, { recursive: true }));

function put(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const serves = (service: string, text: string): void =>
  put(`dist/services/${service}/printSdl.js`, `process.stdout.write(${JSON.stringify(text)});`);

const shipped = (name: string): string => readFileSync(join(root, "schema", name), "utf8");

function run(...args: string[]): Promise<{ code: number; said: string; complained: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { cwd: root }, (fault, said, complained) =>
      resolve({ code: fault === null ? 0 : Number(fault.code), said, complained }),
    );
  });
}

test("writes a file for each subgraph, the supergraph and the API, and then finds them right", async () => {
  expect(await run()).toMatchObject({ code: 0, complained: "" });
  expect(readdirSync(join(root, "schema")).sort()).toEqual([
    "api.graphql",
    "contracts.graphql",
    "coverage.graphql",
    "municipalities.graphql",
    "providers.graphql",
    "published.graphql",
    "quality.graphql",
    "supergraph.graphql",
  ]);
  expect(shipped("supergraph.graphql")).toContain('url: "http://coverage:4005/graphql"');
  expect(shipped("api.graphql")).not.toMatch(/hidden|join__/);
  expect(await run("--check")).toMatchObject({ code: 0, complained: "" });
});

test("fails, and writes nothing, when there is nothing", async () => {
  const { code, complained } = await run("--check");
  expect(code).toBe(1);
  expect(complained.match(/^schema\/\w+\.graphql is missing/gm)).toHaveLength(8);
  expect(readdirSync(root)).toEqual(["dist"]);
});

test.each([
  ["is empty", () => put("schema/quality.graphql", "\n"), "schema/quality.graphql is empty."],
  [
    "differs",
    () => put("schema/quality.graphql", shipped("quality.graphql").replace("kpi", "kpis")),
    'schema/quality.graphql differs from the code at line 4: it has "type Query { kpis: String @deprecated }", the code has "type Query { kpi: String @deprecated }".',
  ],
  [
    "is made by nobody",
    () => put("schema/old.graphql", "type Old { x: Int }"),
    "schema/old.graphql is made by nothing in the code; remove it.",
  ],
  [
    "is a document that asks too much",
    () => put("schema/operations/a/b.graphql", "query B { nothing }"),
    "schema/operations/a/b.graphql, line 1:",
  ],
])("fails when a file %s", async (_name, spoil, told) => {
  await run();
  spoil();
  const { code, complained } = await run("--check");
  expect(code).toBe(1);
  expect(complained).toContain(told);
  expect(complained.trim().split("\n")).toHaveLength(2);
});

test("fails when a field disappears that was not deprecated, until clients are told", async () => {
  await run();
  cpSync(join(root, "schema/api.graphql"), join(root, "released.graphql"));
  serves("contracts", `${link}\ntype Query { agreement: String }\n`);
  serves("quality", `${link}\ntype Query { target: String }\n`);
  const breaks = "This breaks clients, and was not @deprecated before: Query.contract was removed.";
  expect((await run("--check")).complained).toContain(breaks);
  expect(await run()).toMatchObject({ code: 0, complained: `Warning: ${breaks}\n` });
  // What was committed along with the code changes nothing about what clients ask.
  expect(await run("--check")).toMatchObject({ code: 1 });
  expect(await run("--publish")).toMatchObject({ code: 0, complained: "" });
  expect((await run("--check")).code).toBe(0);
  expect(await run("--check", "--against", "released.graphql")).toMatchObject({ code: 1 });
});

test("fails when the subgraphs do not compose, and leaves the folder alone", async () => {
  await run();
  const before = shipped("supergraph.graphql");
  serves("coverage", sdl["coverage"]?.replace("asOf: String!", "asOf: Int!") ?? "");
  const { code, complained } = await run();
  expect(code).toBe(1);
  expect(complained).toMatch(/^The subgraphs do not compose: .*Provider\.asOf/);
  expect(shipped("supergraph.graphql")).toBe(before);
});

test.each([
  ["says nothing", "", "The service quality printed no SDL."],
  [
    "fails",
    'throw new Error("no registry");',
    "The service quality could not print its SDL. Error: no registry",
  ],
])("tells which service %s", async (_name, code, told) => {
  put("dist/services/quality/printSdl.js", code);
  expect(await run("--check")).toMatchObject({ code: 1, complained: `${told}\n` });
});
