// SPDX-License-Identifier: EUPL-1.2
import { siteInBrowser, windows } from "../../../test/browser/site";

const site = siteInBrowser();
const dordrecht = "/waarom-niet?gemeente=GM0505&segment=ZHZ-2022%2F4A&datum=2022-03-01";

describe("why a provider is not on the list", () => {
  test("is told one check at a time, from a part of the name, without script", async () => {
    const page = await site.open(dordrecht, { ...windows.desktop, javaScriptEnabled: false });
    await page.getByLabel("Naam van de aanbieder").fill("stekelige vuurtoren");
    await page.getByRole("button", { name: "Zoek de oorzaak" }).click();
    await page.getByRole("heading", { name: "De Stekelige Vuurtoren (fictief)" }).waitFor();
    const text = await page.locator("main").innerText();
    expect(text).toContain("Deze aanbieder staat niet in de lijst.");
    expect(text).toMatch(
      /Er is een contract: Ja\..*Het contract geldt voor de gemeente, en is daar niet opgeschort: Nee\./s,
    );
    // What had nothing left to be checked on is no "no".
    expect(text).toMatch(/De gemeente zet het segment in: Niet te beoordelen\. .* om dit aan te toetsen\./);
  });
});
