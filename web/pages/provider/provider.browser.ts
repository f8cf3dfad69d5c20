// SPDX-License-Identifier: EUPL-1.2
import { siteInBrowser, windows } from "../../../test/browser/site";

const site = siteInBrowser();

describe("the page of a provider", () => {
  test("says what, where, under which contracts, with whom and for whom others work", async () => {
    const page = await site.open("/aanbieder/RTA-001?datum=2022-03-01", {
      ...windows.desktop,
      javaScriptEnabled: false,
    });
    const current = page.locator("section", { hasText: "Contracten op deze dag" }).locator("article");
    expect(await current.locator("h3").allInnerTexts()).toEqual([
      "C-0304 · actief, sinds 1 januari 2022",
      "C-0307 · actief, sinds 1 januari 2022",
    ]);
    const [asLead, own] = [current.first(), current.last()];
    expect(await asLead.innerText()).toContain("Op naam van Samenwerkingsverband Hoog");
    expect(await own.locator("tbody tr").count()).toBe(4);
    expect(await own.innerText()).toContain("ingekocht door Zuid-Holland Zuid");
    expect(await own.getByRole("link").count()).toBe(7);
    // The segments of then are not those of now: they are shown on a day of then.
    const earlier = page.locator("section", { hasText: "Eerdere en latere contracten" }).locator("article");
    expect(await earlier.locator("h3").allInnerTexts()).toEqual(["C-0001 · beëindigd, sinds 1 januari 2022"]);
    expect(await earlier.locator("table").count()).toBe(0);
    await earlier.getByRole("link", { name: /zoals op 1 januari 2018/ }).click();
    const then = page.locator("article", { hasText: "C-0001" });
    expect(await then.locator("tbody tr").count()).toBe(5);
    expect(await then.locator("tbody").innerText()).not.toContain("maatwerk");
    await page.goBack();
    const together = page.locator("section", { hasText: "Samenwerkingsverbanden" }).locator("article h3");
    expect(await together.allInnerTexts()).toEqual([
      "Samenwerkingsverband Hoog specialistisch Oost (fictief)",
      "Samenwerkingsverband Crisis (fictief)",
    ]);
    // What nobody recorded is not a no.
    expect(await page.getByText("niet vastgelegd").count()).toBeGreaterThan(0);
  });

  test("leads from a provider that is gone to who took over, and back", async () => {
    const page = await site.open("/aanbieder/RTA-099?datum=2022-03-01");
    await page.keyboard.press("Tab");
    await page.getByRole("link", { name: /Wollen Molenwiek/ }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/RTA-056\?datum=2022-03-01/);
    expect(await page.locator("main").innerText()).toMatch(/Nam over:.*op 1 januari 2022/);
  });

  test("shows a stop with its days, and when it was checked", async () => {
    const page = await site.open("/aanbieder/RTA-064?datum=2022-03-01");
    const admission = page.locator("section", { hasText: "Plek en wachttijd" });
    expect(await admission.innerText()).toMatch(
      /Opnamestop voor segment 4B .* sinds 15 februari 2022: .* \(gemeld op 15 februari 2022, geverifieerd\)/,
    );
  });

  test("says that nobody has that number", async () => {
    const page = await site.open("/aanbieder/RTA-999");
    expect(await page.locator("h1").innerText()).toBe("Deze pagina is er niet");
  });

  test("prints with its address and how old its knowledge is, without the form", async () => {
    const page = await site.open("/aanbieder/RTA-001?datum=2022-03-01");
    await page.getByRole("link", { name: "Deze pagina later opnieuw, onveranderd" }).click();
    await page.waitForURL(/bekend=/);
    await page.locator(".utrecht-alert", { hasText: "Zoals bekend op" }).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".day-form").isVisible()).toBe(false);
    await page.getByText(`Afgedrukt van ${page.url()} op`).waitFor();
    // The same for who has no script.
    const html = await (await fetch(page.url())).text();
    expect(html.replaceAll(/<[^>]*>/g, "").replaceAll("&amp;", "&")).toContain(
      `Afgedrukt van ${page.url()} op`,
    );
  });
});
