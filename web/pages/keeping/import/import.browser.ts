// SPDX-License-Identifier: EUPL-1.2
import { type Page } from "playwright-core";
import { asAccount } from "../../../../test/browser/loggedIn";
import { siteInBrowser, windows } from "../../../../test/browser/site";

const site = siteInBrowser();
const soj = asAccount(site, "soj");
const text = (page: Page): Promise<string> => page.locator("main").innerText();

const header =
  "nummer;vanaf;tot;aanbieder;segment;wachttijd in dagen;soort wachttijd;gemeten op;verloopt op;bron van de meting;aantal jeugdigen";
const list = (days: string) => ({
  name: "wachttijden.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    `${header}\r\nWT-LIJST-1;2022-05-01;;RTA-111;ZHZ-2022/2;${days};AANMELDING_TOT_INTAKE;2022-05-01;2022-08-01;lijst;\r\n`,
  ),
});

/** The page of a run says how far it is at each refresh; there is no script that does so. */
async function untilDone(page: Page): Promise<void> {
  const refresh = page.getByRole("link", { name: "Ververs" });
  while ((await refresh.count()) > 0) await refresh.click();
}

async function tried(days: string): Promise<Page> {
  const page = await soj.open("/beheer/import?voor=ZHZ", { ...windows.desktop, javaScriptEnabled: false });
  await page.getByLabel("Soort lijst").selectOption("wachttijden");
  await page.getByLabel("Bestand").setInputFiles(list(days));
  await page.getByRole("button", { name: "Probeer de lijst" }).click();
  await page.getByRole("heading", { name: "Import van een lijst" }).waitFor();
  await untilDone(page);
  return page;
}

describe("importing a list", () => {
  test("a template can be taken along", async () => {
    const page = await soj.open("/beheer/import");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "wachttijden als CSV" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("wachttijden.csv");
  });

  test("what is not right is told by row and column, and nothing can be recorded", async () => {
    const page = await tried("lang");
    expect(await text(page)).toContain("Deze lijst kan zo niet worden vastgelegd.");
    expect(await text(page)).toMatch(/Regel 2, Kolom wachttijd in dagen\s+Er staat: lang/);
    expect(await page.getByRole("button", { name: "Leg de lijst vast" }).count()).toBe(0);
  });

  test("a good one is tried, and then recorded when it is the same file", async () => {
    const page = await tried("28");
    expect(await text(page)).toContain("De proef is klaar. Er is nog niets vastgelegd.");
    expect(await text(page)).toMatch(/Nieuw in het register\s+1/);
    await page.getByText("Nieuw in het register (1)").click();
    expect(await text(page)).toContain("WT-LIJST-1");
    const confirm = async (days: string): Promise<void> => {
      await page.getByLabel("Reden").fill("Maandelijkse lijst");
      await page.getByLabel("Bestand").setInputFiles(list(days));
      await page.getByRole("button", { name: "Leg de lijst vast" }).click();
    };
    const address = page.url();
    await confirm("29");
    expect(await text(page)).toContain("Dit is een ander bestand dan u hebt geprobeerd");
    await page.goto(address);
    await confirm("28");
    await untilDone(page);
    expect(await text(page)).toMatch(/De lijst is vastgelegd op/);
    await page.goto(
      new URL("/beheer/gegeven?soort=WaitingTime&id=WT-LIJST-1&datum=2022-05-02", site.url).href,
    );
    expect(await text(page)).toContain("Reden: Maandelijkse lijst");
    expect(await text(page)).toMatch(/Wachttijd in dagen\s+28/);
  });
});
