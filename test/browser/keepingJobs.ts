// SPDX-License-Identifier: EUPL-1.2
// What keepers come to do, one row for each: by mouse, by keyboard alone and without script, in both languages.
import { type Page } from "playwright-core";
import { layoutTexts } from "../../web/layout/layout.texts";
import { changeKinds } from "../../web/labels/changeKind.labels";
import { errorStatuses } from "../../web/labels/errorReport.labels";
import { keptEntities } from "../../web/labels/register.labels";
import { loginTexts } from "../../web/login/login.texts";
import { type Catalogue } from "../../web/page/catalogue";
import { type Language } from "../../web/page/language";
import { entityActs } from "../../web/pages/keeping/entity/entityAct";
import { errorReportsTexts } from "../../web/pages/keeping/errorReports/errorReports.texts";
import { formTexts } from "../../web/pages/keeping/form/form.texts";
import { frameTexts } from "../../web/pages/keeping/frame/frame.texts";
import { importTexts } from "../../web/pages/keeping/import/import.texts";
import { recordTexts } from "../../web/pages/keeping/record/record.texts";
import { searchTexts } from "../../web/pages/keeping/search/search.texts";
import { termFields } from "../../web/pages/keeping/work/awardTerms";
import { decide } from "../../web/pages/keeping/work/decide.job";
import { type FormField } from "../../web/pages/keeping/form/field";
import { type Hand } from "./hand";
import { type Keeper } from "./keepingPages";

/** One time that a job is done. */
export interface Round {
  readonly page: Page;
  readonly hand: Hand;
  readonly language: Language;
  /** The texts of a page in the language of the round. */
  readonly say: <Texts>(texts: Catalogue<Texts>) => Catalogue<Texts>[Language];
  /** From 1 to 6: each round has something of its own to work at. */
  readonly number: number;
  /** The reference of a report of an error. */
  readonly reference: string;
}

export interface KeepingJob {
  readonly name: string;
  /** Null of who is still to log in. */
  readonly who: Keeper | null;
  readonly start: string;
  readonly perform: (round: Round) => Promise<void>;
}

const inMain = ({ page }: Round): Promise<string> => page.locator("main").innerText();

const labelOf = (fields: readonly FormField[], name: string, { language }: Round): string =>
  fields.find((field) => field.name === name)?.label[language] ?? "";

/** Why, and then first a rehearsal, which records nothing. */
async function triedAndRecorded(round: Round): Promise<void> {
  const { page, hand, say } = round;
  const texts = say(formTexts);
  await hand.write(page.getByLabel(texts.reason, { exact: true }), "Volgens de tafel");
  await hand.follow(page.getByRole("button", { name: texts.try }).last());
  expect(await inMain(round)).toContain(texts.tried);
  await hand.follow(page.getByRole("button", { name: texts.record }));
  expect(await inMain(round)).toContain(say(recordTexts).recorded);
}

async function untilDone({ page, hand, say }: Round): Promise<void> {
  const refresh = page.getByRole("link", { name: say(importTexts).refresh });
  while ((await refresh.count()) > 0) await hand.follow(refresh);
}

export const keepingJobs: readonly KeepingJob[] = [
  {
    name: "log in and out",
    who: null,
    start: "/beheer",
    perform: async ({ page, hand, say }) => {
      await hand.check(page.getByRole("radio", { name: /^soj:/ }));
      await hand.follow(page.getByRole("button", { name: "Verder" }));
      await hand.follow(page.getByRole("button", { name: say(frameTexts).logOut }));
      expect(await page.locator("h1").innerText()).toBe(say(loginTexts).outTitle);
    },
  },
  {
    name: "choose the language",
    who: "soj",
    start: "/beheer?voor=ZHZ",
    perform: async ({ page, hand, language, say }) => {
      await hand.follow(page.getByRole("link", { name: say(layoutTexts).otherLanguage }));
      const other = language === "nl" ? "en" : "nl";
      expect(await page.locator("html").getAttribute("lang")).toBe(other);
      expect(new URL(page.url()).searchParams.get("voor")).toBe("ZHZ");
      expect(await page.getByRole("button", { name: frameTexts[other].logOut }).count()).toBe(1);
    },
  },
  {
    name: "search, open what was found, and read who recorded it and why",
    who: "soj",
    start: "/beheer/zoeken",
    perform: async (round) => {
      const { page, hand, say } = round;
      const texts = say(searchTexts);
      await hand.write(page.getByLabel(texts.text), "stekelige vuurtoren");
      await hand.choose(page.getByLabel(texts.kind), "Contract");
      await hand.follow(page.getByRole("button", { name: texts.search, exact: true }));
      await hand.follow(page.getByRole("link", { name: /\(C-0378\)$/ }));
      expect(await page.locator("h1").innerText()).toMatch(/C-0378: .*Vuurtoren/);
      expect(await inMain(round)).toContain(`${say(recordTexts).reason}: Demolandschap (fictief)`);
    },
  },
  {
    name: "change a record, shown before it is recorded",
    who: "soj",
    start: "/beheer/gegeven?soort=IntakeContact&id=RTA-047-I1",
    perform: async (round) => {
      const { page, hand, language, say, number } = round;
      await hand.follow(page.getByRole("link", { name: say(recordTexts).any.AMEND, exact: true }));
      // Far from every day that another test looks at; each round before the last, so that it sees what stands there now.
      const day = `2033-0${7 - number}-0${7 - number}`;
      await hand.writeDay(
        page.getByLabel(labelOf(entityActs.AMEND.days, "from", round), { exact: true }),
        day,
      );
      const { desk } = keptEntities.IntakeContact.facts;
      await hand.write(page.getByLabel(new RegExp(`^${desk[language]}`)), `Loket ${number}`);
      await triedAndRecorded(round);
      expect(await inMain(round)).toContain(`Loket ${number}`);
    },
  },
  {
    name: "record that a contact was checked, which the finder's readers see",
    who: "soj",
    start: "/beheer/gegeven?soort=IntakeContact&id=RTA-047-I1",
    perform: async (round) => {
      const { page, hand, language, say } = round;
      await hand.follow(page.getByRole("link", { name: say(recordTexts).any.CONFIRM, exact: true }));
      await triedAndRecorded(round);
      expect(await inMain(round)).toContain(say(changeKinds).CONFIRMED);
      await page.goto(new URL(`/aanbieder/RTA-047?lang=${language}`, page.url()).href);
      expect(await page.locator("main").innerText()).toMatch(
        language === "nl" ? /nagegaan op \d/ : /checked on \d/,
      );
    },
  },
  {
    name: "award a contract",
    who: "soj",
    start: "/beheer/werk/gunning-vastleggen",
    perform: async (round) => {
      const { page, hand, say, number } = round;
      await hand.write(page.getByLabel(say(formTexts).providerName), "glazen vuurtoren");
      await hand.follow(page.getByRole("button", { name: say(formTexts).find, exact: true }));
      await hand.follow(page.getByRole("link", { name: "De Glazen Vuurtoren (fictief)" }));
      const field = (name: string) => page.getByLabel(labelOf(termFields, name, round), { exact: true });
      await hand.choose(field("procedure"), "OPEN_HOUSE");
      await hand.writeDay(field("start"), `2033-0${number}-0${number}`);
      await hand.writeDay(field("end"), `2037-0${number}-0${number}`);
      await hand.check(page.getByRole("checkbox", { name: "2 Wonen" }));
      await triedAndRecorded(round);
    },
  },
  {
    name: "verify an admission stop that waits for it",
    who: "admin",
    start: "/beheer?voor=ZHZ",
    perform: async (round) => {
      const { page, hand, number } = round;
      await hand.follow(page.locator(`a[href*="opnamestop-verifieren"][href*="id=TAFEL-S${number}"]`));
      await triedAndRecorded(round);
    },
  },
  {
    name: "record a decision that is due",
    who: "regio-3",
    start: "/beheer",
    perform: async (round) => {
      const { page, hand, number } = round;
      await hand.follow(page.locator(`a[href*="besluit-vastleggen"][href*="id=TAFEL-B${number}"]`));
      await hand.choose(page.getByLabel(labelOf(decide.fields, "outcome", round), { exact: true }), "NO_GO");
      await triedAndRecorded(round);
    },
  },
  {
    name: "import a list: try it, and then record it",
    who: "soj",
    start: "/beheer/import",
    perform: async (round) => {
      const { page, hand, say, number } = round;
      const texts = say(importTexts);
      const choose = (): Promise<void> => page.getByLabel(texts.file).setInputFiles(waits(number));
      await hand.choose(page.getByLabel(texts.kind), "wachttijden");
      await choose();
      await hand.follow(page.getByRole("button", { name: texts.tryIt }));
      await untilDone(round);
      expect(await inMain(round)).toContain(texts.tried);
      await hand.write(page.getByLabel(texts.reason, { exact: true }), "Maandelijkse lijst");
      await choose();
      await hand.follow(page.getByRole("button", { name: texts.confirm }));
      await untilDone(round);
      expect(await inMain(round)).toContain(texts.recorded("").replace(/\s*\.$/, ""));
    },
  },
  {
    name: "say how far a report of an error is",
    who: "regio-3",
    start: "/beheer/meldingen",
    perform: async (round) => {
      const { page, hand, say, reference } = round;
      const texts = say(errorReportsTexts);
      const item = page.locator(".work-list__item", { hasText: reference });
      await hand.press(item.locator("summary"));
      await hand.choose(item.getByLabel(texts.step), "IN_BEHANDELING");
      await hand.follow(item.getByRole("button", { name: texts.save }));
      expect(await inMain(round)).toContain(texts.saved(say(errorStatuses).IN_BEHANDELING));
    },
  },
];

const header =
  "nummer;vanaf;tot;aanbieder;segment;wachttijd in dagen;soort wachttijd;gemeten op;verloopt op;bron van de meting;aantal jeugdigen";

const waits = (number: number) => ({
  name: "wachttijden.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    `${header}\r\nWT-TAFEL-${number};2022-05-01;;RTA-111;ZHZ-2022/2;${20 + number};AANMELDING_TOT_INTAKE;2022-05-0${number};2022-08-01;lijst;\r\n`,
  ),
});
