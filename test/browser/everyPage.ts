// SPDX-License-Identifier: EUPL-1.2
import { movement } from "./movement";
import { axeViolations, overflow, type Site, windows } from "./site";

/** What holds for every page, in each of its states. @param states the address of each, by its name */
export function everyPage(site: Site, states: Readonly<Record<string, string>>): void {
  describe.each(Object.entries(states))("%s", (_name, path) => {
    const inEnglish = `${path}${path.includes("?") ? "&" : "?"}lang=en`;

    test.each([
      ["in Dutch", path, windows.desktop],
      ["in English", inEnglish, windows.desktop],
      ["on a phone", path, windows.phone],
      ["enlarged four times", path, windows.enlarged],
      ["in forced colours", path, { ...windows.desktop, forcedColors: "active" as const }],
    ])("has no fault that axe finds, and fits, %s", async (_window, address, options) => {
      const page = await site.open(address, options);
      expect(await axeViolations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });

    test("says its language, has one heading of its own, and comes whole without script", async () => {
      const page = await site.open(path);
      expect(await page.locator("html").getAttribute("lang")).toBe("nl");
      expect(await page.locator("h1").count()).toBe(1);
      const bare = await site.open(path, { ...windows.desktop, javaScriptEnabled: false });
      expect(await bare.locator("h1").innerText()).toBe(await page.locator("h1").innerText());
      const english = await site.open(inEnglish);
      expect(await english.locator("html").getAttribute("lang")).toBe("en");
    });

    test("does not move while it loads", async () => {
      const page = await site.open("about:blank");
      expect(await movement(page, new URL(path, site.url).href)).toBe(0);
    });
  });
}
