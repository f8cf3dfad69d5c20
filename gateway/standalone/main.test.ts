// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { engineNames } from "../engines";
import { startToyGraph, type ToyGraph, toySupergraph } from "../../test/gateway/toyGraph";

// The compiled command: `npm test` builds first.
const program = join(__dirname, "..", "..", "dist", "gateway", "standalone", "main.js");

let folder: string;
let toys: ToyGraph;
const holder = createServer();
let taken: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "standalone-"));
  toys = await startToyGraph();
  await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
  taken = (holder.address() as { port: number }).port;
  write("plain.graphql", served());
});

afterAll(async () => {
  holder.close();
  await toys.stopAll();
  rmSync(folder, { recursive: true });
});

/** The toy supergraph with the URLs at which the toys really answer. */
function served(): string {
  return Object.entries(toys.urls).reduce(
    (sdl, [name, url]) => sdl.replace(`http://${name}.invalid/graphql`, url),
    toySupergraph(),
  );
}

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const file = (name: string): string => join(folder, name);

interface Run {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly complained: () => string;
}

function run(...flags: string[]): Run {
  const child = spawn(process.execPath, [program, ...flags], { env: { PATH: process.env["PATH"] ?? "" } });
  let [said, complained] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (complained += chunk.toString()));
  return { child, said: () => said, complained: () => complained };
}

async function listening({ child, said, complained }: Run): Promise<string> {
  for (;;) {
    const url = /"url":"([^"]+)"/.exec(said())?.[1];
    if (url) return url;
    if (child.exitCode !== null) throw new Error(`It stopped: ${complained()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function ask(url: string, query: string, headers: Record<string, string> = {}): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

test("serves a supergraph with the URLs inside it, passes tokens on unread, and stops cleanly", async () => {
  const started = run("--supergraph", file("plain.graphql"), "--port", "0");
  const url = await listening(started);
  toys.calls.length = 0;
  expect(
    await ask(url, `{ deal(id: "deal-1", asOf: "t") { title owner { name } } }`, {
      authorization: "Bearer of-another-house",
    }),
  ).toEqual({ data: { deal: { title: "title of deal-1", owner: { name: "owner-1 at t" } } } });
  expect(toys.calls.map(({ subgraph }) => subgraph)).toEqual(["deals", "owners"]);
  for (const { headers } of toys.calls) {
    expect(headers.authorization).toBe("Bearer of-another-house");
    expect(headers).not.toHaveProperty("zorglandschap-proof");
  }
  started.child.kill("SIGTERM");
  expect(await once(started.child, "exit")).toEqual([0, null]);
  expect(started.complained()).toBe("");
});

test.each(engineNames)(
  "takes other URLs and the engine %s from its configuration, and tells what subgraphs say",
  async (engine) => {
    const config = write(
      "config.json",
      JSON.stringify({ port: 0, subgraphUrls: toys.urls, logLevel: "info", engine }),
    );
    const supergraph = write("invalid.graphql", toySupergraph());
    const started = run("--supergraph", supergraph, "--config", config);
    const url = await listening(started);
    expect(await ask(url, "{ answer(first: 1) { verdict } }")).toEqual({
      data: { answer: { verdict: "COVERED" } },
    });
    // Of another house, so its errors are told as they are, but for the stack.
    const faulty = await ask(url, '{ owner(id: "o", asOf: "t") { faulty } }');
    expect(faulty).toMatchObject({ errors: [{ message: "the password is hunter2" }] });
    expect(JSON.stringify(faulty)).not.toContain("stacktrace");
    started.child.kill("SIGINT");
    expect(await once(started.child, "exit")).toEqual([0, null]);
  },
);

test("says how it is used", async () => {
  const { child, said } = run("--help");
  expect(await once(child, "exit")).toEqual([0, null]);
  expect(said()).toBe("zorglandschap-gateway --supergraph FILE [--port N] [--config FILE]\n");
});

const security = (feature: string, purpose = "SECURITY"): string =>
  served().replace(
    "schema",
    `schema @link(url: "https://specs.apollo.dev/${feature}/v0.1", for: ${purpose})`,
  );

test.each<[string, () => string[], RegExp]>([
  ["no supergraph", () => [], /^--supergraph is missing/],
  ["an unknown flag", () => ["--supergraf", "x"], /^Unknown option '--supergraf'\.\nUsage: /],
  ["a flag without its value", () => ["--supergraph"], /^Option '--supergraph <value>' argument missing/],
  ["a word too many", () => ["--supergraph", file("plain.graphql"), "x"], /^Unexpected argument 'x'/],
  [
    "a wrong port",
    () => ["--supergraph", file("plain.graphql"), "--port", "x"],
    /^--port x: expected a port number/,
  ],
  ["a missing file", () => ["--supergraph", file("absent")], /^The supergraph \S+absent cannot be read\.$/m],
  ["what is not GraphQL", () => ["--supergraph", write("bad", "type {")], /^The supergraph is not GraphQL: /],
  [
    "what was not composed",
    () => ["--supergraph", write("sdl", "type Query { a: Int }")],
    /names no subgraph/,
  ],
  [
    "a port in use",
    () => ["--supergraph", file("plain.graphql"), "--port", String(taken)],
    /^Port \d+ on 127\.0\.0\.1 is in use; choose another one\.$/m,
  ],
  [
    "a rule of access that it does not enforce",
    () => ["--supergraph", write("policy", security("policy"))],
    /^The supergraph restricts access with @policy \(\S+\), which this gateway does not enforce\.$/m,
  ],
  [
    "a way of execution that it does not know",
    () => ["--supergraph", write("teleport", security("teleport", "EXECUTION"))],
    /^The supergraph is to be executed with \S+teleport\/v0\.1, which this gateway does not know\.$/m,
  ],
  [
    "a missing configuration",
    () => ["--supergraph", file("plain.graphql"), "--config", file("absent")],
    /^The configuration \S+absent cannot be read\.$/m,
  ],
  [
    "an unknown engine",
    () => ["--supergraph", file("plain.graphql"), "--config", write("steam.json", '{ "engine": "steam" }')],
    /cannot be used\.\nengine: expected own or hive/,
  ],
  [
    "an unknown setting",
    () => ["--supergraph", file("plain.graphql"), "--config", write("odd.json", '{ "prot": 1 }')],
    /cannot be used\.\nthe file: .*prot/,
  ],
  [
    "a subgraph that is not there",
    () => [
      "--supergraph",
      file("plain.graphql"),
      "--config",
      write("other.json", '{ "subgraphUrls": { "x": "http://x.invalid" } }'),
    ],
    /^The supergraph has no subgraph x; it has /,
  ],
])("%s is told in a sentence, not in a stack", async (_name, flags, complaint) => {
  const { child, complained } = run(...flags());
  expect(await once(child, "exit")).toEqual([1, null]);
  expect(complained()).toMatch(complaint);
  expect(complained()).not.toContain("    at ");
});

test("npm pack takes along the command that the package promises", () => {
  const root = join(__dirname, "..", "..");
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const packed = JSON.parse(execFileSync("npm", args, { cwd: root, encoding: "utf8" })) as [
    { files: { path: string }[] },
  ];
  const { bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    bin: Record<string, string>;
  };
  const paths = packed[0].files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(Object.values(bin)));
  expect(paths).toContain("schema/supergraph.graphql");
  expect(paths.filter((path) => path.endsWith(".ts"))).toEqual([]);
});
