// SPDX-License-Identifier: EUPL-1.2
// Bodies that mean harm, against the gateway as a process of its own: each gets an answer, and the process answers on.
// `npm run test:hostile` sends a hundred thousand; HOSTILE_SEED sends those of another run again.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startToyGraph, type ToyGraph, toySupergraph } from "../toyGraph";
import { type HostileBody, hostileBodies } from "./hostileBodies";

// The compiled command: `npm test` builds first.
const program = join(__dirname, "..", "..", "..", "dist", "gateway", "standalone", "main.js");
const runs = Number(process.env["HOSTILE_RUNS"] ?? 290);
const seed = Number(process.env["HOSTILE_SEED"] ?? 1);
const clients = 8;

let folder: string;
let toys: ToyGraph;
let child: ChildProcess;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hostile-"));
  toys = await startToyGraph();
  const supergraph = join(folder, "supergraph.graphql");
  const config = join(folder, "config.json");
  writeFileSync(supergraph, toySupergraph());
  writeFileSync(config, JSON.stringify({ subgraphUrls: toys.urls, logLevel: "info" }));
  const settings = ["--supergraph", supergraph, "--config", config, "--port", "0"];
  // A small heap, so that what is kept of ever different documents shows within a few hundred of them.
  child = spawn(process.execPath, ["--max-old-space-size=160", program, ...settings], {
    env: { PATH: process.env["PATH"] ?? "" },
  });
  url = await new Promise((resolve, reject) => {
    let said = "";
    child.once("exit", () => reject(new Error(said)));
    child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.stdout?.on("data", (chunk: Buffer) => {
      const found = /"url":"([^"]+)"/.exec(chunk.toString())?.[1];
      if (found) resolve(found);
    });
  });
});

afterAll(async () => {
  child.kill();
  await toys.stopAll();
  rmSync(folder, { recursive: true });
});

function send(bytes: Buffer): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sending = request(
      url,
      {
        // A connection each: one that is kept can be closed by the other side just when it is used again.
        agent: false,
        method: "POST",
        headers: { "content-type": "application/json", "content-length": bytes.length },
      },
      (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => (text += chunk));
        response.once("end", () => resolve({ status: response.statusCode ?? 0, text }));
        response.once("error", reject);
      },
    );
    sending.once("error", reject);
    sending.end(bytes);
  });
}

/** What is wrong with the answer; null when it is one. */
async function faultOf({ kind, bytes }: HostileBody): Promise<string | null> {
  const shown = `${kind}: ${bytes.subarray(0, 300).toString("latin1")}`;
  try {
    const { status, text } = await send(bytes);
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown[] };
    if (![200, 400, 413].includes(status)) return `${status} for ${shown}`;
    return data === undefined && !errors?.length ? `neither data nor errors for ${shown}` : null;
  } catch (fault) {
    return `${String(fault)} for ${shown}`;
  }
}

test(
  `${runs} hostile bodies get an answer each, and the gateway answers on`,
  async () => {
    expect(runs).toBeGreaterThan(0);
    const bodies = hostileBodies(seed, runs);
    const faults: string[] = [];
    const client = async (): Promise<void> => {
      for (let next = bodies.next(); !next.done && faults.length < 5; next = bodies.next()) {
        const fault = await faultOf(next.value);
        if (fault !== null) faults.push(fault);
      }
    };
    await Promise.all(Array.from({ length: clients }, client));
    expect(faults).toEqual([]);
    expect(child.exitCode).toBeNull();
    const { text } = await send(Buffer.from('{"query":"{ owner(id: \\"o\\", asOf: \\"t\\") { name } }"}'));
    expect(JSON.parse(text)).toEqual({ data: { owner: { name: "o at t" } } });
  },
  120_000 + runs * 50,
);

test("what is kept of ever different documents, each in two forms, fits a small heap", async () => {
  const list = "1 ".repeat(3_900);
  for (let index = 0; index < 200; index++) {
    const query = `query Q${index}($a: Boolean!) { due(on: [${list}]) strict @include(if: $a) { must } }`;
    for (const a of [true, false]) {
      const body = { kind: "a long list", bytes: Buffer.from(JSON.stringify({ query, variables: { a } })) };
      expect(await faultOf(body)).toBeNull();
    }
  }
  expect(child.exitCode).toBeNull();
}, 120_000);
