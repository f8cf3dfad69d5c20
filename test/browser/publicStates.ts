// SPDX-License-Identifier: EUPL-1.2
import { type Page } from "playwright-core";

/** A state with an address, or one that only a form leads to. */
export type State = string | { readonly from: string; reach(page: Page): Promise<void> };

const gorinchem = "/?gemeente=GM0512&segment=ZHZ-2022%2F4A&datum=2022-03-01";
const dordrecht = "/waarom-niet?gemeente=GM0505&segment=ZHZ-2022%2F4A&datum=2022-03-01";
const period = "regio=ZHZ&van=2021-12-31&tot=2022-01-01";
const procurement = `/rapport?${period}&indeling=ZHZ-2022`;
const errorReport = "/melding?onderwerp=PROVIDER&nummer=RTA-045&regio=ZHZ";

/** Every page that everybody may see, as the site knows it, with each of its states by its name. */
export const publicStates: Readonly<Record<string, Readonly<Record<string, State>>>> = {
  "GET /": {
    "before anything is asked": "/",
    "with an answer": gorinchem,
    "with filters": `${gorinchem}&consult=ja&soort=INSTELLING`,
    "with a comparison": `${gorinchem}&vergelijk=RTA-045+C-0376&vergelijk=RTA-046+C-0377`,
    "with a comparison of nobody": `${gorinchem}&vergelijk=`,
    "with a word of two meanings": "/?gemeente=GM0512&woord=begeleiding&datum=2022-03-01",
    "with nothing found": "/?gemeente=GM0512&segment=ZHZ-2022%2F7&datum=2019-03-01",
    "with a blank spot and a list": "/?gemeente=GM0482&segment=ZHZ-2022%2F4A&datum=2022-03-01&maatwerk=ja",
    "with national providers": "/?gemeente=GM0512&segment=LTA%2FF1&datum=2022-03-01",
    "with a day that does not exist": "/?gemeente=GM0512&segment=ZHZ-2022%2F4A&datum=2022-02-30",
  },
  "POST /": {
    "with a denomination": {
      from: gorinchem,
      reach: async (page) => {
        await page.getByText("Meer filters").click();
        await page.getByLabel("reformatorisch").check();
        await page.getByRole("button", { name: "Toon alleen deze denominaties" }).click();
        await page.getByRole("heading", { name: "1 van 29 vermeldingen" }).waitFor();
      },
    },
  },
  "GET /waarom-niet": {
    "before a name": dordrecht,
    "with several of that name": `${dordrecht}&naam=vuurtoren`,
    "with nobody of that name": `${dordrecht}&naam=niemand`,
    "with the checks": `${dordrecht}&aanbieder=RTA-047`,
    "with a filter that takes it away": `${gorinchem.replace("/", "/waarom-niet")}&open=ja&aanbieder=RTA-046`,
    "on a day that does not exist": "/waarom-niet?gemeente=GM0505&segment=ZHZ-2022%2F4A&datum=2022-02-30",
  },
  "GET /aanbieder/{id}": {
    "that leads a consortium": "/aanbieder/RTA-001?datum=2022-03-01",
    "that went into another": "/aanbieder/RTA-099?datum=2022-03-01",
    "on a day that does not exist": "/aanbieder/RTA-001?datum=2022-02-30",
    "that is not there": "/aanbieder/RTA-999",
  },
  "GET /gemeente/{code}": {
    "on a day": "/gemeente/GM0512?datum=2022-03-01",
    "that was abolished": "/gemeente/GM0545?datum=2022-03-01",
  },
  "GET /melding": { "to fill in": errorReport },
  "POST /melding": {
    "with what is missing": {
      from: errorReport,
      reach: async (page) => {
        await page.getByRole("button", { name: "Verstuur de melding" }).click();
        await page.getByText("De melding is nog niet verstuurd.").waitFor();
      },
    },
  },
  "GET /melding/{reference}": {
    "that is not there": "/melding/2222-3333-4444-5555",
    "a moment after it was sent": {
      from: "/melding?onderwerp=PROVIDER&nummer=RTA-047&regio=H10",
      reach: async (page) => {
        await page.getByLabel("Wat klopt niet?").selectOption("Locatie");
        await page.getByLabel("Wat moet er staan?").fill("Merwedestraat 1");
        await page.getByRole("button", { name: "Verstuur de melding" }).click();
        await page.getByText("Bedankt. De melding is ontvangen.").waitFor();
      },
    },
  },
  "GET /rapport": {
    "before a region is chosen": "/rapport",
    "with a report": procurement,
    "of a region without a division": "/rapport?regio=H10&van=2021-12-31&tot=2022-01-01&indeling=geen",
    "with a fault": "/rapport?regio=ZHZ&van=2022-01-01&tot=2021-12-31&indeling=ZHZ-2022",
  },
  "GET /rapport/aansluiting": {
    "with the providers behind a difference": `/rapport/aansluiting?${period}&eenheid=COUNTERPARTIES&reden=IN_CONSORTIUM&richting=bij`,
  },
  "GET /rapport/aanbieders": {
    "with the providers of a day": "/rapport/aanbieders?regio=ZHZ&dag=2022-01-01&categorie=RTA",
  },
  "GET /rapport/cel": {
    "with the providers of a cell": "/rapport/cel?gemeente=GM0512&segment=ZHZ-2022%2F4A&dag=2022-01-01",
  },
  "GET /rapport/cellen": {
    "with the cells that a count counts":
      "/rapport/cellen?regio=ZHZ&indeling=ZHZ-2022&dag=2022-01-01&soort=keuze",
  },
  "GET /rapport/geteld": {
    "with what a figure counts": `/rapport/geteld?${period}&eenheid=COUNTERPARTIES&kant=daarna`,
  },
  "POST /rapport/geteld": {
    "with who has a denomination": {
      from: procurement,
      reach: async (page) => {
        await page.locator("tr[data-identity] td:nth-of-type(2) button").first().click();
        await page.locator("tr[data-row]").first().waitFor();
      },
    },
  },
  "GET /rapport/wat-als": {
    "with what would be left":
      "/rapport/wat-als?regio=ZHZ&indeling=ZHZ-2022&dag=2022-01-01&zonder=C-0376+C-0377",
  },
  "GET /ontwikkelaars": { "with the schema": "/ontwikkelaars" },
  "GET /ontwikkelaars/type/{name}": { "of a type": "/ontwikkelaars/type/Coverage" },
  "GET /ontwikkelaars/vraag/{name}": { "with its answer": "/ontwikkelaars/vraag/dekking" },
  "GET /toegankelijkheid": { "as it is": "/toegankelijkheid" },
  "GET /privacy": { "as it is": "/privacy" },
};

/** What the site gives that is read by programs, and is no page. */
export const noPages: readonly string[] = ["GET /.well-known/security.txt"];
