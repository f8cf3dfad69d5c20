// SPDX-License-Identifier: EUPL-1.2
// The commands of docs/how-to/export-figures.md, run as they stand there against a running exchange.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { startExchange } from "../../exchange/http/exchange";
import { usualExchangeLimits } from "../../exchange/http/limits";
import { systemClock } from "../../kit/clock";
import { type RunningServer } from "../../kit/graphqlServer";
import { createLog } from "../../kit/log";
import { ImportHouse } from "../exchange/importHouse";
import { testIdentity } from "../kit/testHouse";
import { runNode } from "../kit/world";

const page = readFileSync(resolve(__dirname, "../../docs/how-to/export-figures.md"), "utf8");
const [, commands = ""] = /```sh\n([\s\S]*?)```/.exec(page) ?? [];

let house: ImportHouse;
let exchange: RunningServer;
const directory = mkdtempSync(join(tmpdir(), "zorglandschap-export-how-to-"));

beforeAll(async () => {
  house = await ImportHouse.start();
  await house.owners.coverage.projector.catchUp();
  exchange = await startExchange({
    gatewayUrl: house.url,
    host: "127.0.0.1",
    port: 0,
    verifyToken: testIdentity.verifyToken,
    clock: systemClock,
    log: createLog("exchange", "silent"),
  });
});
afterAll(async () => {
  await exchange.close();
  await house.stop();
  await rm(directory, { recursive: true, force: true });
});

it("gives a workbook, the report, the matrix and the coverage", async () => {
  expect(commands.match(/http:\/\/127\.0\.0\.1:4100/g)).toHaveLength(6);
  const here = commands.replaceAll("http://127.0.0.1:4100", exchange.url.replace(/\/import$/, ""));
  const { stdout } = await promisify(execFile)("/bin/sh", ["-euc", here], { cwd: directory });
  expect(await readdir(directory)).toEqual(["zorglandschap-2022-01-01.xlsx"]);
  expect(stdout).toContain('"telling","Gecontracteerde aanbieders",,255,170,-85');
  expect(stdout).toContain('"Alblasserdam";"ZHZ-2022/4A";');
  expect(stdout).toContain('{"trailer":{"rows":');
  expect(stdout).toContain('"dc:hasVersion": "5"');
  expect(stdout).toContain('"telling";"Aanbieders die de gemeente bereiken";');
});

it("gives the same as files from the command line", async () => {
  const [, lines = ""] = /```console\n([\s\S]*?)```/.exec(page) ?? [];
  const commands = lines.trim().split("\n");
  expect(commands).toHaveLength(2);
  for (const line of commands) {
    const [, words = ""] = /^npm run export -- (.*)$/.exec(line) ?? [];
    const run = runNode(
      "dist/exchange/exportFile.js",
      { ZORGLANDSCHAP_URL: house.url },
      directory,
      words.split(" "),
    );
    expect([await run.ended, run.complaints]).toEqual([0, []]);
  }
  expect(await readdir(directory)).toEqual(
    expect.arrayContaining([
      ...["jaarblad-hoeksche-waard.xlsx", "zorglandschap-2022-01-01.csv"],
      "zorglandschap-2022-01-01.csv-metadata.json",
    ]),
  );
});

it("tells the number at once as it is", () => {
  expect(usualExchangeLimits.exporting).toBe(8);
  expect(page).toContain("Eight exports");
});
