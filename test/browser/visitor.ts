// SPDX-License-Identifier: EUPL-1.2
import { type BrowserContextOptions, type Locator, type Page } from "playwright-core";
import { type Catalogue } from "../../web/page/catalogue";
import { type Language } from "../../web/page/language";
import { type Hand, type Way } from "./hand";
import { type Site } from "./site";

/** Somebody with a job to do: who reads one language, and has a mouse, a keyboard alone, or a browser without script. */
export class Visitor {
  private readonly hand: Hand;

  private constructor(
    readonly page: Page,
    private readonly way: Way,
    readonly language: Language,
  ) {
    this.hand = way.hand;
  }

  static async to(
    site: Site,
    path: string,
    way: Way,
    language: Language,
    window: BrowserContextOptions,
  ): Promise<Visitor> {
    const address = language === "nl" ? path : `${path}${path.includes("?") ? "&" : "?"}lang=${language}`;
    const page = await site.open(address, {
      ...window,
      ...(way.hasScript
        ? { permissions: ["clipboard-read", "clipboard-write"] }
        : { javaScriptEnabled: false }),
    });
    return new Visitor(page, way, language);
  }

  get hasScript(): boolean {
    return this.way.hasScript;
  }

  texts<Texts>(texts: Catalogue<Texts>): Catalogue<Texts>[Language] {
    return texts[this.language];
  }

  /** Follows a link, presses a button, opens what can be opened. */
  press(target: Locator): Promise<void> {
    return this.hand.press(target);
  }

  /** Chooses from a list by what is read there. */
  async choose(list: Locator, label: string): Promise<void> {
    const options = list.locator("option");
    const value = await options.filter({ hasText: new RegExp(`^\\s*${label}\\s*$`) }).getAttribute("value");
    await this.hand.choose(list, value ?? label);
    expect(await list.locator("option:checked").innerText()).toBe(label);
  }

  tick(box: Locator): Promise<void> {
    return this.hand.check(box);
  }

  write(field: Locator, text: string): Promise<void> {
    return this.hand.write(field, text);
  }

  writeDay(field: Locator, day: string): Promise<void> {
    return this.hand.writeDay(field, day);
  }
}
