// SPDX-License-Identifier: EUPL-1.2
import { type Page } from "playwright-core";
import { axeViolations, overflow, windows } from "./site";

/**
 * What must hold of a page as it stands, also of one that came by a form and has no address: on a desk, on a phone and
 * enlarged four times, in forced colours and on paper. It leaves the page in a window of a desk.
 */
export async function inEveryWindow(page: Page): Promise<void> {
  expect(await page.locator("h1").count()).toBe(1);
  for (const name of ["phone", "enlarged", "desktop"] as const) {
    await page.setViewportSize(windows[name].viewport);
    expect([name, await overflow(page)]).toEqual([name, 0]);
    expect([name, await axeViolations(page)]).toEqual([name, []]);
  }
  await page.emulateMedia({ forcedColors: "active" });
  expect(["forced colours", await axeViolations(page)]).toEqual(["forced colours", []]);
  await page.emulateMedia({ forcedColors: "none", media: "print" });
  expect(["on paper", await overflow(page)]).toEqual(["on paper", 0]);
  expect(await page.locator("h1").isVisible()).toBe(true);
  await page.emulateMedia({ media: "screen" });
}
