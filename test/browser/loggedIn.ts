// SPDX-License-Identifier: EUPL-1.2
import { type BrowserContextOptions, type Page } from "playwright-core";
import { type Site, windows } from "./site";

type State = NonNullable<Exclude<BrowserContextOptions["storageState"], string>>;

/** Chooses an account of the development login, as a person does, and presses on. */
export async function chooseAccount(page: Page, account: string): Promise<void> {
  await page.getByRole("radio", { name: new RegExp(`^${account}:`) }).check();
  await page.getByRole("button", { name: "Verder" }).click();
}

/** A site as somebody sees it who logged in; they do so once for a test file. */
export function asAccount(site: Site, account: string): Site {
  let state: State | null = null;
  return {
    get url() {
      return site.url;
    },
    open: async (path, options = windows.desktop) => {
      if (state === null) {
        const page = await site.open("/beheer");
        await chooseAccount(page, account);
        await page.getByRole("button", { name: "Log uit" }).waitFor();
        state = await page.context().storageState();
      }
      return site.open(path, { ...options, storageState: state });
    },
  };
}
