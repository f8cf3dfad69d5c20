// SPDX-License-Identifier: EUPL-1.2
import { type Owner } from "../../web/graph/graph";

export interface PublicPage {
  readonly path: string;
  /** How many questions it asks of the gateway for what it shows. */
  readonly questions: number;
  /** Those without whom it can say nothing. */
  readonly needs?: readonly Owner[];
  /** Those without whom it still says the rest, and names what is missing. */
  readonly misses?: readonly Owner[];
}

const gorinchem = "/?gemeente=GM0512&segment=ZHZ-2022%2F4A&datum=2022-03-01";
const period = "regio=ZHZ&van=2021-12-31&tot=2022-01-01";

/** Each page that everybody may see and that asks the register something, in each shape in which it asks otherwise. */
export const publicPages: readonly PublicPage[] = [
  // A form that has nothing to choose from says so, and is not served as if it were right.
  { path: "/", questions: 1, needs: ["contracts", "municipalities"] },
  {
    path: gorinchem,
    questions: 1,
    needs: ["coverage"],
    misses: ["providers", "contracts", "municipalities", "quality"],
  },
  {
    path: `${gorinchem}&vergelijk=RTA-045+C-0376&vergelijk=RTA-046+C-0377`,
    questions: 1,
    needs: ["coverage"],
    misses: ["providers", "contracts", "municipalities", "quality"],
  },
  {
    path: "/waarom-niet?gemeente=GM0505&segment=ZHZ-2022%2F4A&datum=2022-03-01&aanbieder=RTA-047",
    questions: 1,
    needs: ["coverage"],
    misses: ["providers", "municipalities"],
  },
  {
    path: "/waarom-niet?gemeente=GM0505&segment=ZHZ-2022%2F4A&datum=2022-03-01&naam=de",
    questions: 1,
    needs: ["providers"],
    misses: ["municipalities"],
  },
  {
    path: "/aanbieder/RTA-001?datum=2022-03-01",
    questions: 1,
    needs: ["providers"],
    misses: ["contracts", "municipalities", "quality"],
  },
  {
    path: "/gemeente/GM0512?datum=2022-03-01",
    questions: 1,
    needs: ["municipalities"],
    misses: ["contracts", "coverage"],
  },
  { path: "/rapport", questions: 1, needs: ["municipalities"] },
  {
    path: `/rapport?${period}&indeling=ZHZ-2022`,
    // The moment first, and then all its parts as of that one.
    questions: 2,
    needs: ["coverage"],
    misses: ["providers", "contracts", "municipalities"],
  },
  { path: "/rapport/aanbieders?regio=ZHZ&dag=2022-01-01&categorie=RTA", questions: 1, needs: ["coverage"] },
  {
    path: `/rapport/aansluiting?${period}&eenheid=COUNTERPARTIES&reden=IN_CONSORTIUM&richting=bij`,
    questions: 1,
    needs: ["coverage"],
    misses: ["providers"],
  },
  {
    path: "/rapport/cel?gemeente=GM0512&segment=ZHZ-2022%2F4A&dag=2022-01-01",
    questions: 1,
    needs: ["coverage"],
    misses: ["municipalities"],
  },
  {
    path: "/rapport/cellen?regio=ZHZ&indeling=ZHZ-2022&dag=2022-01-01&soort=keuze",
    questions: 1,
    needs: ["coverage"],
    misses: ["contracts", "municipalities"],
  },
  {
    path: `/rapport/geteld?${period}&eenheid=COUNTERPARTIES&kant=daarna`,
    questions: 1,
    needs: ["coverage"],
    misses: ["providers"],
  },
  {
    path: "/rapport/wat-als?regio=ZHZ&indeling=ZHZ-2022&dag=2022-01-01&zonder=C-0376+C-0377",
    questions: 1,
    needs: ["coverage"],
    misses: ["contracts", "municipalities"],
  },
  // Without the names of the regions the one that the address says is named by its code.
  { path: "/melding?onderwerp=PROVIDER&nummer=RTA-045&regio=ZHZ", questions: 1, misses: ["municipalities"] },
  { path: "/melding/2222-3333-4444-5555", questions: 1, needs: ["quality"] },
  { path: "/ontwikkelaars", questions: 1 },
  { path: "/ontwikkelaars/type/Provider", questions: 1 },
  { path: "/ontwikkelaars/vraag/dekking", questions: 1, needs: ["coverage"] },
  { path: "/ontwikkelaars/vraag/aantallen", questions: 1, needs: ["coverage"] },
  { path: "/ontwikkelaars/vraag/wijzigingen", questions: 1, needs: ["providers"] },
];
