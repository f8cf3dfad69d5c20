// SPDX-License-Identifier: EUPL-1.2
import { inEveryWindow } from "../../../../test/browser/inEveryWindow";
import { asAccount } from "../../../../test/browser/loggedIn";
import { siteInBrowser, windows } from "../../../../test/browser/site";

const site = siteInBrowser();
const soj = asAccount(site, "soj");

describe("the desk", () => {
  test.each([
    ["of a region", soj, "/beheer"],
    ["of a region, in English", soj, "/beheer?voor=ZHZ&lang=en"],
    ["of a municipality", asAccount(site, "gorinchem"), "/beheer"],
  ])("%s: no fault that axe finds, in any window", async (_name, who, path) => {
    await inEveryWindow(await who.open(path));
  });

  test("shows what lies before a keeper, and leads to what can be done about it, without script", async () => {
    const page = await soj.open("/beheer?voor=ZHZ", { ...windows.desktop, javaScriptEnabled: false });
    const waits = page.getByRole("main").locator("section", { hasText: "Wachttijden die te oud zijn" });
    expect(await waits.getByRole("listitem").count()).toBeGreaterThan(0);
    await waits.getByRole("link", { name: /^Leg een nieuwe vast: De Dansende IJsvogel/ }).click();
    expect(await page.locator("h1").innerText()).toBe("Wachttijd vastleggen");
    // For whom one works stays in the address, and what is known is filled in.
    expect(page.url()).toContain("voor=ZHZ");
    expect(await page.getByLabel(/^Segment/).inputValue()).toBe("ZHZ-2022/4B");
  });
});

describe("searching, and what is found", () => {
  test.each([
    ["the search", "/beheer/zoeken"],
    ["what was found", "/beheer/zoeken?zoek=vuurtoren"],
    ["nothing, in English", "/beheer/zoeken?zoek=bestaatniet&lang=en"],
    ["a contract", "/beheer/gegeven?soort=Contract&id=C-0304"],
    ["a contract before it began", "/beheer/gegeven?soort=Contract&id=C-0304&datum=2020-01-01&lang=en"],
    ["what is not there", "/beheer/gegeven?soort=Contract&id=bestaat-niet"],
  ])("%s: no fault that axe finds, in any window", async (_name, path) => {
    await inEveryWindow(await soj.open(path));
  });

  test("a part of a name leads to the record, with who recorded what and why, by keyboard alone", async () => {
    const page = await soj.open("/beheer/zoeken");
    await page.getByLabel("Naam of nummer").focus();
    await page.keyboard.type("stekelige vuurtoren");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "contract C-0378" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Contract C-0378", level: 1 }).waitFor();
    const text = await page.locator("main").innerText();
    expect(text).toContain("Contractstatus");
    expect(text).toMatch(/Ingevoerd, .*, door demo/);
    expect(text).toContain("Reden: Demolandschap (fictief)");
    // No code and no day of a machine is left.
    expect(text).not.toMatch(/\b[A-Z]+_[A-Z]+\b|\b\d{4}-\d{2}-\d{2}\b/);
  });

  test("the number of anything is found with its kind", async () => {
    const page = await soj.open("/beheer/zoeken");
    await page.getByLabel("Naam of nummer").fill("RTA-047-L1");
    await page.getByLabel("Soort gegeven").selectOption("vestiging");
    await page.getByRole("button", { name: "Zoek" }).click();
    expect(await page.locator("h1").innerText()).toContain("Vestiging RTA-047-L1");
  });
});
