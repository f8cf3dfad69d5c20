// SPDX-License-Identifier: EUPL-1.2
import { siteInBrowser } from "../../../../test/browser/site";

const site = siteInBrowser();
const procurement = "/rapport?regio=ZHZ&van=2021-12-31&tot=2022-01-01&indeling=ZHZ-2022";

describe("the report", () => {
  test("leads from a difference, a count and a cell to as many providers, by name", async () => {
    const page = await site.open(procurement);
    const listed = async (link: string): Promise<number> => {
      await page.goto(new URL(procurement, site.url).href);
      await page.locator(link).click();
      const names = await page.locator("tr[data-row] th").allInnerTexts();
      expect(names.every((name) => name.length > 3)).toBe(true);
      return names.length;
    };
    expect(await listed("#stromen a[href*=NIET_INGESCHREVEN]")).toBe(34);
    expect(await listed("#stromen a[href*=NIEUW]")).toBe(4);
    expect(await listed("tr[data-measure=rta] a[href*='2022-01-01']")).toBe(92);
    expect(await listed('td[data-cell="GM0505 ZHZ-2022/4A"] a')).toBe(6);
    // More than fit on a page: the rest is one further, and as known at the same moment.
    expect(await listed("tr[data-measure=contracted] a[href*='2022-01-01']")).toBe(100);
    await page.getByText("Volgende pagina").click();
    expect(await page.locator("tr[data-row]").count()).toBe(70);
  });

  test("leads from every other count, block and denomination to as many as it says", async () => {
    const page = await site.open(procurement);
    const counted = async (link: string): Promise<{ says: string; lists: string }> => {
      await page.goto(new URL(procurement, site.url).href);
      const figure = page.locator(link).first();
      const says = (await figure.innerText()).trim();
      await figure.click();
      const about = await page.locator("main p").allInnerTexts();
      const lists = about.map((line) => /^(\d+)\. /.exec(line)?.[1]).find((number) => number !== undefined);
      return { says, lists: lists ?? "none" };
    };
    const links = [
      "tr[data-measure=counterparties] td:nth-of-type(2) a",
      "tr[data-measure=delivering] td:nth-of-type(1) a",
      "tr[data-measure=contracts] td:nth-of-type(2) a",
      "tr[data-measure=contractedByMunicipalities] td:nth-of-type(2) a",
      'tr[data-block="O1"] td:nth-of-type(2) a',
      'tr[data-block="O1"] td:nth-of-type(3) a',
      "tr[data-identity] td:nth-of-type(2) button",
    ];
    for (const link of links) {
      const { says, lists } = await counted(link);
      expect({ link, lists }).toEqual({ link, lists: says });
    }
    // The last was a denomination.
    expect(new URL(page.url()).search).not.toMatch(/denominatie/);
  });

  test("leads from each of its figures to what is behind it, but where that is named here with why", async () => {
    const without: Readonly<Record<string, string>> = {
      "[data-measure] td:last-child": "the difference of two counts beside it, which lead to theirs",
      "[data-block] td:nth-of-type(4)": "the difference of two counts beside it, which lead to theirs",
      "[data-identity] td:last-child": "the difference of two counts beside it, which lead to theirs",
      ".waterfall td.soft": "a sum on the way, of changes that each lead to theirs",
      ".waterfall__total td": "a count of the first table, which leads to its list",
      "[data-stated] td": "a source says it and names nobody; file and line stand beside it",
      "[data-target] td:nth-of-type(1)": "what was decided, not counted",
    };
    const page = await site.open(procurement);
    const bare = await page.locator("td.number, li strong, td.heat__cell, .choice-counts li").evaluateAll(
      (all, excepted) =>
        all
          .filter((each) => /\d/.test(each.textContent))
          .filter((each) => each.closest(excepted) === null && !each.closest(".report-plain"))
          .filter((each) => {
            const rest = each.cloneNode(true) as Element;
            for (const led of rest.querySelectorAll("a, form")) led.remove();
            return /\d/.test(rest.textContent);
          })
          .map((each) => each.outerHTML.slice(0, 200)),
      Object.keys(without).join(", "),
    );
    expect(bare).toEqual([]);
    expect(await page.locator("td.number a, li strong a, td.number form").count()).toBeGreaterThan(100);
  });

  test("says in a cell by name what the register says by code", async () => {
    const page = await site.open("/rapport/cel?gemeente=GM0512&segment=ZHZ-2022%2F4A&dag=2022-01-01");
    const reasons = (await page.locator("tr[data-row] td:last-child").allInnerTexts()).join("\n");
    expect(reasons).toContain("Gorinchem");
    expect(reasons).not.toMatch(/GM\d{4}/);
  });

  test("leads from each count of cells to as many cells, in the order of the matrix", async () => {
    const page = await site.open(procurement);
    const counts = await page
      .locator(".choice-counts a")
      .evaluateAll((all) => all.map((each) => [each.textContent, each.getAttribute("href") ?? ""] as const));
    expect(counts).toHaveLength(7);
    for (const [count, address] of counts) {
      const html = await (await fetch(new URL(address, site.url))).text();
      expect([address, html.match(/<tr\b[^>]*data-row/g)?.length ?? 0]).toEqual([address, Number(count)]);
      expect([address, html]).toEqual([address, expect.stringContaining(`<p>${count}. `)]);
    }
    await page.goto(new URL(counts[2]?.[1] ?? "", site.url).href);
    await page.locator("tr[data-row] a").first().click();
    expect(await page.locator("h1").innerText()).toContain("ZHZ-2022/");
    expect((await fetch(new URL("/rapport/cellen?soort=anders", site.url))).status).toBe(404);
  });

  test("leads from what would be left to who stays: as many as it says, and from now to all", async () => {
    const page = await site.open(
      "/rapport/wat-als?regio=ZHZ&indeling=ZHZ-2022&dag=2022-01-01&zonder=C-0376+C-0377",
    );
    const rowsOfCells = await page.locator("tr[data-row]").evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll("td.number a")].map((link) => ({
          says: Number(link.textContent),
          address: link.getAttribute("href") ?? "",
        })),
      ),
    );
    expect(rowsOfCells.length).toBeGreaterThan(0);
    for (const [now, then] of rowsOfCells.slice(0, 4)) {
      const providers = async (address: string, stays: RegExp): Promise<number> => {
        const html = await (await fetch(new URL(address, site.url))).text();
        const listed = html.match(/<tr\b[^>]*data-row.*?<\/tr>/gs) ?? [];
        const those = listed.filter((row) => stays.test(row));
        return new Set(those.map((row) => /aanbieder\/([^?"]+)/.exec(row)?.[1])).size;
      };
      expect(await providers(now?.address ?? "", /./)).toBe(now?.says);
      expect(await providers(then?.address ?? "", />blijft</)).toBe(then?.says);
    }
    const unrecorded = "/rapport/wat-als?regio=HR&indeling=HR-PIJLERS&dag=2022-01-01&zonder=C-0146";
    for (const path of ["", unrecorded]) {
      if (path !== "") await page.goto(new URL(path, site.url).href);
      const figures = await page.locator("h2 + p a").evaluateAll((all) =>
        all.map((each) => {
          const to = each.getAttribute("href") ?? "";
          const below = to.startsWith("#")
            ? each.ownerDocument.querySelectorAll(`${to} ~ table tr[data-row]`).length
            : null;
          return { says: Number(each.textContent), to, below };
        }),
      );
      expect(figures.length).toBeGreaterThan(0);
      for (const { says, to, below } of figures) {
        const html = below === null ? await (await fetch(new URL(to, site.url))).text() : "";
        expect({ to, lists: below ?? html.match(/<tr\b[^>]*data-row/g)?.length }).toEqual({
          to,
          lists: says,
        });
      }
    }
  });
});
