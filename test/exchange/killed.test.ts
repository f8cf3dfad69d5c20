// SPDX-License-Identifier: EUPL-1.2
// An import that is killed at any moment, or whose owner is: the same command again, and the file is there once as a
// whole; before that it is not there at all.
import { mkdtempSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { type ImportReport } from "../../exchange/import/importReport";
import { houseToken } from "../kit/houseToken";
import { type Processes, startProcesses } from "../kit/processes";
import { type NodeProcess, runNode, startWorld, type World } from "../kit/world";
import { admin } from "../operations/keeper";
import { changed, csv, type List, providerRow, providers } from "./lists";

const rows = 3_000;

let world: World;
let processes: Processes;
let database: Client;
let directory: string;
let token: string;
beforeAll(async () => {
  world = await startWorld();
  processes = await startProcesses(world.databaseUrl, world.dataDirectory);
  database = new Client(world.databaseUrl);
  await database.connect();
  directory = mkdtempSync(join(tmpdir(), "zorglandschap-killed-"));
  token = await houseToken(world.dataDirectory, admin);
}, 300_000);
afterAll(async () => {
  await database.end();
  await processes.stop();
  await world.stop();
  await rm(directory, { recursive: true, force: true });
});

const listOf = (name: string): List => [
  providers[0] ?? [],
  ...Array.from({ length: rows }, (_, index) =>
    providerRow(`${name}-${index}`, `${name} ${index} (fictief)`),
  ),
];

function importing(path: string, reason: string): NodeProcess {
  return runNode(
    "dist/exchange/importFile.js",
    { ZORGLANDSCHAP_URL: processes.url, ZORGLANDSCHAP_TOKEN: token, TMPDIR: directory },
    undefined,
    [path, "--uitvoeren", "--reden", reason, "--json"],
  );
}

/** All of what was recorded for this reason, and at how many moments. */
async function recordedFor(reason: string): Promise<{ changes: number; keys: number; moments: number }> {
  const { rows: found } = await database.query<{ changes: number; keys: number; moments: number }>(
    `SELECT count(*)::int AS changes, count(DISTINCT key)::int AS keys, count(DISTINCT recorded_at)::int AS moments
       FROM providers.change WHERE reason = $1`,
    [reason],
  );
  return found[0] ?? { changes: 0, keys: 0, moments: 0 };
}

const nothing = { changes: 0, keys: 0, moments: 0 };
const whole = { changes: rows, keys: rows, moments: 1 };

async function reportOf(run: NodeProcess): Promise<ImportReport> {
  const code = await run.ended;
  const said = run.lines.filter((line) => !run.complaints.includes(line)).join("\n");
  if (code !== 0) throw new Error(`The import ended with ${code}:\n${run.lines.join("\n")}`);
  return JSON.parse(said) as ImportReport;
}

/** How long an import takes that nobody disturbs, to know when to kill. */
let usualMs = 0;

it("an import that nobody disturbs is recorded once, and the second time changes nothing", async () => {
  const path = join(directory, "rustig.csv");
  await writeFile(path, csv(listOf("RUSTIG")));
  const start = performance.now();
  expect(await reportOf(importing(path, "rustig"))).toMatchObject({ created: rows, refused: 0 });
  usualMs = performance.now() - start;
  expect(await recordedFor("rustig")).toEqual(whole);
  expect(await reportOf(importing(path, "rustig"))).toMatchObject({ unchanged: rows, recordedAt: null });
  expect(await recordedFor("rustig")).toEqual(whole);
}, 120_000);

it("an importer that is killed leaves nothing or all, and the same command again finishes it", async () => {
  const path = join(directory, "gedood.csv");
  await writeFile(path, csv(listOf("GEDOOD")));
  let kills = 0;
  for (const part of [0.25, 0.45, 0.65, 0.85]) {
    const run = importing(path, "gedood");
    await new Promise((wake) => setTimeout(wake, usualMs * (part + (Math.random() - 0.5) / 10)));
    if ((await run.stop("SIGKILL")) === null) kills += 1;
    expect([nothing, whole]).toContainEqual(await recordedFor("gedood"));
  }
  expect(kills).toBeGreaterThan(1);
  expect(await reportOf(importing(path, "gedood"))).toMatchObject({ refused: 0, rows });
  expect(await recordedFor("gedood")).toEqual(whole);
  expect(await reportOf(importing(path, "gedood"))).toMatchObject({ unchanged: rows, recordedAt: null });
  expect(await recordedFor("gedood")).toEqual(whole);
}, 240_000);

it("an owner that is killed in between is waited for, and records it once", async () => {
  const path = join(directory, "eigenaar.csv");
  const list = listOf("EIGENAAR");
  for (const [name, part] of [
    ["midden", 0.55],
    ["laat", 0.8],
  ] as const) {
    await writeFile(
      path,
      csv(list.map((cells, row) => (row === 0 ? cells : [`${name}-${row}`, ...cells.slice(1)]))),
    );
    const run = importing(path, name);
    await new Promise((wake) => setTimeout(wake, usualMs * (part + (Math.random() - 0.5) / 10)));
    await processes.kill("providers");
    expect([nothing, whole]).toContainEqual(await recordedFor(name));
    await processes.start("providers");
    expect(await reportOf(run)).toMatchObject({ refused: 0, rows });
    expect(await recordedFor(name)).toEqual(whole);
  }
}, 240_000);

it("a list of which one row is refused leaves nothing, however often it is tried", async () => {
  const path = join(directory, "fout.csv");
  await writeFile(path, csv(changed(listOf("FOUT"), rows, "denominatie", "ONBEKENDE_CODE")));
  for (let turn = 0; turn < 2; turn += 1) {
    expect(await importing(path, "fout").ended).toBe(1);
    expect(await recordedFor("fout")).toEqual(nothing);
  }
}, 120_000);
