// SPDX-License-Identifier: EUPL-1.2
// Several who import at once over HTTP, an exchange that stops, and a register that does not answer.
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startExchange } from "../../exchange/http/exchange";
import { type ExchangeLimits, usualExchangeLimits } from "../../exchange/http/limits";
import { systemClock } from "../../kit/clock";
import { type RunningServer } from "../../kit/graphqlServer";
import { createLog } from "../../kit/log";
import { bearing, type Bearer, testIdentity } from "../kit/testHouse";
import { colleague, regionalOffice } from "../operations/keeper";
import { ExchangeClient, problemIn } from "./exchangeClient";
import { HeldGateway } from "./heldGateway";
import { ImportHouse } from "./importHouse";
import { csv, providerRow, providers } from "./lists";

let house: ImportHouse;
let gateway: HeldGateway;
let directory: string;
const running: RunningServer[] = [];

beforeAll(async () => {
  house = await ImportHouse.start();
}, 120_000);
beforeEach(async () => {
  gateway = await HeldGateway.before(house.url);
  directory = mkdtempSync(join(tmpdir(), "zorglandschap-exchange-test-"));
});
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
  expect(readdirSync(directory)).toEqual([]);
  await gateway.close();
  await rm(directory, { recursive: true, force: true });
});
afterAll(() => house.stop());

async function started(limits: Partial<ExchangeLimits> = {}): Promise<ExchangeClient> {
  const server = await startExchange({
    gatewayUrl: gateway.url,
    host: "127.0.0.1",
    port: 0,
    verifyToken: testIdentity.verifyToken,
    clock: systemClock,
    log: createLog("exchange", "silent"),
    directory,
    limits,
    patienceMs: 200,
  });
  running.push(server);
  return ExchangeClient.of(server.url);
}

const isDone = ({ state }: { state: string }): boolean => state === "done";
const trial = csv(providers);
const third: Bearer = { ...regionalOffice, subject: "soj-3" };
const fourth: Bearer = { ...regionalOffice, subject: "soj-4" };

it("two are imported at once, a third waits, a fourth is told to come back", async () => {
  const client = await started({ running: 2, waiting: 1 });
  gateway.hold();
  const first = await client.sent("/aanbieders", trial, { as: regionalOffice });
  const second = await client.sent("/aanbieders", trial, { as: colleague });
  await gateway.holds(2);
  const waits = await client.sent("/aanbieders", trial, { as: third });
  expect((await client.run(first, regionalOffice)).state).toBe("running");
  expect((await client.run(second, colleague)).state).toBe("running");
  expect((await client.run(waits, third)).state).toBe("waiting");
  const waiting = await client.ask(waits, { as: third, headers: { accept: "text/plain" } });
  expect(waiting.text).toBe("De import wacht op zijn beurt.\n");
  expect(readdirSync(directory)).toHaveLength(3);

  const refused = await client.post("/aanbieders", trial, { as: fourth });
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(problemIn(refused)).toMatchObject({ type: "urn:zorglandschap:problem:busy" });
  expect(readdirSync(directory)).toHaveLength(3);

  gateway.letGo();
  const asked: [string, Bearer][] = [
    [first, regionalOffice],
    [second, colleague],
    [waits, third],
  ];
  for (const [path, as] of asked) {
    expect((await client.until(path, isDone, as)).report).toMatchObject({ created: 2, refused: 0 });
  }
  expect(await client.imported("/aanbieders", trial, { as: fourth })).toMatchObject({ created: 2 });
});

it("each has one import under way, and sends the next when it is done", async () => {
  const client = await started();
  gateway.hold();
  const first = await client.sent("/aanbieders", trial);
  const second = await client.post("/aanbieders", trial);
  expect(second.status).toBe(429);
  expect(problemIn(second).detail).toBe("Er loopt al een import van u; stuur de volgende als die klaar is.");
  gateway.letGo();
  await client.until(first, isDone);
  expect(await client.imported("/aanbieders", trial)).toMatchObject({ created: 2 });
});

it("of each the last reports are kept", async () => {
  const client = await started({ keptOfOne: 2 });
  const paths: string[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const path = await client.sent("/aanbieders", trial);
    await client.until(path, isDone);
    paths.push(path);
  }
  const statuses = await Promise.all(paths.map(async (path) => (await client.ask(path)).status));
  expect(statuses).toEqual([404, 200, 200]);
});

it("a report is forgotten after a while, and not before it is there", async () => {
  const client = await started({ keptMs: 100 });
  gateway.hold();
  const path = await client.sent("/aanbieders", trial);
  await new Promise((wake) => setTimeout(wake, 300));
  expect((await client.run(path)).state).toBe("running");
  gateway.letGo();
  while ((await client.ask(path)).status !== 404) await new Promise((wake) => setTimeout(wake, 20));
});

it("a register that does not answer leaves it unfinished, and the same file finishes it later", async () => {
  const client = await started();
  await gateway.close();
  const path = await client.sent("/aanbieders?execute=1&reason=Opgave", trial);
  const run = await client.until(path, ({ state }) => state === "unfinished");
  expect(run.report).toBeNull();
  expect(run.problem).toMatchObject({ type: "urn:zorglandschap:problem:unavailable", status: 503 });
  expect(run.problem?.detail).toContain("Het register antwoordt niet. Stuur hetzelfde bestand");
  const text = (await client.ask(path, { headers: { accept: "text/plain" } })).text;
  expect(text).toContain("Het register antwoordt niet.");
  const template = await client.ask("/templates/inzet.csv", { as: null });
  expect(template.status).toBe(503);
  expect(readdirSync(directory)).toEqual([]);
}, 30_000);

it("a token that expires while it is imported leaves it unfinished", async () => {
  const client = await started();
  gateway.hold();
  // Good for what is left of the half minute that clocks may differ, and then for nothing.
  const { authorization } = await bearing(regionalOffice, Math.floor(Date.now() / 1000) - 24);
  const path = await client.sent("/aanbieders", trial, { as: null, headers: { authorization } });
  await new Promise((wake) => setTimeout(wake, 7_000));
  gateway.letGo();
  const run = await client.until(path, ({ state }) => state === "unfinished");
  expect(run.problem).toMatchObject({ type: "urn:zorglandschap:problem:token", status: 401 });
}, 30_000);

it("stops while it imports: quickly, without a file left, and the same file finishes it", async () => {
  const before = await house.recorded();
  const list = csv([providers[0] ?? [], providerRow("STOP-1", "De Gestopte Egel (fictief)")]);
  const client = await started({ running: 1 });
  gateway.hold();
  await client.sent("/aanbieders?execute=1&reason=Opgave", list);
  await gateway.holds(1);
  await client.sent("/aanbieders?execute=1&reason=Opgave", trial, { as: colleague });
  const began = performance.now();
  await running.pop()?.close();
  expect(performance.now() - began).toBeLessThan(usualExchangeLimits.stopMs / 2);
  expect(readdirSync(directory)).toEqual([]);
  gateway.letGo();
  expect(await house.recorded()).toBe(before);
  const again = await started();
  const report = await again.imported("/aanbieders?execute=1&reason=Opgave", list);
  expect(report).toMatchObject({ created: 1, refused: 0 });
});

it("removes at its start what a process left that is no more, and nothing else", async () => {
  const gone = join(directory, "zorglandschap-upload-999999999-1-abcdef");
  const earlier = join(directory, `zorglandschap-upload-${process.pid}-1-abcdef`);
  const living = join(directory, `zorglandschap-upload-${process.ppid}-1-abcdef`);
  const others = join(directory, "something-else");
  for (const each of [gone, earlier, living, others]) {
    mkdirSync(each);
    writeFileSync(join(each, "lijst"), trial);
  }
  await started();
  expect(readdirSync(directory).sort()).toEqual(
    ["something-else", `zorglandschap-upload-${process.ppid}-1-abcdef`].sort(),
  );
  await rm(living, { recursive: true });
  await rm(others, { recursive: true });
});
