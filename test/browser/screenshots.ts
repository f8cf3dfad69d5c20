// SPDX-License-Identifier: EUPL-1.2
// `npm run screenshots`: a picture of every page in docs/screenshots, at the width of a desk and of a phone; of the two
// that are read elsewhere also on paper, enlarged four times and in forced colours.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContextOptions } from "playwright-core";
import { asAccount } from "./loggedIn";
import { type Site, siteInBrowser, windows } from "./site";

const folder = join(__dirname, "..", "..", "docs", "screenshots");

const finder = "/?gemeente=GM0512&segment=ZHZ-2022%2F4A&datum=2022-03-01";
const report = "/rapport?regio=ZHZ&van=2021-12-31&tot=2022-01-01&indeling=ZHZ-2022";

/** The states that are pictured, each by the name of its file. */
const pictured: Readonly<Record<string, string>> = {
  "finder-empty": "/",
  finder,
  "finder-comparison": `${finder}&vergelijk=RTA-045+C-0376&vergelijk=RTA-046+C-0377`,
  "why-not": "/waarom-niet?gemeente=GM0505&segment=ZHZ-2022%2F4A&datum=2022-03-01&aanbieder=RTA-047",
  provider: "/aanbieder/RTA-001?datum=2022-03-01",
  municipality: "/gemeente/GM1978?datum=2022-03-01",
  report,
  "report-choice": `${report}#keuze`,
  "report-counted":
    "/rapport/geteld?regio=ZHZ&van=2021-12-31&tot=2022-01-01&eenheid=COUNTERPARTIES&kant=daarna",
  "report-cell": "/rapport/cel?gemeente=GM0512&segment=ZHZ-2022%2F4A&dag=2022-01-01",
  "report-what-if": "/rapport/wat-als?regio=ZHZ&indeling=ZHZ-2022&dag=2022-01-01&zonder=C-0376+C-0377",
  "error-report": "/melding?onderwerp=PROVIDER&nummer=RTA-045&regio=ZHZ",
  developers: "/ontwikkelaars",
  accessibility: "/toegankelijkheid",
  privacy: "/privacy",
};

/** Behind the login, as the purchasing office of a region. */
const picturedOfKeeping: Readonly<Record<string, string>> = {
  "keeping-desk": "/beheer",
  "keeping-search": "/beheer/zoeken?zoek=vuurtoren",
  "keeping-index": "/beheer/werk",
  "keeping-event": "/beheer/werk/aanbieders-fuseren",
  "keeping-record": "/beheer/gegeven?soort=AdmissionStop&id=STOP-RTA-015-2",
  "keeping-form": "/beheer/werk/contract-opzeggen?id=C-0315",
  "keeping-reports": "/beheer/meldingen",
  "keeping-import": "/beheer/import",
};

const phone = { ...windows.phone, viewport: { width: 360, height: 780 } };
const site = siteInBrowser();
const office = asAccount(site, "soj");
mkdirSync(folder, { recursive: true });

async function picture(who: Site, path: string, name: string, options: BrowserContextOptions): Promise<void> {
  const page = await who.open(path, options);
  // A long list would make a picture that nobody looks at.
  const height = (options.viewport?.height ?? 0) * 1.5;
  const top = await page.evaluate<number>(
    "document.querySelector(':target')?.getBoundingClientRect().top + scrollY || 0",
  );
  await page.screenshot({
    path: join(folder, `${name}.png`),
    clip: { x: 0, y: top, width: options.viewport?.width ?? 0, height },
    fullPage: true,
  });
}

beforeAll(async () => {
  const answer = await fetch(new URL("/melding", site.url), {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({
      onderwerp: "PROVIDER",
      nummer: "RTA-045",
      regio: "ZHZ",
      wat: "CONTACT",
      tekst: "Het aanmeldpunt heeft een ander nummer: 078 123 45 67.",
    }),
  });
  expect(answer.ok).toBe(true);
});

describe.each([
  ...Object.entries(pictured).map(([name, path]) => [name, path, site] as const),
  ...Object.entries(picturedOfKeeping).map(([name, path]) => [name, path, office] as const),
])("%s", (name, path, who) => {
  test("on a desk", () => picture(who, path, `${name}-desktop`, windows.desktop));
  test("on a phone", () => picture(who, path, `${name}-phone`, phone));
});

test.each([
  ["finder", finder],
  ["report", report],
])("%s on paper, enlarged four times and in forced colours", async (name, path) => {
  // As wide as A4 between its margins.
  const page = await site.open(path, { viewport: { width: 680, height: 960 } });
  await page.emulateMedia({ media: "print" });
  await page.screenshot({ path: join(folder, `${name}-paper.png`) });
  await picture(site, path, `${name}-enlarged`, { ...windows.enlarged, deviceScaleFactor: 2 });
  await picture(site, path, `${name}-forced-colours`, { ...windows.desktop, forcedColors: "active" });
});
