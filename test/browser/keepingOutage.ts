// SPDX-License-Identifier: EUPL-1.2
// The pages of keepers on a register of which parts are away, and on one that has hostile texts.
import { type Page } from "playwright-core";
import { type Owner } from "../../web/graph/graph";
import { hostileAnswer } from "./hostileGateway";
import { faultsOf } from "./inEveryWindow";
import { type KeepingPage, keepingPages } from "./keepingPages";
import { type KeepingSite, startKeepingSite } from "./keepingSite";
import { overflow, siteInBrowser, windows } from "./site";
import { newFigures, parts, type Said, sectionsIn, silencesIn, textIn } from "./whatIsSaid";

/** Those that ask the register; what the exchange gives is not there. */
const asking = keepingPages.filter(({ isOfExchange }) => isOfExchange !== true);
const nameOf = ({ who, path }: KeepingPage): string => `${who} at ${path}`;
const named = asking.map((page) => [nameOf(page), page] as const);

const form = "/beheer/werk/wachttijd-vastleggen?aanbieder=RTA-047";
/** What somebody filled in, with what a form takes for an end of itself. */
const filledIn = {
  segment: "ZHZ-2022/2",
  measure: "AANMELDING_TOT_INTAKE",
  measuredOn: "2026-01-01",
  measurementSource: 'mail </textarea> "van" <b>het</b> loket',
  reason: "Gemeld\nper mail",
};

export interface KeepingOutage {
  start(): Promise<void>;
  close(): Promise<void>;
  /** Tests that each page says all while all answer, for the others to compare with. */
  isWhole(): void;
  isHostile(): void;
  /** Tests of each page, within those of an owner that is away. */
  isWithout(owner: Owner): void;
  /** What becomes of a form that is sent, with what was filled in. */
  filledIn(): Promise<Said>;
}

/** @param gateway asked anew for each question */
export function keepingOutage(gateway: () => string): KeepingOutage {
  let site: KeepingSite;
  const whole = new Map<string, Said>();
  const browser = siteInBrowser(() => "http://127.0.0.1:");
  const goAs = async (page: Page, on: KeepingSite, { who, path }: Pick<KeepingPage, "who" | "path">) => {
    const [name = "", value = ""] = (await on.cookieOf(who)).split("=", 2);
    await page.context().addCookies([{ name, value, url: on.url }]);
    await page.goto(new URL(path, on.url).href);
  };

  const htmlOf = async (
    on: KeepingSite,
    { who, path }: Pick<KeepingPage, "who" | "path">,
    fields?: Readonly<Record<string, string>>,
  ): Promise<{ status: number; html: string }> => {
    const answer = await fetch(new URL(path, on.url), {
      headers: { cookie: await on.cookieOf(who), ...(fields && { origin: new URL(on.url).origin }) },
      redirect: "manual",
      ...(fields && { method: "POST", body: new URLSearchParams(fields) }),
    });
    return { status: answer.status, html: await answer.text() };
  };
  const said = async (page: KeepingPage): Promise<Said> => {
    const { status, html } = await htmlOf(site, page);
    return { status, text: textIn(html), sections: sectionsIn(html) };
  };
  /** The form as it is sent; its key is in it. */
  const sent = async (days: string): Promise<{ status: number; html: string }> => {
    const { html } = await htmlOf(site, { who: "soj", path: "/beheer/zoeken" });
    const key = /name="formuliersleutel" value="([^"]+)"/.exec(html)?.[1] ?? "";
    const fields = {
      ...filledIn,
      days,
      formuliersleutel: key,
      nummer: "WT-1",
      peilmoment: "",
      stap: "proef",
    };
    return htmlOf(site, { who: "soj", path: form }, fields);
  };

  return {
    start: async () => {
      site = await startKeepingSite(gateway);
    },
    close: () => site.close(),
    isWhole: () => {
      test.each(named)("%s says all that it has", async (name, page) => {
        const answer = await said(page);
        whole.set(name, answer);
        expect([200, 403, 404]).toContain(answer.status);
        expect(answer.text).not.toMatch(/Niet alles is opgehaald|[Nn]u niet op te vragen/);
      });

      test("a list cannot be taken in while the exchange is away, and that is said", async () => {
        const [place, run] = keepingPages.filter(({ isOfExchange }) => isOfExchange === true);
        if (!place || !run) throw new Error("There are two pages of the exchange.");
        const start = await said(place);
        expect(start.status).toBe(200);
        for (const kept of ["Wat lijsten inleest, antwoordt nu niet", "2. Probeer de lijst", "Bestand"]) {
          expect(start.text).toContain(kept);
        }
        const { status, text } = await said(run);
        expect([status, text]).toEqual([
          503,
          expect.stringContaining("Wat begonnen is, kan gewoon doorgaan"),
        ]);
      });
    },
    isHostile: () => {
      let hostile: KeepingSite;
      beforeAll(async () => {
        hostile = await startKeepingSite(gateway, hostileAnswer);
      });
      afterAll(() => hostile.close());

      test("texts of ill will do no harm to any page of keepers, nor to how it looks on a phone", async () => {
        const onPhone = await browser.open("about:blank", windows.phone);
        const faults: string[] = [];
        let shown = 0;
        for (const [name, page] of named) {
          const { status, html } = await htmlOf(hostile, page);
          await goAs(onPhone, hostile, page);
          const wider = await overflow(onPhone);
          if (wider !== 0) faults.push(`${name} is ${wider} pixels too wide`);
          if (!(await onPhone.title()).endsWith("Zorglandschap")) faults.push(`${name} is called otherwise`);
          if (status !== whole.get(name)?.status) faults.push(`${name} is answered with ${status}`);
          if (/<script(?! type="module" src="\/assets\/)/.test(html)) faults.push(`${name} has a script`);
          if (/[\u202a-\u202e\u2066-\u2069]/.test(html.replaceAll(/="[^"]*"/g, "")))
            faults.push(`${name} turns the order of what comes after it`);
          if (/&lt;script(>|&gt;)document/.test(html)) shown += 1;
        }
        expect(faults).toEqual([]);
        expect(shown).toBeGreaterThan(named.length / 2);
      });
    },
    isWithout: (owner) => {
      const answers = new Map<string, Said>();
      beforeAll(async () => {
        await Promise.all(named.map(async ([name, page]) => answers.set(name, await said(page))));
      });

      test.each(named)("%s", (name, { needs = [], misses = [], named = {} }) => {
        const before = whole.get(name);
        const { status, text = "", sections } = answers.get(name) ?? {};
        if (needs.includes(owner)) {
          expect([status, text]).toEqual([503, expect.stringContaining(parts[named[owner] ?? owner])]);
        } else if (misses.includes(owner)) {
          expect([status, text]).toEqual([before?.status, expect.stringContaining(parts[owner])]);
          expect(newFigures(text, before?.text ?? "")).toEqual([]);
          expect(silencesIn(text)).toBeLessThanOrEqual(silencesIn(before?.text ?? ""));
          expect(sections).toEqual(before?.sections);
        } else {
          expect({ status, text, sections }).toEqual(before);
        }
      });

      if (owner === "contracts") {
        test("a desk says of each list that it cannot be asked, and is right in a browser", async () => {
          const page = await browser.open("about:blank");
          await goAs(page, site, { who: "soj", path: "/beheer" });
          const lists = page.getByText("Nu niet op te vragen. Dat wil niet zeggen dat er niets ligt.");
          expect(await lists.count()).toBe(4);
          await page.getByRole("heading", { name: "Nieuwe meldingen: klopt dit niet?" }).waitFor();
          expect(await faultsOf(page)).toEqual([]);
        });

        test("what was filled in stays, to be sent again", async () => {
          const { status, html } = await sent("28");
          expect(status).toBe(503);
          expect(keptIn(html)).toMatchObject(filledIn);
        });
      }
    },
    filledIn: async () => {
      // What can be seen to be wrong is told with what the form is about, and that is not there.
      const { status, html } = await sent("veel");
      expect(keptIn(html)).toMatchObject(filledIn);
      return { status, text: textIn(html), sections: sectionsIn(html) };
    },
  };
}

/** What stands in the page to be sent again. */
function keptIn(html: string): Record<string, string> {
  const texts: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };
  return Object.fromEntries(
    [...html.matchAll(/<textarea name="([^"]+)" hidden>\n?(.*?)<\/textarea>/gs)].map(
      ([, name = "", value = ""]) => [
        name,
        value.replaceAll(/&(lt|gt|amp|quot);/g, (_, code: string) => texts[code] ?? ""),
      ],
    ),
  );
}
