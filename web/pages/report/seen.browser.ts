// SPDX-License-Identifier: EUPL-1.2
import { siteInBrowser } from "../../../test/browser/site";

const site = siteInBrowser();
const procurement = "/rapport?regio=ZHZ&van=2021-12-31&tot=2022-01-01&indeling=ZHZ-2022";

// Wide enough for a sheet of A4 with the margins of a printer, and no wider.
const sheet = { width: 718, height: 1_000 };

test("on paper everything of a report is there: what is folded on a screen, the charts, and no table cut off", async () => {
  const page = await site.open(procurement, { viewport: sheet });
  const folded = page.locator("details.report-details:not([open])");
  expect(await folded.count()).toBeGreaterThan(1);
  await page.emulateMedia({ media: "print" });
  const parts = await page.locator(".report").evaluate((report) => {
    const isShown = (each: Element): boolean => {
      const { width, height } = each.getBoundingClientRect();
      return (
        width > 0 &&
        height > 0 &&
        each.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })
      );
    };
    const nameOf = (each: Element): string =>
      each.getAttribute("aria-label") ?? each.textContent.slice(0, 40) ?? each.tagName;
    const hidden = (selector: string): string[] =>
      [...report.querySelectorAll(selector)].filter((each) => !isShown(each)).map(nameOf);
    const cutOff = [...report.querySelectorAll(".wide, .series-chart, td, th")]
      .filter(
        (each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX !== "visible",
      )
      .map((each) => `${nameOf(each)}: ${each.scrollWidth} in ${each.clientWidth}`);
    return {
      folded: hidden("details.report-details table"),
      charts: hidden(".column-chart, .waterfall__bar"),
      chartCount: report.querySelectorAll(".column-chart").length,
      cutOff,
    };
  });
  expect(parts).toEqual({ folded: [], charts: [], chartCount: 7, cutOff: [] });
});

test("in forced colours no cell of the matrix is told from another by its colour alone", async () => {
  const page = await site.open(procurement);
  await page.emulateMedia({ forcedColors: "active" });
  const looks = await page.locator("td.heat__cell").evaluateAll((all) =>
    all.map((each) => {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(each);
      return {
        kind: /heat__cell--([\w-]+)/.exec(each.getAttribute("class") ?? "")?.[1] ?? "",
        border: `${borderTopWidth} ${borderTopStyle}`,
        text: (each as HTMLElement).innerText.trim(),
      };
    }),
  );
  expect(looks.length).toBe(80);
  for (const look of looks) {
    expect(look).toEqual({
      kind: expect.stringMatching(/./) as string,
      border: expect.not.stringMatching(/^0px|none|hidden/) as string,
      // A number of its own, or a word.
      text: expect.stringMatching(/^(\d+\n\d+ cp, \d+ open|[A-Z][a-z ]+)$/) as string,
    });
  }
  const borderOf = (kind: string): string[] => [
    ...new Set(looks.filter((look) => look.kind === kind).map(({ border }) => border)),
  ];
  // What asks for attention has a line of its own, also where the soft colour under it is not painted.
  const [usual, ...rest] = ["many", "one", "blank", "not-deployed"].map(borderOf);
  for (const border of rest) expect(border).not.toEqual(usual);
  expect(new Set(rest.flat()).size).toBe(3);
});
