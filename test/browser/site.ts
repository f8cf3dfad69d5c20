// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { launchChromium } from "./chromium";

/** The windows in which every page must do. */
export const windows = {
  desktop: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 320, height: 720 }, hasTouch: true, isMobile: true },
  // A desktop window of 1280 pixels, enlarged four times, has room for as much as one of 320.
  enlarged: { viewport: { width: 320, height: 225 }, deviceScaleFactor: 4 },
} satisfies Record<string, BrowserContextOptions>;

export interface Site {
  readonly url: string;
  /** A new window with nothing remembered. It fails the test when the page itself complains. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
}

/** For the length of a test file: a browser on the product of the run, or on the site that `url` gives. */
export function siteInBrowser(url: () => string = () => process.env["SITE_URL"] ?? ""): Site {
  let browser: Browser;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    expect(complaints.splice(0)).toEqual([]);
  });
  return {
    get url() {
      return url();
    },
    open: async (path, options = windows.desktop) => {
      const context = await browser.newContext({
        locale: "nl-NL",
        timezoneId: "Europe/Amsterdam",
        ...options,
      });
      const page = await context.newPage();
      // What the policy for content refuses is said here too.
      page.on("console", (message) => {
        if (message.type() === "error" && !isStatus(message.text()))
          complaints.push(`${page.url()}: ${message.text()}`);
      });
      page.on("pageerror", (fault) => complaints.push(`${page.url()}: ${String(fault)}`));
      page.on("request", (request) => {
        if (!request.url().startsWith(url()) && !isLogin(request.url()))
          complaints.push(`${page.url()} asks ${request.url()}`);
      });
      await page.goto(new URL(path, url()).href);
      return page;
    },
  };
}

/** The one other site that somebody is sent to. */
function isLogin(url: string): boolean {
  const login = process.env["SITE_LOGIN_URL"];
  return login !== undefined && url.startsWith(login);
}

/** The browser says so of every answer that is not a success; whether it should be one is for the test. */
const isStatus = (text: string): boolean => text.startsWith("Failed to load resource: the server responded");

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

/** Everything that axe finds against WCAG 2.2 AA and its good practices, one sentence each. */
export async function axeViolations(page: Page): Promise<string[]> {
  // By evaluation: the policy of the page lets no script in. It stays until another page comes.
  if (!(await page.evaluate<boolean>("typeof axe === 'object'"))) await page.evaluate(axe);
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
  const violations = await page.evaluate<Violation[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)} }).then(({ violations }) => violations)`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary = "" }) => `${id} (${help}) at ${target.join(" ")}: ${failureSummary}`,
    ),
  );
}

/** How much wider the page is than its window; more than nothing means that somebody must scroll two ways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
