// SPDX-License-Identifier: EUPL-1.2
// Lists sent over HTTP: from the template to the report, and everything that is refused on the way.
import { mkdtempSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { startExchange } from "../../exchange/http/exchange";
import { systemClock } from "../../kit/clock";
import { type RunningServer } from "../../kit/graphqlServer";
import { identityOf } from "../../kit/identity/identity";
import { aHouseKey, bearing, testIdentity } from "../kit/testHouse";
import { colleague, officer, regionalOffice } from "../operations/keeper";
import { fileBytes, list, untilOver } from "./door";
import { ExchangeClient, problemIn } from "./exchangeClient";
import { namedFaults } from "./faults/named";
import { ImportHouse } from "./importHouse";
import { csv, deployments, providerRow, providers } from "./lists";
import { refusedAtTheDoor } from "./refusedAtTheDoor";
import { workbook } from "./workbook";

const logged: string[] = [];

let house: ImportHouse;
let directory: string;
let exchange: RunningServer;
let client: ExchangeClient;

beforeAll(async () => {
  house = await ImportHouse.start();
  directory = mkdtempSync(join(tmpdir(), "zorglandschap-exchange-test-"));
  exchange = await startExchange({
    gatewayUrl: house.url,
    host: "127.0.0.1",
    port: 0,
    verifyToken: testIdentity.verifyToken,
    clock: systemClock,
    log: pino({ level: "debug" }, { write: (line: string) => void logged.push(line) }),
    limits: { fileBytes },
    directory,
  });
  client = await ExchangeClient.of(exchange.url);
}, 120_000);
afterAll(async () => {
  await exchange.close();
  await house.stop();
  await rm(directory, { recursive: true, force: true });
});
afterEach(() => expect(readdirSync(directory)).toEqual([]));

const forReal = (reason: string): string => `?execute=1&${new URLSearchParams({ reason }).toString()}`;

describe("templates", () => {
  it("are listed, each with its two forms", async () => {
    const { text } = await client.ask("/templates", { as: null });
    const { templates } = JSON.parse(text) as { templates: { kind: string; csv: string; xlsx: string }[] };
    expect(templates.map(({ kind }) => kind)).toEqual([
      "aanbieders",
      "contracten",
      "opnamestops",
      "wachttijden",
      "inzet",
    ]);
    for (const { kind, csv: csvPath, xlsx } of templates) {
      const asCsv = await client.ask(csvPath.replace("/import", ""), { as: null });
      expect(asCsv.status).toBe(200);
      expect(asCsv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
      expect(asCsv.headers.get("content-disposition")).toBe(`attachment; filename="${kind}.csv"`);
      expect([...asCsv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const asXlsx = await client.ask(xlsx.replace("/import", ""), { as: null });
      expect(asXlsx.status).toBe(200);
      expect(asXlsx.headers.get("content-type")).toBe(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      );
      expect(asXlsx.headers.get("content-disposition")).toBe(`attachment; filename="${kind}.xlsx"`);
      expect(asXlsx.bytes.subarray(0, 2).toString()).toBe("PK");
    }
  });

  it("come back filled in, are tried, then recorded, and change nothing the second time", async () => {
    const template = (await client.ask("/templates/aanbieders.csv", { as: null })).text;
    const [header = "", ...explained] = template.replace(/^\ufeff/, "").split("\r\n");
    const columns = header.split(";");
    const values = new Map(providers[0]?.map((name, place) => [name, place]));
    const row = providerRow("HTTP-1", "De Verstuurde Egel (fictief)");
    const cells = columns.map((name) => row[values.get(name) ?? -1] ?? "");
    const filled = `\ufeff${[header, ...explained.slice(0, -1), cells.join(";")].join("\r\n")}\r\n`;

    const before = await house.recorded();
    const tried = await client.imported("/aanbieders?missingEmpty=0", filled);
    expect(tried).toMatchObject({ execute: false, created: 1, refused: 0, recordedAt: null });
    expect(await house.recorded()).toBe(before);

    const path = await client.sent(`/aanbieders${forReal("Opgave van één & al")}&source=E-mail`, filled);
    const run = await client.until(path, ({ state }) => state === "done");
    expect(run.report).toMatchObject({ kind: "aanbieders", execute: true, created: 1, refused: 0 });
    expect(run.report?.recordedAt).not.toBeNull();
    expect(Date.parse(run.keptUntil ?? "")).toBeGreaterThan(Date.parse(run.finishedAt ?? ""));
    const { data } = await house.ask<{ history: { edges: readonly { node: object }[] } }>(
      `{ history: providerHistory(typeName: "Provider", id: "HTTP-1") { edges { node { reason source actor } } } }`,
    );
    expect(data?.history.edges.map(({ node }) => node)).toEqual([
      { reason: "Opgave van één & al", source: "E-mail", actor: regionalOffice.subject },
    ]);
    const asText = await client.ask(path, { headers: { accept: "text/plain" } });
    expect(asText.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(asText.text).toContain("Nieuw: 1, gewijzigd: 0");

    const between = await house.recorded();
    const again = await client.imported(`/auto${forReal("Opgave van één & al")}&source=E-mail`, filled);
    expect(again).toMatchObject({ created: 0, unchanged: 1, recordedAt: null });
    expect(await house.recorded()).toBe(between);
  });

  it("names the kinds that there are when a kind is unknown", async () => {
    const reply = await client.ask("/templates/klanten.csv", { as: null });
    expect(reply.status).toBe(404);
    expect(problemIn(reply).detail).toBe(
      "Verwacht wordt een van aanbieders, contracten, opnamestops, wachttijden, inzet.",
    );
    expect((await client.ask("/templates/aanbieders.pdf", { as: null })).status).toBe(404);
  });
});

it("takes a workbook, also under the name of any bytes, and a sheet of it by its name", async () => {
  const book = workbook([
    { name: "Uitleg", rows: [["niets"]] },
    { name: "Lijst", rows: providers },
  ]);
  const headers = { "content-type": "application/octet-stream" };
  const report = await client.imported("/providers?sheet=lijst", book, { headers });
  expect(report).toMatchObject({ kind: "aanbieders", sheet: "Lijst", created: 2 });
  const other = await client.imported("/providers?sheet=anders", book, { headers });
  expect(other.refusals).toEqual([expect.objectContaining({ value: "anders" })]);
});

it("what the register does not allow is in the report, as it is for everybody", async () => {
  const as = { ...officer, municipalities: ["GM0546"] };
  const report = await client.imported(`/inzet${forReal("Niet van ons")}`, csv(deployments), { as });
  expect(report.refusals).toEqual([
    expect.objectContaining({ row: 2, expected: expect.stringContaining("dat u mag bijhouden") as string }),
  ]);
});

it.each(namedFaults)(
  "%s is told by row and column, and nothing is recorded: $name",
  async (_, { file, told }) => {
    const before = await house.recorded();
    const headers = { "content-type": typeof file === "string" ? "text/csv" : "application/octet-stream" };
    const { refusals, recordedAt } = await client.imported(`/auto${forReal("Opgave")}`, file, { headers });
    expect(refusals.map(({ row, column, value, expected }) => [row, column, value, expected])).toEqual(told);
    expect([recordedAt, await house.recorded()]).toEqual([null, before]);
  },
);

describe("who", () => {
  it("sent it may see it, and nobody else", async () => {
    const path = await client.sent("/aanbieders", list);
    await client.until(path, ({ state }) => state === "done");
    const missing = await client.ask("/runs/7b0a1c84-5c8f-4d3e-9a55-0d9f5c1f2b11");
    const foreign = await client.ask(path, { as: colleague });
    expect([missing.status, foreign.status]).toEqual([404, 404]);
    // Nothing but the number of the request tells them apart.
    expect({ ...problemIn(foreign), instance: "" }).toEqual({ ...problemIn(missing), instance: "" });
    expect((await client.ask(path, { as: null })).status).toBe(401);
  });

  it("has the same name at another issuer is somebody else", async () => {
    const key = aHouseKey();
    const machines = { issuer: "another", audience: "test", keySet: { keys: [key.published] } };
    const other = identityOf({ name: "other", machines, key, oidc: null, log: { warn: () => undefined } });
    const both = await startExchange({
      gatewayUrl: house.url,
      host: "127.0.0.1",
      port: 0,
      verifyToken: (header) => testIdentity.verifyToken(header).catch(() => other.verifyToken(header)),
      clock: systemClock,
      log: pino({ level: "silent" }),
      directory,
    });
    try {
      const there = await ExchangeClient.of(both.url);
      const path = await there.sent("/aanbieders", list);
      await there.until(path, ({ state }) => state === "done");
      const { SignJWT } = await import("jose");
      const namesake = await new SignJWT({ roles: regionalOffice.roles })
        .setProtectedHeader({ alg: "EdDSA", kid: key.id })
        .setIssuer(machines.issuer)
        .setAudience(machines.audience)
        .setSubject(regionalOffice.subject)
        .setExpirationTime("1m")
        .sign(key.private);
      const headers = { authorization: `Bearer ${namesake}` };
      expect((await there.ask(path, { as: null, headers })).status).toBe(404);
    } finally {
      await both.close();
    }
  });

  it.each<[string, () => Promise<Record<string, string>>]>([
    ["no token", async () => Promise.resolve({})],
    ["an expired token", () => bearing(regionalOffice, 1)],
    [
      "a forged token",
      async () => ({ authorization: `${(await bearing(regionalOffice)).authorization.slice(0, -6)}AAAAAA` }),
    ],
    ["something else", async () => Promise.resolve({ authorization: "Basic c29qOnNvag==" })],
  ])("sends %s is turned away", async (_what, headersOf) => {
    const headers = await headersOf();
    for (const reply of [
      await client.post("/aanbieders", list, { as: null, headers }),
      await client.ask("/runs/x", { as: null, headers }),
    ]) {
      expect(reply.status).toBe(401);
      expect(reply.headers.get("www-authenticate")).toBe("Bearer");
      expect(problemIn(reply)).toMatchObject({ type: "urn:zorglandschap:problem:token", status: 401 });
    }
  });
});

refusedAtTheDoor(() => ({ client, url: exchange.url, directory }));

it("a client that goes away while it sends leaves nothing, and may send again", async () => {
  const headers = { ...(await bearing(regionalOffice)), "content-type": "text/csv" };
  const sending = httpRequest(`${exchange.url}/aanbieders`, { method: "POST", headers });
  sending.on("error", () => undefined);
  sending.write(list.slice(0, 100));
  while (readdirSync(directory).length === 0) await new Promise((wake) => setTimeout(wake, 5));
  expect((await client.post("/aanbieders", list)).status).toBe(429);
  sending.destroy();
  await untilOver(directory);
  expect(await client.imported("/aanbieders", list)).toMatchObject({ created: 2 });
});

it("logs who was answered what, and nothing of what was sent", () => {
  const all = logged.join("");
  expect(all).toContain('"route":"/import/{kind}"');
  expect(all).toContain('"created":2');
  expect(all).not.toMatch(/egel|IMP-|HTTP-1|Opgave|fictief|Bearer|eyJ/i);
  expect(logged.filter((line) => /"level":(40|50|60)/.test(line))).toEqual([]);
});
