// SPDX-License-Identifier: EUPL-1.2
// A register of which parts are away: each subgraph a process of its own, which is killed.
import { createServer } from "node:net";
import { type AddressInfo } from "node:net";
import { join } from "node:path";
import { systemClock } from "../../kit/clock";
import { type RunningServer } from "../../kit/graphqlServer";
import { createLog } from "../../kit/log";
import { startCountingGateway } from "./countingGateway";
import { publicPages } from "./publicPages";
import { siteInBrowser } from "./site";
import { type Processes, startProcesses } from "../kit/processes";
import { startWeb } from "../../web/server/web";

let processes: Processes;
let web: RunningServer;
let gatewayUrl: string;
const site = siteInBrowser(() => web.url);
const municipality = "/gemeente/GM0512?datum=2022-03-01";
const report = "/rapport?regio=ZHZ&van=2021-12-31&tot=2022-01-01&indeling=ZHZ-2022";
const gorinchem = "/?gemeente=GM0512&segment=ZHZ-2022%2F4A&datum=2022-03-01";

beforeAll(async () => {
  const { SITE_DATABASE_URL: database = "", SITE_DATA_DIRECTORY: directory = "" } = process.env;
  processes = await startProcesses(database, directory);
  gatewayUrl = processes.url;
  web = await startWeb({
    gatewayUrl: () => gatewayUrl,
    host: "127.0.0.1",
    port: 0,
    assetsFolder: join(__dirname, "..", "..", "dist", "web", "assets"),
    login: null,
    clock: systemClock,
    log: createLog("web", "silent"),
    patienceMs: 6_000,
  });
});
afterAll(async () => {
  await web.close();
  await processes.stop();
});

/** What a page says to who reads it, without what differs from one moment to the next; and its status. */
async function said(path: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(new URL(path, site.url));
  const [main = ""] = /<main.*<\/main>/s.exec(await answer.text()) ?? [];
  const text = main
    .replaceAll(/<code>.*?<\/code>|<[^>]*>/gs, " ")
    .replaceAll(/bekend=[^&\s]*|\d{2}:\d{2}/g, "")
    .replaceAll(/\s+/g, " ");
  return { status: answer.status, text };
}

test.each(publicPages)("%s asks %i questions of the gateway", async (path, questions) => {
  const counting = await startCountingGateway(gatewayUrl);
  const straight = gatewayUrl;
  gatewayUrl = counting.url;
  expect((await said(path)).status).toBe(200);
  expect(counting.takeCount()).toBe(questions);
  gatewayUrl = straight;
  counting.close();
});

test("without the providers the list and its counts are whole, and it is said what is missing", async () => {
  await processes.kill("providers");
  const page = await site.open(gorinchem);
  await page.getByRole("heading", { name: "29 van 29 vermeldingen" }).waitFor();
  const text = await page.locator("main").innerText();
  expect(text).toContain("ontbreekt nu locatie, contact, wachttijd of toezicht");
  expect(text).toContain("De Dromerige Egel (fictief)");
  expect(text).toContain("nu niet op te vragen");
  await page.goto(new URL(report, site.url).href);
  expect(await page.locator("main").innerText()).toContain("De tellingen zijn volledig");
  expect(await page.locator("tr[data-measure=contracted] td").allInnerTexts()).toEqual([
    "255",
    "170",
    "−85 33,3%",
  ]);
  await processes.start("providers");
});

test("without the coverage there is no list and no count, and the form stays", async () => {
  await processes.kill("coverage");
  const page = await site.open(gorinchem);
  const text = await page.locator("main").innerText();
  expect(text).toContain("dat wil niet zeggen dat er niemand is");
  expect(text).not.toMatch(/\d+ van \d+|Geen aanbieder/);
  expect(await page.getByLabel("Gemeente").inputValue()).toBe("GM0512");
  await page.goto(new URL(municipality, site.url).href);
  expect(await page.locator("main").innerText()).toContain("Dat wil niet zeggen dat er geen zijn");
  expect(await page.locator('tr[data-segment="ZHZ-2022/4A"] td').allInnerTexts()).toEqual([
    "ja",
    "nu niet op te vragen",
  ]);
  expect(await page.locator("main").innerText()).toContain("Jeugdteam Gorinchem 1 (fictief)");
  await page.goto(new URL(report, site.url).href);
  await page.getByRole("heading", { name: "Het register antwoordt nu niet" }).waitFor();
  expect(await page.locator("main").innerText()).not.toMatch(/\b(255|170)\b/);
  await processes.start("coverage");
});

test("without the contracts a municipality keeps its teams, and no segment is called deployed", async () => {
  await processes.kill("contracts");
  const page = await site.open(municipality);
  const text = await page.locator("main").innerText();
  expect(text).toContain("Niet alles is opgehaald");
  expect(text).toContain("De indeling in segmenten is nu niet op te vragen");
  expect(text).toContain("Jeugdteam Gorinchem 1 (fictief)");
  expect(await page.locator("tr[data-segment]").count()).toBe(0);
  await processes.start("contracts");
});

test("without the municipalities nobody says that there is no such municipality", async () => {
  await processes.kill("municipalities");
  const page = await site.open(municipality);
  await page.getByRole("heading", { name: "Het register antwoordt nu niet" }).waitFor();
  await processes.start("municipalities");
});

test("a register that is away is said to be away", async () => {
  gatewayUrl = "http://127.0.0.1:1/graphql";
  const page = await site.open(gorinchem);
  await page.getByRole("heading", { name: "Het register antwoordt nu niet" }).waitFor();
  expect(await page.getByRole("link", { name: "Probeer het opnieuw" }).getAttribute("href")).toContain(
    "GM0512",
  );
});

test("a register that says nothing is not waited for without end", async () => {
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  gatewayUrl = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/graphql`;
  const pages = await Promise.all(publicPages.map(async ([path]) => [path, await said(path)] as const));
  for (const [path, { status, text }] of pages) {
    expect([path, status, text]).toEqual([
      path,
      503,
      expect.stringContaining("Het register antwoordt nu niet"),
    ]);
  }
  silent.close();
});
