// SPDX-License-Identifier: EUPL-1.2
import { type Page } from "playwright-core";
import { accessibilityFaults } from "./accessibilityTree";
import { axeViolations, overflow, windows } from "./site";

/** What is wrong with a page as it stands: what axe finds, what its tree says, and whether it is too wide. */
export async function faultsOf(page: Page): Promise<string[]> {
  const wider = await overflow(page);
  return [
    ...(await axeViolations(page)),
    ...(await accessibilityFaults(page)),
    ...(wider === 0 ? [] : [`${wider} pixels too wide`]),
  ];
}

/**
 * What must hold of a page as it stands, also of one that came by a form and has no address: on a desk, on a phone and
 * enlarged four times, in forced colours and on paper. It leaves the page in a window of a desk.
 */
export async function inEveryWindow(page: Page): Promise<void> {
  expect(await page.locator("h1").count()).toBe(1);
  // Laid out as on a phone, which is as wide; here it must fit in a quarter of the height too.
  await page.setViewportSize(windows.enlarged.viewport);
  expect(["enlarged", await overflow(page)]).toEqual(["enlarged", 0]);
  for (const name of ["phone", "desktop"] as const) {
    await page.setViewportSize(windows[name].viewport);
    expect([name, await faultsOf(page)]).toEqual([name, []]);
  }
  await page.emulateMedia({ forcedColors: "active" });
  expect(["forced colours", await axeViolations(page)]).toEqual(["forced colours", []]);
  await page.emulateMedia({ forcedColors: "none", media: "print" });
  expect(["on paper", await overflow(page)]).toEqual(["on paper", 0]);
  expect(await page.locator("h1").isVisible()).toBe(true);
  await page.emulateMedia({ media: "screen" });
}
