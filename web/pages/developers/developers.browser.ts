// SPDX-License-Identifier: EUPL-1.2
import { siteInBrowser, windows } from "../../../test/browser/site";

const site = siteInBrowser();
const withoutScript = { ...windows.desktop, javaScriptEnabled: false };

describe("the pages for developers of apps", () => {
  test("lead from the overview to a type and on to what its fields are, without script", async () => {
    const page = await site.open("/ontwikkelaars", withoutScript);
    await page.getByRole("link", { name: "Query", exact: true }).click();
    await page
      .locator(".schema-field", { hasText: "coverage:" })
      .getByRole("link", { name: /^Coverage!?$/ })
      .first()
      .click();
    await page.getByRole("heading", { name: "Coverage", exact: true }).waitFor();
    expect(await page.locator("main").innerText()).toContain("providerCount");
  });

  test.each([
    ["dekking", /"answer": "COVERED"/],
    ["aantallen", /"contracted": 255/],
    ["wijzigingen", /"cursor": /],
  ])("ask the question %s now", async (name, answer) => {
    const page = await site.open(`/ontwikkelaars/vraag/${name}`, withoutScript);
    expect(await page.locator("pre").last().innerText()).toMatch(answer);
  });

  test.each(["/ontwikkelaars/type/Nothing", "/ontwikkelaars/vraag/toString"])(
    "%s is not there",
    async (path) => {
      const page = await site.open(path);
      expect(await page.locator("h1").innerText()).toBe("Deze pagina is er niet");
    },
  );

  test("say whom to tell of a vulnerability, and until when that holds", async () => {
    const answer = await fetch(new URL("/.well-known/security.txt", site.url));
    expect(answer.headers.get("content-type")).toMatch(/^text\/plain/);
    const text = await answer.text();
    expect(text).toMatch(/^Contact: https:\/\//m);
    const [, expires = ""] = /^Expires: (\S+)$/m.exec(text) ?? [];
    expect(Date.parse(expires)).toBeGreaterThan(Date.now());
  });
});
