// SPDX-License-Identifier: EUPL-1.2
import { coverageAnswers } from "../../web/labels/coverageAnswer.labels";
import { entryTexts } from "../../web/pages/finder/entry.texts";
import { finderTexts } from "../../web/pages/finder/finder.texts";
import { nothingTexts } from "../../web/pages/finder/nothing.texts";
import { type Job } from "./jobs";

const gorinchem = "/?gemeente=GM0512&segment=ZHZ-2022%2F4A&datum=2022-03-01";
const nearby = `${gorinchem}&schaal=LOCAL`;

/** What people do with an answer of the finder, besides reading it: one row each, as in `jobs.ts`. */
export const answerJobs: Readonly<Record<string, Job>> = {
  "ask for a denomination, which no address tells": {
    path: gorinchem,
    do: async (visitor) => {
      const { page } = visitor;
      const texts = visitor.texts(finderTexts);
      await visitor.press(page.getByText(texts.narrow, { exact: true }));
      await visitor.tick(page.getByLabel("reformatorisch"));
      await visitor.press(page.getByRole("button", { name: texts.denominationShow }));
      await page.getByRole("heading", { name: texts.heading("1", "29") }).waitFor();
      await page.getByText(texts.denominationChosen("reformatorisch")).waitFor();
      expect(page.url()).not.toMatch(/denominatie|REFORMATORISCH/i);
    },
  },
  "see bespoke contracts too": {
    path: gorinchem,
    do: async (visitor) => {
      const { page } = visitor;
      const texts = visitor.texts(finderTexts);
      await visitor.press(page.getByText(texts.narrow, { exact: true }));
      await visitor.tick(page.getByLabel(texts.individual));
      await visitor.press(page.getByRole("button", { name: texts.applyNarrowing }));
      await page.waitForURL(/maatwerk=ja/);
      expect(await page.getByLabel(texts.individual).isChecked()).toBe(true);
      const step = visitor.texts(entryTexts).step.INDIVIDUAL;
      await page.getByRole("heading", { level: 3, name: step }).waitFor();
    },
  },
  "give somebody else the address": {
    path: nearby,
    do: async (visitor) => {
      const { page } = visitor;
      const texts = visitor.texts(finderTexts);
      const heading = page.getByRole("heading", { name: texts.heading("3", "29") });
      const copy = page.getByRole("button", { name: texts.copyAddress });
      let address = page.url();
      if (visitor.hasScript) {
        await visitor.press(copy);
        await page.getByText(texts.copied, { exact: true }).first().waitFor();
        address = await page.evaluate<string>("navigator.clipboard.readText()");
      } else {
        // Nothing offers what cannot be done; the address of the window is the same.
        expect(await copy.count()).toBe(0);
      }
      await page.goto("about:blank");
      await page.goto(address);
      await heading.waitFor();
    },
  },
  "print an answer": {
    path: nearby,
    do: async (visitor) => {
      const { page } = visitor;
      const button = page.getByRole("button", { name: visitor.texts(finderTexts).print });
      if (visitor.hasScript) {
        await page.evaluate("window.print = () => (document.title = 'printed')");
        await visitor.press(button);
        expect(await page.title()).toBe("printed");
      } else {
        expect(await button.count()).toBe(0);
      }
      await page.emulateMedia({ media: "print" });
      expect(await page.getByText("aanmelden.rta-045@example.nl").first().isVisible()).toBe(true);
      expect(await page.locator(".only-printed").innerText()).toContain(page.url());
    },
  },
  "know what to do when nobody is found": {
    path: "/?gemeente=GM1978&segment=ZHZ-2022%2F7&datum=2022-03-01",
    do: async (visitor) => {
      const { page } = visitor;
      const texts = visitor.texts(nothingTexts);
      await page.getByText(visitor.texts(coverageAnswers).NOT_DEPLOYED, { exact: true }).waitFor();
      await page.getByText(`${texts.next}:`).waitFor();
      await visitor.press(page.getByRole("link", { name: texts.withIndividual }));
      await page.waitForURL(/maatwerk=ja/);
    },
  },
};
