// SPDX-License-Identifier: EUPL-1.2
// How long lists of 100,000 lines take, and how much memory: `npm run measure:import`. No test: it takes minutes.
import { once } from "node:events";
import { createWriteStream, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { Client } from "pg";
import { type ImportReport } from "../../exchange/import/importReport";
import { houseToken } from "../kit/houseToken";
import { peakMb } from "../kit/peakMemory";
import { type Processes, startProcesses } from "../kit/processes";
import { runNode, startWorld, type World } from "../kit/world";
import { admin } from "../operations/keeper";
import { changed, contractRow, contracts, csv, type List, waits } from "./lists";

const rows = Number(process.env["MEASURE_ROWS"] ?? 100_000);
const linesInContract = 5;
const segments = ["4A", "4B", "7"].map((code) => `ZHZ-2022/${code}`);
const mostImporterMb = 300;
/** The owner's process ends when it needs more than this for what it remembers. */
const mostOwnerHeapMb = 256;
const mostOwnerMb = 512;
const mostMinutes = 15;

let world: World;
let processes: Processes;
let database: Client;
let directory: string;
let token: string;
beforeAll(async () => {
  world = await startWorld();
  processes = await startProcesses(world.databaseUrl, world.dataDirectory, () => ({
    NODE_OPTIONS: `--max-old-space-size=${mostOwnerHeapMb}`,
  }));
  database = new Client(world.databaseUrl);
  await database.connect();
  directory = mkdtempSync(join(tmpdir(), "zorglandschap-measure-"));
  token = await houseToken(world.dataDirectory, admin, "2h");
}, 300_000);
afterAll(async () => {
  await database.end();
  await processes.stop();
  await world.stop();
  await rm(directory, { recursive: true, force: true });
});

const [waitHeaders = [], waitRow = []] = waits;
const segmentOf = (index: number): string => segments[index % segments.length] ?? "";

const kinds: readonly (readonly [kind: string, header: readonly string[], row: (index: number) => List])[] = [
  [
    "contracten",
    contracts[0] ?? [],
    (index) => [
      contractRow(`MEET-${Math.floor(index / linesInContract)}`, `MEET-R-${index}`, segmentOf(index)),
    ],
  ],
  [
    "wachttijden",
    waitHeaders,
    (index) => changed([waitHeaders, waitRow], 2, "nummer", `MEET-W-${index}`).slice(1),
  ],
];

async function written(path: string, header: readonly string[], row: (index: number) => List): Promise<void> {
  const stream = createWriteStream(path);
  stream.write(csv([header]));
  for (let index = 0; index < rows; index += 1) {
    if (!stream.write(csv(row(index)))) await once(stream, "drain");
  }
  stream.end();
  await finished(stream);
}

/** How many changes the owner of these lists ever recorded. */
async function recorded(): Promise<number> {
  const { rows: found } = await database.query<{ changes: number }>(
    "SELECT count(*)::int AS changes FROM contracts.change",
  );
  return found[0]?.changes ?? 0;
}

async function imported(path: string) {
  const start = performance.now();
  const run = runNode(
    "dist/exchange/importFile.js",
    { ZORGLANDSCHAP_URL: processes.url, ZORGLANDSCHAP_TOKEN: token },
    directory,
    [path, "--uitvoeren", "--reden", "Meting", "--json"],
  );
  let importerMb = 0;
  const watching = setInterval(() => (importerMb = Math.max(importerMb, peakMb(run.child.pid))), 100);
  await run.ended;
  clearInterval(watching);
  const said = run.lines.filter((line) => !run.complaints.includes(line)).join("\n");
  const report = JSON.parse(said) as ImportReport;
  return {
    report,
    seconds: (performance.now() - start) / 1_000,
    importerMb,
    ownerMb: peakMb(processes.pid("contracts")),
  };
}

it.each(kinds)(
  "%s within minutes and bounded memory",
  async (kind, header, row) => {
    const path = join(directory, `${kind}.csv`);
    await written(path, header, row);
    for (const time of ["first", "second"]) {
      const before = await recorded();
      const { report, seconds, importerMb, ownerMb } = await imported(path);
      const { created, unchanged, refusals } = report;
      process.stdout.write(
        `${kind}, ${time} time: ${rows} lines, ${created + unchanged} operations in ${seconds.toFixed(0)} s; ` +
          `importer ${importerMb} MB, owner ${ownerMb} MB\n`,
      );
      expect(refusals).toEqual([]);
      if (time === "first") {
        expect(created).toBeGreaterThanOrEqual(rows);
        expect((await recorded()) - before).toBe(created);
      } else {
        // The same file twice changes nothing: not what the register says, and not what it recorded.
        expect(report).toMatchObject({ created: 0, changed: 0, ended: 0, recordedAt: null });
        expect(unchanged).toBeGreaterThanOrEqual(rows);
        expect(await recorded()).toBe(before);
      }
      expect(importerMb).toBeLessThan(mostImporterMb);
      expect(ownerMb).toBeGreaterThan(0);
      expect(ownerMb).toBeLessThan(mostOwnerMb);
      expect(seconds).toBeLessThan(mostMinutes * 60);
    }
  },
  2 * mostMinutes * 60_000,
);
