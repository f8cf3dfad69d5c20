// SPDX-License-Identifier: EUPL-1.2
import { faultsOf, inEveryWindow } from "./inEveryWindow";
import { movement } from "./movement";
import { type Site, windows } from "./site";

/** What holds for every page, in each of its states. @param states the address of each, by its name */
export function everyPage(site: Site, states: Readonly<Record<string, string>>): void {
  test.each(Object.entries(states))(
    "%s: does not move while it loads, and is right in every window, in both languages and without script",
    async (_name, path) => {
      const page = await site.open("about:blank");
      expect(await movement(page, new URL(path, site.url).href)).toBe(0);
      expect(await page.locator("html").getAttribute("lang")).toBe("nl");
      await inEveryWindow(page);

      const heading = await page.locator("h1").innerText();
      const bare = await site.open(path, { ...windows.desktop, javaScriptEnabled: false });
      expect(await bare.locator("h1").innerText()).toBe(heading);

      const english = await site.open(`${path}${path.includes("?") ? "&" : "?"}lang=en`);
      expect(await english.locator("html").getAttribute("lang")).toBe("en");
      expect(await faultsOf(english)).toEqual([]);
    },
  );
}
