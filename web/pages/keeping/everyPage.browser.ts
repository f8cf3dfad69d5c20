// SPDX-License-Identifier: EUPL-1.2
import { accessibilityFaults } from "../../../test/browser/accessibilityTree";
import { inEveryWindow } from "../../../test/browser/inEveryWindow";
import { type Keeper, keepingPages, likeThose } from "../../../test/browser/keepingPages";
import { asAccount } from "../../../test/browser/loggedIn";
import { movement } from "../../../test/browser/movement";
import { overflow, type Site, siteInBrowser, windows } from "../../../test/browser/site";
import { pages } from "../pages";

const site = siteInBrowser();
const accounts: Readonly<Record<Keeper, Site>> = {
  admin: asAccount(site, "admin"),
  gorinchem: asAccount(site, "gorinchem"),
  raad: asAccount(site, "raad"),
  "regio-3": asAccount(site, "regio-3"),
  soj: asAccount(site, "soj"),
};
const shapes = keepingPages.filter(({ isLike }) => isLike !== true);

test("no page behind the login is forgotten here", () => {
  const listed = new Set(keepingPages.map(({ path }) => path.replace(/\?.*$/, "")));
  const known = pages.filter(({ behindLogin = false }) => behindLogin).map(({ path }) => path);
  expect([...listed, ...likeThose].sort()).toEqual([...new Set(known)].sort());
});

test.each(shapes)("$path, for $who: right in every window and both languages", async ({ path, who }) => {
  const page = await accounts[who].open("about:blank");
  expect(await movement(page, new URL(path, site.url).href)).toBe(0);
  expect(await page.locator("html").getAttribute("lang")).toBe("nl");
  // There is nothing to switch off: all of it is the same without script.
  expect(await page.locator("script").count()).toBe(0);
  await inEveryWindow(page);
  await page.goto(new URL(`${path}${path.includes("?") ? "&" : "?"}lang=en`, site.url).href);
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.setViewportSize(windows.phone.viewport);
  expect(await overflow(page)).toBe(0);
});
