// SPDX-License-Identifier: EUPL-1.2

/** Each page that everybody may see and that asks the register something, and how many questions it asks for that. */
export const publicPages: readonly (readonly [path: string, questions: number])[] = [
  ["/", 1],
  ["/?gemeente=GM0512&segment=ZHZ-2022%2F4A&datum=2022-03-01", 1],
  ["/waarom-niet?gemeente=GM0505&segment=ZHZ-2022%2F4A&datum=2022-03-01&aanbieder=RTA-047", 1],
  ["/aanbieder/RTA-001?datum=2022-03-01", 1],
  ["/gemeente/GM0512?datum=2022-03-01", 1],
  ["/rapport?regio=ZHZ&van=2021-12-31&tot=2022-01-01&indeling=ZHZ-2022", 1],
  ["/rapport/geteld?regio=ZHZ&van=2021-12-31&tot=2022-01-01&eenheid=COUNTERPARTIES&kant=daarna", 1],
  ["/rapport/wat-als?regio=ZHZ&indeling=ZHZ-2022&dag=2022-01-01&zonder=C-0376+C-0377", 1],
  ["/melding?onderwerp=PROVIDER&nummer=RTA-045&regio=ZHZ", 1],
  ["/ontwikkelaars", 1],
];
