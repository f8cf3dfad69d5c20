// SPDX-License-Identifier: EUPL-1.2
import { type BrowserContextOptions, type Locator, type Page } from "playwright-core";
import { type Catalogue } from "../../web/page/catalogue";
import { type Language } from "../../web/page/language";
import { type Site, windows } from "./site";

export const ways = ["mouse", "keyboard alone", "script off"] as const;
export type Way = (typeof ways)[number];

const windowOf: Readonly<Record<Way, BrowserContextOptions>> = {
  mouse: { ...windows.desktop, permissions: ["clipboard-read", "clipboard-write"] },
  "keyboard alone": { ...windows.desktop, permissions: ["clipboard-read", "clipboard-write"] },
  "script off": { ...windows.desktop, javaScriptEnabled: false },
};

/** More than there are on any page that somebody goes through. */
const mostTabs = 400;

/** Somebody with a job to do: who reads one language, and has a mouse, a keyboard alone, or a browser without script. */
export class Visitor {
  private constructor(
    readonly page: Page,
    readonly way: Way,
    readonly language: Language,
  ) {}

  static async to(site: Site, path: string, way: Way, language: Language): Promise<Visitor> {
    const address = language === "nl" ? path : `${path}${path.includes("?") ? "&" : "?"}lang=${language}`;
    return new Visitor(await site.open(address, windowOf[way]), way, language);
  }

  texts<Texts>(texts: Catalogue<Texts>): Catalogue<Texts>[Language] {
    return texts[this.language];
  }

  /** Follows a link, presses a button, opens what can be opened. */
  async press(target: Locator): Promise<void> {
    if (this.way !== "keyboard alone") return target.click();
    await this.reach(target);
    return this.page.keyboard.press("Enter");
  }

  /** Chooses from a list, by the beginning of what is read there. */
  async choose(list: Locator, label: string): Promise<void> {
    if (this.way === "keyboard alone") {
      await this.reach(list);
      await this.page.keyboard.type(label);
    } else {
      await list.selectOption(label);
    }
    expect(await list.locator("option:checked").innerText()).toBe(label);
  }

  async tick(box: Locator): Promise<void> {
    if (this.way === "keyboard alone") {
      await this.reach(box);
      await this.page.keyboard.press("Space");
    } else {
      await box.check();
    }
    expect(await box.isChecked()).toBe(true);
  }

  async write(field: Locator, text: string): Promise<void> {
    if (this.way !== "keyboard alone") return field.fill(text);
    await this.reach(field);
    return this.page.keyboard.type(text);
  }

  /** @param day whose day and month have the same number: in which order a browser asks them is by its own language */
  async writeDay(field: Locator, day: string): Promise<void> {
    if (this.way !== "keyboard alone") return field.fill(day);
    await this.reach(field);
    await this.page.keyboard.type(day.split("-").toReversed().join(""));
    expect(await field.inputValue()).toBe(day);
  }

  /** By Tab, from where the focus is; what cannot be reached so is not there for who has a keyboard alone. */
  private async reach(target: Locator): Promise<void> {
    await target.waitFor();
    for (let tabs = 0; tabs < mostTabs; tabs += 1) {
      if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`No Tab leads to ${String(target)}.`);
  }
}
