// SPDX-License-Identifier: EUPL-1.2
// A register of which parts are away: each subgraph a process of its own, which is killed.
import { createServer } from "node:net";
import { type AddressInfo } from "node:net";
import { join } from "node:path";
import { systemClock } from "../../../kit/clock";
import { type RunningServer } from "../../../kit/graphqlServer";
import { createLog } from "../../../kit/log";
import { siteInBrowser } from "../../../test/browser/site";
import { type Processes, startProcesses } from "../../../test/kit/processes";
import { startWeb } from "../../server/web";

let processes: Processes;
let web: RunningServer;
let gatewayUrl: string;
const site = siteInBrowser(() => web.url);
const gorinchem = "/?gemeente=GM0512&segment=ZHZ-2022%2F4A&datum=2022-03-01";

beforeAll(async () => {
  const { SITE_DATABASE_URL: database = "", SITE_DATA_DIRECTORY: directory = "" } = process.env;
  processes = await startProcesses(database, directory);
  gatewayUrl = processes.url;
  web = await startWeb({
    gatewayUrl: () => gatewayUrl,
    host: "127.0.0.1",
    port: 0,
    assetsFolder: join(__dirname, "..", "..", "..", "dist", "web", "assets"),
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

test("without the providers the list and its counts are whole, and it is said what is missing", async () => {
  await processes.kill("providers");
  const page = await site.open(gorinchem);
  await page.getByRole("heading", { name: "29 van 29 vermeldingen" }).waitFor();
  const text = await page.locator("main").innerText();
  expect(text).toContain("ontbreekt nu locatie, contact, wachttijd of toezicht");
  expect(text).toContain("De Dromerige Egel (fictief)");
  expect(text).toContain("nu niet op te vragen");
  await processes.start("providers");
});

test("without the coverage there is no list and no count, and the form stays", async () => {
  await processes.kill("coverage");
  const page = await site.open(gorinchem);
  const text = await page.locator("main").innerText();
  expect(text).toContain("dat wil niet zeggen dat er niemand is");
  expect(text).not.toMatch(/\d+ van \d+|Geen aanbieder/);
  expect(await page.getByLabel("Gemeente").inputValue()).toBe("GM0512");
  await processes.start("coverage");
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
  const page = await site.open(gorinchem);
  await page.getByRole("heading", { name: "Het register antwoordt nu niet" }).waitFor();
  silent.close();
});
