// SPDX-License-Identifier: EUPL-1.2
import { asAccount } from "../../../test/browser/loggedIn";
import { type Keeper } from "../../../test/browser/keepingPages";
import { keepingJobs } from "../../../test/browser/keepingJobs";
import { type Round, roundsOf } from "../../../test/browser/rounds";
import { type Site, siteInBrowser } from "../../../test/browser/site";
import { loggedIn } from "../../../test/kit/developmentLogin";
import { ask, whole } from "../../../test/kit/world";

const site = siteInBrowser();
const accounts = new Map<Keeper, Site>();
const as = (who: Keeper | null): Site => {
  if (who === null) return site;
  const account = accounts.get(who) ?? asAccount(site, who);
  accounts.set(who, account);
  return account;
};

/** Of each job alike; only how it is shown differs from one job to the next. */
const rounds = roundsOf(0);
const references: string[] = [];
const dutchDay = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Amsterdam" });
/** Counted in days of the calendar: one on which the clock changes is no longer and no shorter. */
const inDutchDays = (days: number): string => {
  const day = new Date(dutchDay.format());
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
};

/** Of what the table works at each round has its own, which no other test looks at. */
beforeAll(async () => {
  const url = new URL("/graphql", site.url).href;
  const issuer = process.env["SITE_LOGIN_URL"] ?? "";
  const asking = async (account: string, question: string): Promise<Record<string, Asked>> => {
    const authorization = `Bearer ${await loggedIn(issuer, account)}`;
    return whole(await ask<Record<string, Asked>>(url, `mutation { ${question} }`, {}, { authorization }));
  };
  const numbers = rounds.map((_, place) => place + 1);
  const places = ["RTA-047", "RTA-110", "RTA-111"].flatMap((provider) =>
    ["4A", "4B"].map((segment) => `provider: "${provider}", segment: "ZHZ-2022/${segment}"`),
  );
  const stops = numbers.map(
    (number) =>
      `s${number}: announceAdmissionStop(id: "TAFEL-S${number}", ${places[number - 1]}, from: "${inDutchDays(0)}",
        until: "${inDutchDays(2)}", reason: "Gemeld") { recordedAt }`,
  );
  const moments = numbers.map(
    (number) =>
      `{ decisionMoment: { act: REGISTER, id: "TAFEL-B${number}", facts: { frameworkId: "R3-2023", kind: GO_NO_GO,
        year: ${inDutchDays(30).slice(0, 4)}, decidesOn: "${inDutchDays(30)}" } } }`,
  );
  const reports = numbers.map(
    (number) =>
      `r${number}: reportError(region: "R3", subject: PROVIDER, subjectId: "RTA-047", aspect: ANDERS,
        text: "Er staat iets verkeerd.", submission: "TAFEL00000000000${number}") { ... on ErrorReport { reference } }`,
  );
  const announced = await asking("soj", stops.join("\n"));
  const registered = await asking(
    "regio-3",
    `b: changeContracts(reason: "Agenda", changes: [${moments.join("\n")}]) { recordedAt }`,
  );
  for (const { recordedAt } of [...Object.values(announced), ...Object.values(registered)])
    expect(recordedAt).toEqual(expect.any(String));
  const reported = await asking("regio-3", reports.join("\n"));
  references.push(...numbers.map((number) => reported[`r${number}`]?.reference ?? ""));
});

interface Asked {
  readonly recordedAt?: string | null;
  readonly reference?: string;
}

// One round after another, so that nothing of a job waits for the same job of the round before it.
describe.each(rounds.map(({ way, language }, place) => ({ way, language, place })))(
  "$way, in $language",
  ({ language, place }) => {
    const jobs = keepingJobs.map((job, jobPlace) => ({ ...job, round: roundsOf(jobPlace)[place] as Round }));
    test.each(jobs)("$name, shown as $round.view", async ({ who, start, perform, round }) => {
      const { hand, hasScript } = round.rules;
      const path = language === "nl" ? start : `${start}${start.includes("?") ? "&" : "?"}lang=en`;
      const page = await as(who).open(path, { ...round.window, javaScriptEnabled: hasScript });
      const reference = references[place] ?? "";
      await perform({ page, hand, language, number: place + 1, reference, say: (texts) => texts[language] });
    });
  },
);
