// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { errorAspects, errorStatuses } from "../../web/labels/errorReport.labels";
import { developersTexts } from "../../web/pages/developers/developers.texts";
import { errorReportTexts } from "../../web/pages/errorReport/errorReport.texts";
import { entryTexts } from "../../web/pages/finder/entry.texts";
import { finderTexts } from "../../web/pages/finder/finder.texts";
import { providerTexts } from "../../web/pages/provider/provider.texts";
import { reportTexts } from "../../web/pages/report/report.texts";
import { whatIfTexts } from "../../web/pages/report/whatIf/whatIf.texts";
import { whyNotTexts } from "../../web/pages/whyNot/whyNot.texts";
import { type Visitor } from "./visitor";

export interface Job {
  /** Where it begins. */
  readonly path: string;
  do(visitor: Visitor): Promise<void>;
}

const gorinchem = "/?gemeente=GM0512&segment=ZHZ-2022%2F4A&datum=2022-03-01";
const nearby = `${gorinchem}&schaal=LOCAL`;
const report = "/rapport?regio=ZHZ&van=2021-12-31&tot=2022-01-01&indeling=ZHZ-2022";
const egel = "De Dromerige Egel (fictief)";
const sluiswachter = "De Glazen Sluiswachter (fictief)";

const entryOf = ({ page }: Visitor, name: string) =>
  page.locator("li.entry").filter({ has: page.getByRole("heading", { name }) });

/** Goes to a part of the report by its list of contents. */
async function toSection(visitor: Visitor, id: string): Promise<void> {
  await visitor.press(visitor.page.locator(`.report-contents a[href="#${id}"]`));
  await visitor.page.waitForURL(new RegExp(`#${id}$`));
}

/** What people come for, one row each; each is done in every way and language. None changes a figure. */
export const jobs: Readonly<Record<string, Job>> = {
  "find providers": {
    path: "/",
    do: async (visitor) => {
      const { page } = visitor;
      const texts = visitor.texts(finderTexts);
      await visitor.choose(page.getByLabel(texts.municipality), "Gorinchem");
      await visitor.write(page.getByRole("combobox", { name: texts.words }), "Lokale hulp");
      await visitor.writeDay(page.getByLabel(texts.on), "2022-03-03");
      await visitor.press(page.getByRole("button", { name: texts.search, exact: true }));
      await page.getByRole("heading", { name: texts.heading("29", "29") }).waitFor();
      expect(new URL(page.url()).searchParams.get("segment")).toBe("ZHZ-2022/4A");
      const recorded = visitor.language === "nl" ? /vastgelegd op \d/g : /recorded on \d/g;
      expect((await entryOf(visitor, egel).innerText()).match(recorded)).toHaveLength(2);
      const unchecked = visitor.language === "nl" ? /niet nagegaan/g : /not checked/g;
      // Name and kind, contact, location, contract.
      expect((await entryOf(visitor, egel).innerText()).match(unchecked)).toHaveLength(4);
    },
  },
  "filter what was found": {
    path: gorinchem,
    do: async (visitor) => {
      const { page } = visitor;
      const texts = visitor.texts(finderTexts);
      await visitor.press(page.getByText(texts.narrow, { exact: true }));
      await visitor.tick(page.getByLabel(visitor.texts(entryTexts).scale.LOCAL, { exact: true }));
      await visitor.press(page.getByRole("button", { name: texts.applyNarrowing }));
      await page.getByRole("heading", { name: texts.heading("3", "29") }).waitFor();
      expect(await page.locator("li.entry").count()).toBe(3);
    },
  },
  "see why a provider is shown": {
    path: nearby,
    do: async (visitor) => {
      const entry = entryOf(visitor, egel);
      const reason = entry.getByText(/geldt voor segment ZHZ-2022\/4A in de gemeente Gorinchem/);
      expect(await reason.isVisible()).toBe(false);
      await visitor.press(entry.getByText(visitor.texts(entryTexts).why, { exact: true }));
      await reason.waitFor();
    },
  },
  "see why a provider is not there": {
    path: "/?gemeente=GM0505&segment=ZHZ-2022%2F4A&datum=2022-03-01&schaal=LOCAL",
    do: async (visitor) => {
      const { page } = visitor;
      const texts = visitor.texts(whyNotTexts);
      await visitor.press(page.getByRole("link", { name: visitor.texts(finderTexts).whyNot }).first());
      await visitor.write(page.getByLabel(texts.name), "stekelige vuurtoren");
      await visitor.press(page.getByRole("button", { name: texts.search }));
      await page.getByRole("heading", { name: "De Stekelige Vuurtoren (fictief)" }).waitFor();
      const checks = page.locator(".why-checks li strong");
      expect(await checks.count()).toBe(10);
      const told = (await checks.allInnerTexts()).join("\n");
      expect(told).toContain(`${texts.check.AREA_COVERED}: ${texts.outcome.FAILS}.`);
      // What had nothing left to be checked on is no "no".
      expect(told).toContain(`${texts.check.DEPLOYED}: ${texts.outcome.NOT_JUDGED}.`);
      expect(await page.locator("main").innerText()).toContain(texts.doesNot);
    },
  },
  "compare providers": {
    path: nearby,
    do: async (visitor) => {
      const { page } = visitor;
      for (const name of [egel, sluiswachter])
        await visitor.tick(page.getByLabel(`${visitor.texts(entryTexts).compareShort} ${name}`));
      await visitor.press(page.getByRole("button", { name: visitor.texts(finderTexts).compare }));
      const table = page.getByRole("table", { name: visitor.texts(entryTexts).comparison });
      await table.waitFor();
      expect(await table.getByRole("columnheader").allInnerTexts()).toEqual([egel, sluiswachter]);
      expect(await table.innerText()).toContain(visitor.language === "nl" ? "21 dagen" : "21 days");
    },
  },
  "copy a contact": {
    path: nearby,
    do: async (visitor) => {
      const { page } = visitor;
      const texts = visitor.texts(entryTexts);
      const copy = page.getByRole("button", { name: `${texts.copy} ${egel}` });
      if (!visitor.hasScript) {
        // Nothing offers what cannot be done; the contact is text, and a link to write to.
        expect(await copy.count()).toBe(0);
        const link = entryOf(visitor, egel).getByRole("link", { name: "aanmelden.rta-045@example.nl" });
        expect(await link.getAttribute("href")).toBe("mailto:aanmelden.rta-045@example.nl");
        return;
      }
      await visitor.press(copy);
      // Said to who does not see it, of whom it is, without taking the focus away.
      await page
        .getByRole("status")
        .filter({ hasText: `${texts.copied}: ${texts.copy} ${egel}` })
        .waitFor();
      expect(await page.locator("button[data-copy]:focus").count()).toBe(1);
      expect(await page.evaluate("navigator.clipboard.readText()")).toMatch(
        /^De Dromerige Egel \(fictief\)\n.*\naanmelden\.rta-045@example\.nl$/s,
      );
    },
  },
  "report an error and follow it": {
    path: "/aanbieder/RTA-046?datum=2022-03-01",
    do: async (visitor) => {
      const { page } = visitor;
      const texts = visitor.texts(errorReportTexts);
      await visitor.press(page.getByRole("link", { name: texts.title }).first());
      expect(await page.getByLabel(texts.number).inputValue()).toBe("RTA-046");
      // Of another office than the other suites, which see the first few that wait.
      await visitor.choose(page.getByLabel(texts.region, { exact: true }), "Haaglanden");
      await visitor.choose(page.getByLabel(texts.aspect), visitor.texts(errorAspects).LOCATIE);
      await visitor.write(page.getByLabel(texts.text), "Merwedestraat 1");
      await visitor.press(page.getByRole("button", { name: texts.send }));
      await page.getByText(texts.thanks).waitFor();
      const reference = await page.locator("code").innerText();
      await visitor.press(page.getByRole("link", { name: texts.again }));
      await visitor.write(page.getByLabel(texts.followLabel), reference);
      await visitor.press(page.getByRole("button", { name: texts.followButton }));
      await page.getByRole("heading", { name: texts.statusTitle }).waitFor();
      expect(await page.locator("code").innerText()).toBe(reference);
      expect(await page.locator("main").innerText()).toContain(visitor.texts(errorStatuses).ONTVANGEN);
    },
  },
  "look at a provider": {
    path: nearby,
    do: async (visitor) => {
      const { page } = visitor;
      await visitor.press(entryOf(visitor, egel).getByRole("link", { name: egel, exact: true }));
      await page.waitForURL(/aanbieder\/RTA-045/);
      expect(await page.locator("h1").innerText()).toContain(egel);
      const texts = visitor.texts(providerTexts);
      const current = page.locator("section", { hasText: texts.contracts });
      expect(await current.locator("article h3").allInnerTexts()).toContainEqual(
        expect.stringMatching(/^C-0376 · /),
      );
      expect(await page.locator("main").innerText()).toContain("aanmelden.rta-045@example.nl");
    },
  },
  "look at a municipality": {
    path: nearby,
    do: async (visitor) => {
      const { page } = visitor;
      const texts = visitor.texts(finderTexts);
      await visitor.press(page.getByRole("link", { name: texts.aboutMunicipality("Gorinchem") }));
      await page.waitForURL(/gemeente\/GM0512\?(.*&)?datum=2022-03-01/);
      expect(await page.locator('tr[data-segment="ZHZ-2022/4A"] td.number').allInnerTexts()).toEqual([
        "5",
        "5",
        expect.stringMatching(/^\d+$/),
      ]);
      await visitor.press(page.locator('tr[data-segment="ZHZ-2022/4A"] a'));
      await page.getByRole("heading", { name: texts.heading("29", "29") }).waitFor();
    },
  },
  "see the list behind a figure": {
    path: report,
    do: async (visitor) => {
      const { page } = visitor;
      const figure = page.locator("tr[data-measure=rta] td:nth-of-type(2) a");
      expect(await figure.innerText()).toBe("92");
      await visitor.press(figure);
      await page.waitForURL(/\/rapport\/aanbieders/);
      expect(await page.locator("tr[data-row]").count()).toBe(92);
    },
  },
  "download the figures": {
    path: report,
    do: async (visitor) => {
      const { page } = visitor;
      const texts = visitor.texts(reportTexts);
      await toSection(visitor, "downloaden");
      const link = page.getByRole("link", { name: `${texts.printReport}, ${texts.fileForms.csv}` });
      const [download] = await Promise.all([page.waitForEvent("download"), visitor.press(link)]);
      expect(download.suggestedFilename()).toMatch(/\.csv$/);
      expect(readFileSync(await download.path(), "utf8")).toMatch(/255/);
    },
  },
  "work out what would be left": {
    path: report,
    do: async (visitor) => {
      const { page } = visitor;
      const texts = visitor.texts(whatIfTexts);
      await toSection(visitor, "wat-als");
      await visitor.press(page.locator("#wat-als a"));
      await visitor.write(page.getByLabel(texts.contracts), "C-0376 C-0377");
      await visitor.press(page.getByRole("button", { name: texts.show }));
      const both = visitor.language === "nl" ? "C-0376 en C-0377" : "C-0376 and C-0377";
      await page.getByRole("heading", { name: texts.without(both) }).waitFor();
      expect(await page.locator("tr[data-row]").count()).toBeGreaterThan(0);
    },
  },
  "see which decisions are to come": {
    path: "/rapport?regio=R3&van=2023-12-31&tot=2024-01-01&indeling=geen",
    do: async (visitor) => {
      const texts = visitor.texts(reportTexts);
      await toSection(visitor, "agenda");
      const agenda = visitor.page.getByRole("table", { name: texts.sections.agenda });
      expect(await agenda.isVisible()).toBe(true);
      const days = await agenda.locator("tr[data-agenda] th").allInnerTexts();
      // Keepers who are at work on the same site add moments of later days.
      expect(days.slice(0, 2)).toEqual([
        "2025",
        visitor.language === "nl" ? "1 januari 2026" : "1 January 2026",
      ]);
    },
  },
  "run an example question": {
    path: "/ontwikkelaars",
    do: async (visitor) => {
      const { page } = visitor;
      const texts = visitor.texts(developersTexts);
      await visitor.press(page.getByRole("link", { name: texts.exampleCovers }));
      await page.getByRole("heading", { name: texts.answer }).waitFor();
      expect(await page.locator("pre").last().innerText()).toContain('"answer": "COVERED"');
    },
  },
};
