// SPDX-License-Identifier: EUPL-1.2
import { type Page } from "playwright-core";

/** How much moved under its reader while the page loaded: the sum of the layout shifts. */
export async function movement(page: Page, url: string): Promise<number> {
  await page.addInitScript(
    `globalThis.moved = 0; new PerformanceObserver((list) => { for (const { value } of list.getEntries()) globalThis.moved += value; }).observe({ type: "layout-shift", buffered: true });`,
  );
  await page.goto(url, { waitUntil: "networkidle" });
  return page.evaluate<number>("globalThis.moved");
}
