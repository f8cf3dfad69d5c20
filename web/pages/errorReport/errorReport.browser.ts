// SPDX-License-Identifier: EUPL-1.2
import { axeViolations, siteInBrowser, windows } from "../../../test/browser/site";

const site = siteInBrowser();
const form = "/melding?onderwerp=PROVIDER&nummer=RTA-045&regio=ZHZ";
const withoutScript = { ...windows.desktop, javaScriptEnabled: false };

describe("a report that something is not right", () => {
  test("is made from an entry of the finder, by keyboard, and followed by its reference, without script", async () => {
    const page = await site.open("/?gemeente=GM0512&segment=ZHZ-2022%2F4A&datum=2022-03-01", withoutScript);
    await page.getByRole("link", { name: "Klopt dit niet? Meld het De Dromerige Egel (fictief)" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/melding\?onderwerp=PROVIDER&nummer=RTA-045&regio=ZHZ/);
    expect(await page.getByLabel("Nummer").inputValue()).toBe("RTA-045");
    await page.getByLabel("Wat klopt niet?").selectOption("Contactgegevens");
    const hostile = `<script>document.title="x"</script> 078 123 45 67`;
    await page.getByLabel("Wat moet er staan?").fill(hostile);
    await page.getByRole("button", { name: "Verstuur de melding" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Bedankt. De melding is ontvangen.").waitFor();
    const main = await page.locator("main").innerText();
    expect(main).toContain("Aanbieder RTA-045: Contactgegevens");
    expect(main).toContain("Ontvangen");
    // Nobody reads here what was written.
    expect(await page.content()).not.toContain("078 123 45 67");
    const [reference = ""] = await page.locator("code").allInnerTexts();
    // Loading it again, or going back and on, sends nothing again.
    await page.reload();
    expect(await page.locator("code").allInnerTexts()).toEqual([reference]);
    await page.goto(new URL("/melding", site.url).href);
    await page.getByLabel("Kenmerk van de melding").fill(reference.toLowerCase());
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Uw melding" }).waitFor();
    expect(await page.locator("code").innerText()).toBe(reference);
  });

  test("keeps what was filled in when it is refused, and says where", async () => {
    const page = await site.open(form);
    await page.getByLabel("Wat moet er staan?").fill("Het gaat om 111222333 & <b>");
    await page.getByRole("button", { name: "Verstuur de melding" }).click();
    await page.getByText("De melding is nog niet verstuurd.").waitFor();
    expect(await page.getByLabel("Wat moet er staan?").inputValue()).toBe("Het gaat om 111222333 & <b>");
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel("Wat klopt niet?").selectOption("Locatie");
    await page.getByRole("button", { name: "Verstuur de melding" }).click();
    await page.getByText("Hier lijkt een BSN of een geboortedatum in te staan").first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test("can be about the contract of an entry, and is then for the region that is looked in", async () => {
    const page = await site.open("/?gemeente=GM0512&segment=ZHZ-2022%2F4A&datum=2022-03-01", withoutScript);
    await page.getByText("Waarom hier").first().click();
    await page.getByRole("link", { name: "Klopt dit niet? Meld het contract C-0376" }).click();
    expect(await page.getByLabel("Waarover gaat het?").inputValue()).toBe("CONTRACT");
    expect(await page.getByLabel("Nummer").inputValue()).toBe("C-0376");
    expect(await page.getByLabel("Regio").inputValue()).toBe("ZHZ");
  });
});
