// SPDX-License-Identifier: EUPL-1.2
import { pages } from "../../web/pages/pages";
import { faultsOf, inEveryWindow } from "./inEveryWindow";
import { movement } from "./movement";
import { noPages, publicStates } from "./publicStates";
import { siteInBrowser, windows } from "./site";

const site = siteInBrowser();

test("no page that everybody may see is forgotten here", () => {
  const known = pages
    .filter(({ behindLogin = false }) => !behindLogin)
    .map(({ method, path }) => `${method} ${path}`);
  expect([...Object.keys(publicStates), ...noPages].sort()).toEqual(known.sort());
});

const states = Object.entries(publicStates).flatMap(([page, all]) =>
  Object.entries(all).map(([name, state]) => ({ page, name, state })),
);

test.each(states)(
  "$page $name does not move while it loads, and is right in every window, in both languages and without script",
  async ({ state }) => {
    if (typeof state !== "string") {
      const page = await site.open(state.from);
      await state.reach(page);
      return inEveryWindow(page);
    }
    const page = await site.open("about:blank");
    expect(await movement(page, new URL(state, site.url).href)).toBe(0);
    expect(await page.locator("html").getAttribute("lang")).toBe("nl");
    await inEveryWindow(page);

    const heading = await page.locator("h1").innerText();
    const bare = await site.open(state, { ...windows.desktop, javaScriptEnabled: false });
    expect(await bare.locator("h1").innerText()).toBe(heading);

    await page.goto(new URL(`${state}${state.includes("?") ? "&" : "?"}lang=en`, site.url).href);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await faultsOf(page)).toEqual([]);
  },
);
