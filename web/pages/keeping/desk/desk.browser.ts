// SPDX-License-Identifier: EUPL-1.2
import { type Locator } from "playwright-core";
import { inEveryWindow } from "../../../../test/browser/inEveryWindow";
import { asAccount } from "../../../../test/browser/loggedIn";
import { siteInBrowser, windows } from "../../../../test/browser/site";

const site = siteInBrowser();
const soj = asAccount(site, "soj");

describe("the desk", () => {
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

describe("a report that something is not right", () => {
  const hostile = `<script>alert(1)</script>"'><img src=x onerror=alert(1)> ${"x".repeat(400)}`;

  test("comes to the desk, is handled by keyboard without script, and who made it reads how far it is", async () => {
    const reporter = await site.open("/melding?onderwerp=CONTRACT&nummer=C-0378&regio=ZHZ");
    await reporter.getByLabel("Wat klopt niet?").selectOption("Iets anders");
    await reporter.getByLabel("Wat moet er staan?").fill(hostile);
    await reporter.getByRole("button", { name: "Verstuur de melding" }).click();
    const reference = await reporter.locator("code").innerText();

    const page = await soj.open("/beheer", { ...windows.desktop, javaScriptEnabled: false });
    await page.getByRole("link", { name: "Behandel: Contract C-0378" }).click();
    const item = (): Locator => page.locator(".work-list__item", { hasText: reference });
    expect(await item().innerText()).toContain(hostile);
    expect(await page.locator("main script, main img").count()).toBe(0);
    await item().locator("summary").focus();
    await page.keyboard.press("Enter");
    await item().getByLabel("Hoe ver is het nu?").selectOption("Afgewezen");
    await item().getByRole("button", { name: "Sla op" }).click();
    // A rejection says why; what was chosen stays.
    expect(await page.getByRole("alert").innerText()).toContain("Er ontbreekt een toelichting.");
    expect(await item().getByLabel("Hoe ver is het nu?").inputValue()).toBe("AFGEWEZEN");
    await item().getByLabel("Toelichting voor de melder").fill("Nagevraagd: het <b>klopt</b>");
    await item().getByRole("button", { name: "Sla op" }).focus();
    await page.keyboard.press("Enter");
    expect(await page.getByRole("status").innerText()).toBe("Opgeslagen: de melding is nu “Afgewezen”.");
    expect(await item().count()).toBe(0);
    await page.getByRole("link", { name: "Afgewezen" }).click();
    expect(await item().innerText()).toContain("De tekst is gewist");
    expect(await item().locator("form").count()).toBe(0);

    await reporter.reload();
    expect(await reporter.locator("main").innerText()).toMatch(
      /Afgewezen, sinds .*Nagevraagd: het <b>klopt<\/b>/s,
    );
  });

  test("stands on a page that is right in every window, in both languages", async () => {
    const reporter = await site.open("/melding?onderwerp=CONTRACT&nummer=C-0378&regio=ZHZ");
    await reporter.getByLabel("Wat klopt niet?").selectOption("Iets anders");
    await reporter.getByLabel("Wat moet er staan?").fill(hostile);
    await reporter.getByRole("button", { name: "Verstuur de melding" }).click();
    await inEveryWindow(await soj.open("/beheer/meldingen"));
    const page = await soj.open("/beheer/meldingen?lang=en");
    await page.locator("summary").first().click();
    await page.getByRole("button", { name: "Save" }).first().click();
    await inEveryWindow(page);
    expect(await page.getByRole("alert").innerText()).toContain("Choose how far it is.");
  });

  test("is for the office of the region, and not for a municipality", async () => {
    const page = await asAccount(site, "gorinchem").open("/beheer/meldingen");
    expect(await page.locator("main").innerText()).toContain(
      "Meldingen behandelt het inkoopbureau van de regio.",
    );
  });
});

describe("searching, and what is found", () => {
  test("a part of a name leads to the record, with who recorded what and why, by keyboard alone", async () => {
    const page = await soj.open("/beheer/zoeken");
    await page.getByLabel("Naam of nummer").focus();
    await page.keyboard.type("stekelige vuurtoren");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: /\(C-0378\)$/ }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /^Contract C-0378: .*Vuurtoren/, level: 1 }).waitFor();
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
