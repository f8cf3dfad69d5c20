// SPDX-License-Identifier: EUPL-1.2
// The exchange as a process of its own, as it is deployed, killed at bad moments. `npm test` builds it first.
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listen } from "../../kit/listening";
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { machines } from "../kit/testHouse";
import { type NodeProcess, runNode } from "../kit/world";
import { ExchangeClient } from "./exchangeClient";
import { HeldGateway } from "./heldGateway";
import { ImportHouse } from "./importHouse";
import { csv, providerRow, providers } from "./lists";

let house: ImportHouse;
let gateway: HeldGateway;
let directory: string;
let keySetFile: string;
const running: NodeProcess[] = [];

beforeAll(async () => {
  house = await ImportHouse.start();
  gateway = await HeldGateway.before(house.url);
  const keys = mkdtempSync(join(tmpdir(), "zorglandschap-exchange-keys-"));
  keySetFile = join(keys, "jwks.json");
  writeFileSync(keySetFile, JSON.stringify(machines.keySet));
}, 120_000);
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "zorglandschap-exchange-test-"));
});
afterEach(async () => {
  for (const each of running.splice(0)) await each.stop("SIGKILL");
  await rm(directory, { recursive: true, force: true });
});
afterAll(async () => {
  await gateway.close();
  await house.stop();
  await rm(join(keySetFile, ".."), { recursive: true, force: true });
});

function run(variables: Record<string, string> = {}): NodeProcess {
  const exchange = runNode("dist/exchange/main.js", {
    ZORGLANDSCHAP_URL: gateway.url,
    EXCHANGE_PORT: "0",
    TOKEN_ISSUER: machines.issuer,
    TOKEN_AUDIENCE: machines.audience,
    TOKEN_JWKS_FILE: keySetFile,
    TMPDIR: directory,
    ...variables,
  });
  running.push(exchange);
  return exchange;
}

const clientOf = async (exchange: NodeProcess): Promise<ExchangeClient> =>
  ExchangeClient.of(await exchange.said(/"url":"([^"]+)"/));

const rows = 1_500;
const listOf = (name: string): string =>
  csv([
    providers[0] ?? [],
    ...Array.from({ length: rows }, (_, row) =>
      providerRow(`${name}-${row}`, `Aanbieder ${name} ${row} (fictief)`),
    ),
  ]);
const changesOfProviders = async (): Promise<number> =>
  Number((await house.owners.providers.changeLog.head()).lastSequence);

const isStaging = (body: string): boolean => body.includes("ImportStage");
function isPerforming(): (body: string) => boolean {
  let began = false;
  return (body) => {
    began ||= body.includes("ImportRun");
    return began && body.includes("ImportSet");
  };
}

it.each([
  ["STAGING", () => isStaging],
  ["PERFORMING", isPerforming],
])(
  "killed while %s, it imports the same file whole and once when it is sent again",
  async (name, holding) => {
    const before = await changesOfProviders();
    const list = listOf(name);
    const path = "/aanbieders?execute=1&reason=Opgave";
    const first = run();
    gateway.hold(holding());
    const sent = await (await clientOf(first)).sent(path, list);
    await gateway.holds(1);
    await first.stop("SIGKILL");
    expect(readdirSync(directory)).toHaveLength(1);
    gateway.letGo();

    const second = await clientOf(run());
    expect(readdirSync(directory)).toEqual([]);
    expect((await second.ask(sent)).status).toBe(404);
    const report = await second.imported(path, list);
    expect(report).toMatchObject({ rows, refused: 0 });
    expect(report.created + report.unchanged).toBe(rows);
    expect((await changesOfProviders()) - before).toBe(rows);
    expect(await second.imported(path, list)).toMatchObject({ created: 0, unchanged: rows });
    expect((await changesOfProviders()) - before).toBe(rows);
    expect(readdirSync(directory)).toEqual([]);
  },
  120_000,
);

it("starts, says that it is ready, and stops on a signal", async () => {
  const exchange = run();
  const { url } = await clientOf(exchange);
  const base = url.replace(/\/import$/, "");
  expect(await (await fetch(`${base}/livez`)).text()).toBe("alive\n");
  expect((await fetch(`${base}/readyz`)).status).toBe(200);
  expect(await exchange.stop("SIGTERM")).toBe(0);
  expect(exchange.complaints).toEqual([]);
});

it("names the variable of a port that is in use, and all variables that are wrong", async () => {
  const holder = createServer();
  await listen(holder, 0, "127.0.0.1");
  const { port } = holder.address() as AddressInfo;
  const inUse = run({ EXCHANGE_PORT: String(port) });
  expect(await inUse.ended).toBe(1);
  expect(inUse.lines.join("\n")).toContain(`Port ${port} is in use; set EXCHANGE_PORT to a free one.`);
  holder.close();
  const wrong = run({ EXCHANGE_PORT: "x", ZORGLANDSCHAP_URL: "somewhere", TOKEN_ISSUER: "" });
  expect(await wrong.ended).toBe(1);
  for (const variable of ["EXCHANGE_PORT", "ZORGLANDSCHAP_URL", "TOKEN_ISSUER"]) {
    expect(wrong.lines.join("\n")).toContain(`${variable}: expected`);
  }
});
