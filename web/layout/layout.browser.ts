// SPDX-License-Identifier: EUPL-1.2
import { movement } from "../../test/browser/movement";
import { siteInBrowser, windows } from "../../test/browser/site";
import { type SlowSite, startSlowSite } from "../../test/browser/slowSite";

let slow: SlowSite;
const site = siteInBrowser(() => slow.url);

beforeAll(async () => {
  slow = await startSlowSite(() => process.env["SITE_URL"] ?? "", 40, 50);
});
afterAll(() => slow.close());

describe("a page that comes in pieces is shown when it is whole, so that nothing moves", () => {
  test.each([
    ["finder", "/?gemeente=GM0512&segment=ZHZ-2022%2F4A&datum=2022-03-01", windows.desktop],
    ["provider", "/aanbieder/RTA-001?datum=2022-03-01", windows.desktop],
    // So short that its foot is in sight.
    ["not there", "/bestaatniet", windows.desktop],
    ["report", "/rapport?regio=ZHZ&van=2021-12-31&tot=2022-01-01&indeling=ZHZ-2022", windows.phone],
  ])("%s", async (_name, path, options) => {
    const page = await site.open("about:blank", options);
    expect(await movement(page, new URL(path, site.url).href)).toBe(0);
    expect(await page.locator("footer").isVisible()).toBe(true);
  });
});
