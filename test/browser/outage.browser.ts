// SPDX-License-Identifier: EUPL-1.2
// A register of which parts are away: each subgraph a process of its own, which is killed.
import { createServer } from "node:net";
import { type AddressInfo } from "node:net";
import { join } from "node:path";
import { systemClock } from "../../kit/clock";
import { type RunningServer } from "../../kit/graphqlServer";
import { createLog } from "../../kit/log";
import { type RelayingGateway, startRelayingGateway } from "./relayingGateway";
import { startHostileGateway } from "./hostileGateway";
import { keepingOutage } from "./keepingOutage";
import { publicPages } from "./publicPages";
import { newFigures, parts, type Said, sectionsIn, silencesIn, textIn } from "./whatIsSaid";
import { faultsOf } from "./inEveryWindow";
import { overflow, siteInBrowser, windows } from "./site";
import { type Processes, startProcesses, subgraphNames } from "../kit/processes";
import { type Owner } from "../../web/graph/graph";
import { startWeb } from "../../web/server/web";

/** What is looked at in a browser while an owner is away. */
const seen: Partial<Record<Owner, () => Promise<void>>> = {
  providers: async () => {
    const page = await site.open(gorinchem);
    await page.getByRole("heading", { name: "29 van 29 vermeldingen" }).waitFor();
    expect(await page.locator("main").innerText()).toContain("De lijst en de aantallen zijn wel volledig");
    expect(await page.locator("main").innerText()).toContain("De Dromerige Egel (fictief)");
    const silent = page.locator(".entry", {
      hasText: "Soort, en of de aanbieder consult geeft: nu niet op te vragen",
    });
    expect(await silent.count()).toBe(29);
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(new URL("/?gemeente=GM0610&segment=ZHZ-2022%2F5&datum=2022-03-01", site.url).href);
    // Through whom somebody is bound stays, by its number.
    expect(await page.locator(".entry", { hasText: "als lid van SV-3" }).count()).toBe(5);
    // What another owner says of a provider does not go with its name.
    await page.goto(new URL(supervised, site.url).href);
    const entry = page.locator(".entry").filter({ hasText: "C-0358" });
    expect(await entry.innerText()).toContain("Verscherpt toezicht van de inspectie");
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(new URL(whyNot, site.url).href);
    await page.getByRole("heading", { level: 2, name: "RTA-047", exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(new URL(report, site.url).href);
    expect(await page.locator("tr[data-measure=contracted] td").allInnerTexts()).toEqual([
      "255",
      "170",
      "−85 33,3%",
    ]);
  },
  coverage: async () => {
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
  },
  contracts: async () => {
    const page = await site.open(municipality);
    const text = await page.locator("main").innerText();
    expect(text).toContain("De indeling in segmenten is nu niet op te vragen");
    expect(text).toContain("Jeugdteam Gorinchem 1 (fictief)");
    expect(await page.locator("tr[data-segment]").count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(new URL(gorinchem, site.url).href);
    await page.getByRole("heading", { name: "29 van 29 vermeldingen" }).waitFor();
    expect(await page.getByRole("heading", { level: 3 }).allInnerTexts()).toEqual([
      "Lokaal\n3",
      "Subregionaal\n2",
      "Via het vervangende segment 4B\n24",
    ]);
    expect(await page.getByLabel("Segment", { exact: true }).inputValue()).toBe("ZHZ-2022/4A");
  },
  municipalities: async () => {
    // Of the segments only the national ones are known now, and one of them is called 2: it need not be the one that is meant.
    const page = await site.open("/?gemeente=GM0512&woord=2");
    expect(new URL(page.url()).searchParams.get("woord")).toBe("2");
    expect(await faultsOf(page)).toEqual([]);
  },
  quality: async () => {
    const page = await site.open(form);
    await page.getByLabel("Wat klopt niet?").selectOption("Locatie");
    await page.getByLabel("Wat moet er staan?").fill("Merwedestraat 1");
    await page.getByRole("button", { name: "Verstuur de melding" }).click();
    await page.getByText("Wat u invulde staat er nog").waitFor();
    expect(await page.getByLabel("Wat moet er staan?").inputValue()).toBe("Merwedestraat 1");
    expect(await faultsOf(page)).toEqual([]);
  },
};

let processes: Processes;
let web: RunningServer;
let gatewayUrl: string;
const site = siteInBrowser(() => web.url);
const municipality = "/gemeente/GM0512?datum=2022-03-01";
const report = "/rapport?regio=ZHZ&van=2021-12-31&tot=2022-01-01&indeling=ZHZ-2022";
const form = "/melding?onderwerp=PROVIDER&nummer=RTA-045&regio=ZHZ";
const whyNot = "/waarom-niet?gemeente=GM0505&segment=ZHZ-2022%2F4A&datum=2022-03-01&aanbieder=RTA-047";
const supervised = "/?gemeente=GM0505&segment=ZHZ-2022%2F6&datum=2022-07-01";
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

async function said(path: string): Promise<Said> {
  const answer = await fetch(new URL(path, site.url));
  const html = await answer.text();
  return { status: answer.status, text: textIn(html), sections: sectionsIn(html) };
}

const whole = new Map<string, Said>();

test.each(publicPages)("$path asks $questions of the gateway", async ({ path, questions }) => {
  const counting = await startRelayingGateway(gatewayUrl);
  const straight = gatewayUrl;
  gatewayUrl = counting.url;
  try {
    const answer = await said(path);
    whole.set(path, answer);
    expect([200, 404]).toContain(answer.status);
    expect(answer.text).not.toMatch(/Niet alles is opgehaald|Nu niet op te vragen/);
    expect(counting.takeCount()).toBe(questions);
  } finally {
    gatewayUrl = straight;
    counting.close();
  }
});

/** What may stand in an address: places, days, codes of the register, and words for a segment or a provider. */
const addressable = new Set(
  `aanbieder bekend blok consult dag datum duur eenheid gemeente indeling kant kenmerk lang maatwerk na naam open
   opdrachtgever reeks regio schaal segment soort tot van vergelijk woord zonder`.split(/\s+/),
);

test("no form puts anything of a child or a denomination in an address, and no link does", async () => {
  const asked = new Set<string>();
  const posted = new Set<string>();
  for (const { path } of publicPages) {
    const html = await (await fetch(new URL(path, site.url))).text();
    for (const [form = "", start = ""] of html.matchAll(/<form\b([^>]*)>.*?<\/form>/gs)) {
      const id = /\bid="([^"]*)"/.exec(start)?.[1];
      // Fields that stand elsewhere can belong to it too.
      const elsewhere = id === undefined ? [] : html.match(new RegExp(`<[^>]*\\bform="${id}"[^>]*>`, "g"));
      const fields = `${form}${(elsewhere ?? []).join("")}`.matchAll(
        /<(?:input|select|textarea)\b[^>]*\bname="([^"]*)"/g,
      );
      for (const [, name = ""] of fields) (/\bmethod="post"/.test(start) ? posted : asked).add(name);
      // Where a form is sent to is an address too.
      expect(/\baction="([^"]*)"/.exec(start)?.[1]).not.toMatch(/denominatie=|REFORMATORISCH/);
    }
    for (const [, address = ""] of html.matchAll(/\bhref="([^"]*)"/g))
      expect(address).not.toMatch(/denominatie=|REFORMATORISCH|tekst=/);
  }
  expect([...asked].filter((name) => !addressable.has(name))).toEqual([]);
  expect([...posted]).toEqual(expect.arrayContaining(["denominatie", "tekst"]));
});

describe("a register with hostile texts", () => {
  let straight: string;
  let gateway: RelayingGateway;
  beforeAll(async () => {
    gateway = await startHostileGateway(gatewayUrl);
    straight = gatewayUrl;
    gatewayUrl = gateway.url;
  });
  afterAll(() => {
    gatewayUrl = straight;
    gateway.close();
  });

  test.each(publicPages)("does no harm to $path", async ({ path }) => {
    const answer = await fetch(new URL(path, site.url));
    const html = await answer.text();
    expect(answer.status).toBe(whole.get(path)?.status);
    expect(html).not.toMatch(/<script(?! type="module" src="\/assets\/)/);
    // Nothing turns the order of what comes after it; in the value of a field it turns nothing else.
    expect(html.replaceAll(/="[^"]*"/g, "")).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test("nor to how they look on a phone, where nothing runs and nothing is too wide", async () => {
    const page = await site.open("about:blank", windows.phone);
    const faults: string[] = [];
    let shown = 0;
    for (const { path } of publicPages) {
      await page.goto(new URL(path, site.url).href);
      const wider = await overflow(page);
      if (wider !== 0) faults.push(`${path} is ${wider} pixels too wide`);
      if (!(await page.title()).endsWith("Zorglandschap")) faults.push(`${path} is called otherwise`);
      if ((await page.locator("body").innerText()).includes("<script>document")) shown += 1;
    }
    expect(faults).toEqual([]);
    // All but the few that show no name.
    expect(shown).toBeGreaterThan(publicPages.length / 2);
  });
});

const keeping = keepingOutage(() => gatewayUrl);
beforeAll(() => keeping.start());
afterAll(() => keeping.close());
keeping.isWhole();
keeping.isHostile();

describe.each(subgraphNames)("without %s", (owner) => {
  const answers = new Map<string, Said>();
  beforeAll(async () => {
    await processes.kill(owner);
    await Promise.all(publicPages.map(async ({ path }) => answers.set(path, await said(path))));
  });
  afterAll(() => processes.start(owner));

  test.each(publicPages)("$path", ({ path, needs = [], misses = [] }) => {
    const before = whole.get(path);
    const { status, text = "", sections } = answers.get(path) ?? {};
    if (needs.includes(owner)) {
      expect([status, text]).toEqual([503, expect.stringContaining(parts[owner])]);
    } else if (misses.includes(owner)) {
      expect([status, text]).toEqual([200, expect.stringContaining(parts[owner])]);
      expect(newFigures(text, before?.text ?? "")).toEqual([]);
      expect(silencesIn(text)).toBeLessThanOrEqual(silencesIn(before?.text ?? ""));
      // What a section was to tell is said to be missing in its place; the section does not go with it.
      expect(sections).toEqual(before?.sections);
    } else {
      expect({ status, text, sections }).toEqual(before);
    }
  });

  keeping.isWithout(owner);

  const look = seen[owner];
  if (look) test("in a browser", () => look());
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
  const pages = await Promise.all([
    ...publicPages.map(async ({ path }) => [path, await said(path)] as const),
    keeping.filledIn().then((answer) => ["a form of a keeper", answer] as const),
  ]);
  silent.close();
  for (const [path, { status, text }] of pages) {
    expect([path, status, text]).toEqual([
      path,
      503,
      expect.stringContaining("Het register antwoordt nu niet"),
    ]);
  }
});
