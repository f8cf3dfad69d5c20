// SPDX-License-Identifier: EUPL-1.2
import { type Page } from "playwright-core";

/** How much moved under its reader while the page loaded: the sum of the layout shifts. */
export async function movement(page: Page, url: string): Promise<number> {
  await page.addInitScript(
    `globalThis.moved = 0; new PerformanceObserver((list) => { for (const { value } of list.getEntries()) globalThis.moved += value; }).observe({ type: "layout-shift", buffered: true });`,
  );
  await page.goto(url);
  // What the script adds comes a moment later, and is there before it is painted twice.
  return page.evaluate<number>(`new Promise((resolve) => {
    const look = (painted) => {
      const isWhole = [...document.querySelectorAll("[data-announce]")].every(({ textContent }) => textContent !== "");
      requestAnimationFrame(() => isWhole && painted > 1 ? resolve(globalThis.moved) : look(painted + 1));
    };
    look(0);
  })`);
}
