// SPDX-License-Identifier: EUPL-1.2
// A trial shows row by row what would change; what is recorded as it was seen overwrites nothing that came since.
import { mkdtempSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startExchange } from "../../exchange/http/exchange";
import { reportText } from "../../exchange/import/reportText";
import { type RowChange } from "../../exchange/import/rowChange";
import { systemClock } from "../../kit/clock";
import { type RunningServer } from "../../kit/graphqlServer";
import { createLog } from "../../kit/log";
import { testIdentity } from "../kit/testHouse";
import { colleague, officer } from "../operations/keeper";
import { asSeenCases } from "./asSeen.cases";
import { ExchangeClient } from "./exchangeClient";
import { ImportHouse } from "./importHouse";
import { changed, contractRow, contracts, csv, deployments, type List, listOf, named, plus } from "./lists";

let house: ImportHouse;
let exchange: RunningServer;
let client: ExchangeClient;
let directory: string;
beforeAll(async () => {
  house = await ImportHouse.start();
  directory = mkdtempSync(join(tmpdir(), "zorglandschap-trial-test-"));
  exchange = await startExchange({
    gatewayUrl: house.url,
    host: "127.0.0.1",
    port: 0,
    verifyToken: testIdentity.verifyToken,
    clock: systemClock,
    log: createLog("exchange", "silent"),
    directory,
  });
  client = await ExchangeClient.of(exchange.url);
}, 120_000);
afterAll(async () => {
  await exchange.close();
  expect(readdirSync(directory)).toEqual([]);
  await house.stop();
  await rm(directory, { recursive: true, force: true });
});

const cell = (row: readonly string[], header: string, value: string): string[] => [
  ...(changed(listOf(row), 2, header, value)[1] ?? []),
];

describe("the rows of a trial", () => {
  const said = listOf(named("T-1"), named("T-2"), named("T-3"), named("T-4"));
  const later = listOf(
    cell(cell(named("T-1", "Anders (fictief)"), "vanaf", "01-01-2023"), "aan huis", "nee"),
    cell(named("T-2"), "tot", "01-01-2024"),
    named("T-3"),
    cell(named("T-4"), "soort aanbieder", "zorgboerderij"),
    named("T-5"),
  );
  const begins = { column: null, before: "geldt niet", after: "geldt", from: "2022-01-01", until: null };
  const expected: readonly RowChange[] = [
    {
      outcome: "created",
      row: 6,
      what: "nummer",
      id: "T-5",
      differences: [begins],
      toldAtRow: null,
    },
    {
      outcome: "changed",
      row: 2,
      what: "nummer",
      id: "T-1",
      differences: [
        {
          column: "naam",
          from: "2023-01-01",
          until: null,
          before: "T-1 (fictief)",
          after: "Anders (fictief)",
        },
        { column: "aan huis", from: "2023-01-01", until: null, before: "ja", after: "nee" },
      ],
      toldAtRow: null,
    },
    {
      outcome: "changed",
      row: 5,
      what: "nummer",
      id: "T-4",
      differences: [
        {
          column: "soort aanbieder",
          from: "2022-01-01",
          until: null,
          before: "instelling",
          after: "zorgboerderij",
        },
      ],
      toldAtRow: null,
    },
    {
      outcome: "ended",
      row: 3,
      what: "nummer",
      id: "T-2",
      differences: [{ column: null, from: "2024-01-01", until: null, before: "geldt", after: "geldt niet" }],
      toldAtRow: null,
    },
  ];

  beforeAll(async () => {
    expect(await house.import(csv(said))).toMatchObject({ created: 4, changes: null, seenAt: null });
  });

  it("are told by outcome: which column, from what to what, on which days of the register", async () => {
    const report = await house.import(csv(later), { execute: false });
    const { created, changed: other, ended } = report.changes ?? {};
    expect([...(created?.first ?? []), ...(other?.first ?? []), ...(ended?.first ?? [])]).toEqual(expected);
    expect(report).toMatchObject({ created: 1, changed: 2, ended: 1, unchanged: 1, recordedAt: null });
    const text = reportText(report);
    for (const line of [
      "- rij 6, nummer T-5: geldt vanaf 2022-01-01",
      "- rij 2, nummer T-1: ‘naam’ van ‘T-1 (fictief)’ naar ‘Anders (fictief)’ vanaf 2023-01-01; ‘aan huis’ van ‘ja’ naar ‘nee’ vanaf 2023-01-01",
      "- rij 3, nummer T-2: geldt niet vanaf 2024-01-01",
      `Voeg --peilmoment ${report.seenAt} toe: zonder dat wijzigt een lijst niets wat het register al kent, en met dat niets wat anderen na deze proef vastleggen.`,
    ]) {
      expect(text.split("\n")).toContain(line);
    }
  });

  it("come over HTTP in the report, and as a whole as CSV and NDJSON, for whoever sent the list alone", async () => {
    const path = await client.sent("/aanbieders", csv(later));
    const { report } = await client.until(path, ({ state }) => state === "done");
    expect(report?.changes?.changed).toEqual({ first: expected.slice(1, 3), more: 0 });
    const asCsv = await client.ask(`${path}/rows.csv`);
    expect(asCsv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(asCsv.text.replace(/^\ufeff/, "").split("\r\n")).toEqual([
      "rij;uitkomst;gegeven;nummer;kolom;vanaf;tot;was;wordt;opmerking",
      "2;gewijzigd;nummer;T-1;naam;2023-01-01;;T-1 (fictief);Anders (fictief);",
      "2;gewijzigd;nummer;T-1;aan huis;2023-01-01;;ja;nee;",
      "3;beëindigd;nummer;T-2;;2024-01-01;;geldt;geldt niet;",
      "5;gewijzigd;nummer;T-4;soort aanbieder;2022-01-01;;instelling;zorgboerderij;",
      "6;nieuw;nummer;T-5;;2022-01-01;;geldt niet;geldt;",
      "",
    ]);
    const lines = (await client.ask(`${path}/rows.ndjson`)).text.trimEnd().split("\n");
    const parsed = lines.map((line) => JSON.parse(line) as object);
    expect(parsed.slice(0, -1)).toEqual([...expected].sort((one, other) => one.row - other.row));
    expect(parsed.at(-1)).toMatchObject({ trailer: { created: 1, changed: 2, ended: 1, refused: 0 } });
    for (const form of ["csv", "ndjson"]) {
      expect((await client.ask(`${path}/rows.${form}`, { as: colleague })).status).toBe(404);
      expect((await client.ask(`${path}/rows.${form}`, { as: null })).status).toBe(401);
    }
    const asText = await client.ask(path, { headers: { accept: "text/plain" } });
    expect(asText.text).toContain(`Voeg trial=${path.replace("/runs/", "")} toe`);
  });

  it("stand beside what is refused, and no formula comes out of them", async () => {
    const list = plus(
      listOf(named("T-6", "- min (fictief)"), cell(named("T-1"), "naam", "@pas op (fictief)")),
      cell(named("T-7"), "denominatie", "ONBEKENDE_CODE"),
    );
    const path = await client.sent("/aanbieders", csv(list));
    const { report } = await client.until(path, ({ state }) => state === "done");
    expect(report).toMatchObject({ created: 1, changed: 1, refused: 1 });
    const { text } = await client.ask(`${path}/rows.csv`);
    expect(text).toContain(";naam;2022-01-01;;T-1 (fictief);'@pas op (fictief);");
    expect(text).toContain("4;geweigerd;;;denominatie;;;;ONBEKENDE_CODE;verwacht: ");
  });

  it("are told once where many rows speak of one contract, and of periods at the first", async () => {
    const of = (id: string): string[] => contractRow(id, `${id}-1`, "ZHZ-2022/4A");
    const list: List = [contracts[0] ?? [], of("TC-1"), contractRow("TC-1", "TC-1-2", "ZHZ-2022/4B")];
    const { changes } = await house.import(csv(list), { execute: false });
    expect(changes?.created.first.map(({ row, what, id }) => [row, what, id])).toEqual([
      [2, "contract", "TC-1"],
      [2, "contractregel", "TC-1-1"],
      [3, "contractregel", "TC-1-2"],
    ]);
    const periods = listOf(
      cell(named("T-8"), "tot", "01-01-2023"),
      cell(named("T-8", "Later (fictief)"), "vanaf", "01-01-2023"),
    );
    const { changes: two } = await house.import(csv(periods), { execute: false });
    expect(two?.created.first.map(({ row, toldAtRow }) => [row, toldAtRow])).toEqual([
      [2, null],
      [3, 2],
    ]);
  });

  it("are the first hundred of each outcome, and how many more; all of them in the file", async () => {
    const many = listOf(...Array.from({ length: 1_150 }, (_, index) => named(`TV-${index}`)));
    const path = await client.sent("/aanbieders", csv(many));
    const { report } = await client.until(path, ({ state }) => state === "done");
    expect(report?.changes?.created.first).toHaveLength(100);
    expect(report?.changes?.created.more).toBe(1_050);
    const { text } = await client.ask(path, { headers: { accept: "text/plain" } });
    expect(text).toContain("- en nog 1130 meer");
    const rows = await client.ask(`${path}/rows.csv`);
    expect(rows.text.split("\r\n").filter((line) => line.includes(";nieuw;"))).toHaveLength(1_150);
  });
});

describe("recorded as it was seen", () => asSeenCases(() => ({ house, client })));

it("a list of deployments is told by its municipality", async () => {
  const list = changed(deployments, 2, "toelichting", "Anders gezegd (fictief)");
  const { changes } = await house.import(csv(list), { as: officer, execute: false });
  const first = [...(changes?.created.first ?? []), ...(changes?.changed.first ?? [])];
  expect(first.map(({ what, id }) => [what, id])).toEqual([["gemeente", "GM0512/ZHZ-2022/7"]]);
});
