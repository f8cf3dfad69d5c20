// SPDX-License-Identifier: EUPL-1.2
// The commands of docs/how-to/import-a-spreadsheet.md, run as they stand there against a running exchange.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { startExchange } from "../../exchange/http/exchange";
import { usualExchangeLimits } from "../../exchange/http/limits";
import { usualLimits } from "../../exchange/spreadsheet/limits";
import { systemClock } from "../../kit/clock";
import { type RunningServer } from "../../kit/graphqlServer";
import { createLog } from "../../kit/log";
import { testIdentity } from "../kit/testHouse";
import { ImportHouse } from "./importHouse";
import { providerRow, providers } from "./lists";

const page = readFileSync(resolve(__dirname, "../../docs/how-to/import-a-spreadsheet.md"), "utf8");
const overHttp = page.slice(page.indexOf("## Over HTTP"));
const commands = [...overHttp.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, command]) => command ?? "");

let house: ImportHouse;
let exchange: RunningServer;
let directory: string;

beforeAll(async () => {
  house = await ImportHouse.start();
  directory = mkdtempSync(join(tmpdir(), "zorglandschap-how-to-"));
  exchange = await startExchange({
    gatewayUrl: house.url,
    host: "127.0.0.1",
    port: 0,
    verifyToken: testIdentity.verifyToken,
    clock: systemClock,
    log: createLog("exchange", "silent"),
    directory,
  });
}, 120_000);
afterAll(async () => {
  await exchange.close();
  await house.stop();
  await rm(directory, { recursive: true, force: true });
});

async function run(command: string): Promise<string> {
  expect(command).toContain("http://127.0.0.1:4100");
  const here = command.replaceAll("http://127.0.0.1:4100", exchange.url.replace(/\/import$/, ""));
  const { stdout } = await promisify(execFile)("/bin/sh", ["-euc", here], {
    cwd: directory,
    env: { PATH: process.env["PATH"], ZORGLANDSCHAP_TOKEN: await house.token() },
  });
  return stdout;
}

it("gets a template, sends it filled in, and reads the report", async () => {
  expect(commands).toHaveLength(2);
  const [getTemplate = "", send = ""] = commands;
  await run(getTemplate);
  const file = join(directory, "aanbieders.csv");
  const template = await readFile(file, "utf8");
  const columns =
    template
      .replace(/^\ufeff/, "")
      .split("\r\n")[0]
      ?.split(";") ?? [];
  const row = providerRow("HOE-1", "De Beschreven Egel (fictief)");
  const cells = columns.map((column) => row[providers[0]?.indexOf(column) ?? -1] ?? "");
  await writeFile(file, `${template}${cells.join(";")}\r\n`);
  const report = await run(send);
  expect(report).toMatch(/^Import van aanbieders: vastgelegd op .+\.$/m);
  expect(report).toContain("Nieuw: 1, gewijzigd: 0");
});

it("gives the limits as they are", () => {
  const { running, waiting, kept, keptOfOne, keptMs } = usualExchangeLimits;
  expect([running, waiting, kept, keptOfOne, keptMs]).toEqual([2, 4, 100, 5, 3_600_000]);
  expect(usualLimits.fileBytes).toBe(50 * 1024 * 1024);
  for (const told of [
    "Two files are imported at once, four more wait",
    "an hour",
    "the last five",
    "50 MB",
  ]) {
    expect(overHttp.replace(/\s+/g, " ")).toContain(told);
  }
});
