// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { houseKeyFile, machineKeysIn } from "../start/machineKeys";
import { toySupergraph } from "../test/gateway/toyGraph";

// The compiled process, as it is deployed: `npm test` builds first.
const program = join(__dirname, "..", "dist", "gateway", "main.js");

let folder: string;
let supergraph: string;
let identity: Record<string, string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gateway-"));
  const { keySet } = await machineKeysIn(folder);
  const keySetFile = join(folder, "jwks.json");
  writeFileSync(keySetFile, JSON.stringify(keySet));
  identity = {
    TOKEN_ISSUER: "house",
    TOKEN_AUDIENCE: "register",
    TOKEN_JWKS_FILE: keySetFile,
    HOUSE_KEY_FILE: join(folder, houseKeyFile),
  };
  supergraph = join(folder, "supergraph.graphql");
  writeFileSync(supergraph, toySupergraph());
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(variables: Record<string, string>): {
  child: ChildProcess;
  said: () => string;
  complained: () => string;
} {
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env["PATH"] ?? "", ...identity, ...variables },
  });
  let [said, complained] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (complained += chunk.toString()));
  return { child, said: () => said, complained: () => complained };
}

async function listening(child: ChildProcess, said: () => string): Promise<string> {
  for (;;) {
    const url = /"url":"([^"]+)"/.exec(said())?.[1];
    if (url) return url;
    if (child.exitCode !== null) throw new Error(`The gateway stopped: ${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test.each(["SIGINT", "SIGTERM"] as const)("starts, answers, and stops cleanly on %s", async (signal) => {
  const { child, said, complained } = run({ SUPERGRAPH_FILE: supergraph, PORT: "0" });
  const url = await listening(child, said);
  expect((await fetch(url.replace("/graphql", "/readyz"))).status).toBe(200);
  child.kill(signal);
  expect(await once(child, "exit")).toEqual([0, null]);
  expect(complained()).toBe("");
  expect(said()).toContain('"msg":"stopped"');
});

test.each([
  [
    "a port in use",
    () => ({ SUPERGRAPH_FILE: supergraph, PORT: String(taken) }),
    /^Port \d+ on 127\.0\.0\.1 is in use/,
  ],
  [
    "no supergraph",
    () => ({ SUPERGRAPH_FILE: join(folder, "absent.graphql") }),
    /^The supergraph \S+ cannot be read/,
  ],
  [
    "a wrong variable",
    () => ({ SUPERGRAPH_FILE: supergraph, PORT: "x" }),
    /^The configuration cannot be used\.\nPORT: /,
  ],
  [
    "no key of the house",
    () => ({ SUPERGRAPH_FILE: supergraph, HOUSE_KEY_FILE: join(folder, "absent.json") }),
    /^\S+absent\.json cannot be read; set HOUSE_KEY_FILE\.$/m,
  ],
  [
    "a provider without an audience",
    () => ({ SUPERGRAPH_FILE: supergraph, OIDC_ISSUER: "https://login.example" }),
    /^The configuration cannot be used\.\nOIDC_AUDIENCE: /,
  ],
  [
    "a provider in the clear",
    () => ({ SUPERGRAPH_FILE: supergraph, OIDC_ISSUER: "http://login.example" }),
    /^The configuration cannot be used\.\nOIDC_ISSUER: expected https/,
  ],
])("%s is told in a sentence, not in a stack", async (_name, variables, complaint) => {
  const { child, complained } = run(variables());
  expect(await once(child, "exit")).toEqual([1, null]);
  expect(complained()).toMatch(complaint);
  expect(complained()).not.toContain("    at ");
});

const holder = createServer();
let taken: number;

beforeAll(async () => {
  await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
  taken = (holder.address() as { port: number }).port;
});

afterAll(() => holder.close());
