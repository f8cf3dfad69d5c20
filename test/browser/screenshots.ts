// SPDX-License-Identifier: EUPL-1.2
// `npm run screenshots`: a picture of every page in docs/screenshots, at the width of a desk and of a phone.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { asAccount } from "./loggedIn";
import { siteInBrowser, windows } from "./site";

const folder = join(__dirname, "..", "..", "docs", "screenshots");

/** The states that are pictured, each by the name of its file. */
const pictured: Readonly<Record<string, string>> = {
  "finder-empty": "/",
  finder: "/?gemeente=GM0512&segment=ZHZ-2022%2F4A&datum=2022-03-01",
  "finder-comparison":
    "/?gemeente=GM0512&segment=ZHZ-2022%2F4A&datum=2022-03-01&vergelijk=RTA-045+C-0376&vergelijk=RTA-046+C-0377",
  "why-not": "/waarom-niet?gemeente=GM0505&segment=ZHZ-2022%2F4A&datum=2022-03-01&aanbieder=RTA-047",
  provider: "/aanbieder/RTA-001?datum=2022-03-01",
  municipality: "/gemeente/GM1978?datum=2022-03-01",
  report: "/rapport?regio=ZHZ&van=2021-12-31&tot=2022-01-01&indeling=ZHZ-2022",
  "report-counted":
    "/rapport/geteld?regio=ZHZ&van=2021-12-31&tot=2022-01-01&eenheid=COUNTERPARTIES&kant=daarna",
  "report-what-if": "/rapport/wat-als?regio=ZHZ&indeling=ZHZ-2022&dag=2022-01-01&zonder=C-0376+C-0377",
  "error-report": "/melding?onderwerp=PROVIDER&nummer=RTA-045&regio=ZHZ",
  developers: "/ontwikkelaars",
};

/** Behind the login, as the purchasing office of a region. */
const picturedOfKeeping: Readonly<Record<string, string>> = {
  "keeping-desk": "/beheer",
  "keeping-search": "/beheer/zoeken?zoek=vuurtoren",
  "keeping-record": "/beheer/gegeven?soort=AdmissionStop&id=STOP-RTA-015-2",
  "keeping-form": "/beheer/werk/contract-opzeggen?id=C-0315",
  "keeping-import": "/beheer/import",
};

const site = siteInBrowser();
const office = asAccount(site, "soj");
mkdirSync(folder, { recursive: true });

describe.each([
  ...Object.entries(pictured).map(([name, path]) => [name, path, site] as const),
  ...Object.entries(picturedOfKeeping).map(([name, path]) => [name, path, office] as const),
])("%s", (name, path, who) => {
  test.each([
    ["desktop", windows.desktop],
    ["phone", { ...windows.phone, viewport: { width: 360, height: 780 } }],
  ])("%s", async (window, options) => {
    const page = await who.open(path, options);
    // The top is what a reader sees first; a long list would make a picture that nobody looks at.
    await page.screenshot({
      path: join(folder, `${name}-${window}.png`),
      clip: { x: 0, y: 0, ...options.viewport, height: options.viewport.height * 2 },
      fullPage: true,
    });
  });
});
