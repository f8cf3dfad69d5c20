// SPDX-License-Identifier: EUPL-1.2
import { axeViolations, siteInBrowser, windows } from "../../../test/browser/site";

const site = siteInBrowser();
const gorinchem = "/gemeente/GM0512?datum=2022-03-01";
const withoutScript = { ...windows.desktop, javaScriptEnabled: false };

describe("the page of a municipality", () => {
  test("says which segments it deploys, and what there is to choose from in each", async () => {
    const page = await site.open(gorinchem, withoutScript);
    const row = (segment: string): Promise<string> =>
      page.locator(`tr[data-segment="${segment}"]`).innerText();
    expect((await row("ZHZ-2022/4A")).split("\t").map((cell) => cell.trim())).toEqual([
      expect.stringMatching(/^4A /),
      "ja",
      "te kiezen",
      "5",
      "5",
      expect.stringMatching(/^\d+$/),
    ]);
    expect(await page.locator("main").innerText()).toContain("Jeugdteam Gorinchem 1 (fictief)");
    expect(await page.locator("main").innerText()).toContain("Maatjesproject voor jongeren (fictief)");
    expect(await page.locator("main").innerText()).toContain("niet vastgelegd");
    // What is bought for the whole country holds here too.
    await page.locator('tr[data-national="LTA/F1"] a').click();
    await page.getByRole("heading", { level: 3, name: /^Landelijk\s+3$/ }).waitFor();
    expect(new URL(page.url()).searchParams.get("gemeente")).toBe("GM0512");
  });

  test("shows a choice not to deploy, and that it is no blank spot", async () => {
    const page = await site.open("/gemeente/GM1978?datum=2022-01-01", withoutScript);
    const row = await page.locator('tr[data-segment="ZHZ-2022/7"]').innerText();
    expect(row).toMatch(/nee/);
    expect(row).toMatch(/niet ingezet/);
  });

  test("can be shown again as it is, by the address that it gives", async () => {
    const page = await site.open(gorinchem, withoutScript);
    const before = await page.locator("main table").allInnerTexts();
    await page.getByRole("link", { name: "Deze pagina later opnieuw, onveranderd" }).click();
    expect(page.url()).toContain("bekend=");
    expect(await page.locator("main table").allInnerTexts()).toEqual(before);
    // It does not pass for what the register knows now, on another day neither.
    const alert = page.locator(".utrecht-alert", { hasText: "Zoals bekend op" });
    expect(await alert.innerText()).toContain("Wat later is vastgelegd of hersteld, staat hier niet.");
    const known = new URL(page.url()).searchParams.get("bekend");
    await page.getByLabel("Zoals het was op").fill("2022-04-01");
    await page.getByRole("button", { name: "Toon" }).click();
    await page.waitForURL(/datum=2022-04-01/);
    expect(new URL(page.url()).searchParams.get("bekend")).toBe(known);
    await alert.getByRole("link", { name: "Toon wat het register nu weet" }).click();
    await page.waitForURL((url) => !url.searchParams.has("bekend"));
    expect(new URL(page.url()).searchParams.get("datum")).toBe("2022-04-01");
    expect(await alert.count()).toBe(0);
  });

  test("leads from a municipality that is gone to what it went into", async () => {
    const page = await site.open("/gemeente/GM0545?datum=2022-03-01", withoutScript);
    expect(await page.locator("main").innerText()).toContain("bestaat niet op 1 maart 2022");
    await page.getByRole("link", { name: "Vijfheerenlanden" }).first().click();
    expect(await page.locator("h1").innerText()).toBe("Vijfheerenlanden");
  });

  test.each(["/gemeente/GM9999", "/gemeente/nergens", "/gemeente/%3Cscript%3E"])(
    "says that there is no %s",
    async (path) => {
      const page = await site.open(path);
      expect(await page.locator("h1").innerText()).toBe("Deze pagina is er niet");
    },
  );

  test("refuses a moment that is none, and says so", async () => {
    const page = await site.open(`${gorinchem}&bekend=gisteren`);
    expect(await page.locator("main").innerText()).toContain("Het moment in het adres");
    expect(await axeViolations(page)).toEqual([]);
  });

  test("prints with its address, without the form", async () => {
    const page = await site.open(gorinchem);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".day-form").isVisible()).toBe(false);
    await page.getByText(`Afgedrukt van ${page.url()} op`).waitFor();
  });
});
