// SPDX-License-Identifier: EUPL-1.2
import { entryTexts } from "../../web/pages/finder/entry.texts";
import { finderTexts } from "../../web/pages/finder/finder.texts";
import { whyNotTexts } from "../../web/pages/whyNot/whyNot.texts";
import { type Visitor } from "./visitor";

export interface Job {
  /** Where it begins. */
  readonly path: string;
  do(visitor: Visitor): Promise<void>;
}

const nearby = "/?gemeente=GM0512&segment=ZHZ-2022%2F4A&datum=2022-03-01&schaal=LOCAL";
const egel = "De Dromerige Egel (fictief)";

const entryOf = ({ page }: Visitor, name: string) =>
  page.locator("li.entry").filter({ has: page.getByRole("heading", { name }) });

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
};
