// SPDX-License-Identifier: EUPL-1.2
import { type Page } from "playwright-core";
import { inEveryWindow } from "../../../../test/browser/inEveryWindow";
import { asAccount } from "../../../../test/browser/loggedIn";
import { siteInBrowser, windows } from "../../../../test/browser/site";
import { keptEntities } from "../../../labels/register.labels";

const site = siteInBrowser();
const soj = asAccount(site, "soj");
const admin = asAccount(site, "admin");
const noScript = { ...windows.desktop, javaScriptEnabled: false };

const text = (page: Page): Promise<string> => page.locator("main").innerText();

async function record(page: Page, why: string): Promise<void> {
  await page.getByLabel("Reden", { exact: true }).fill(why);
  await page.getByRole("button", { name: "Leg vast" }).click();
  expect(await text(page)).toContain("Het is vastgelegd.");
}

test("an assessment is registered of a provider, amended, ended, resumed and withdrawn, without script", async () => {
  const page = await soj.open("/beheer/gegeven?soort=Provider&id=RTA-047", noScript);
  await page.getByText("Registreer iets nieuws dat hierbij hoort").click();
  await page.getByRole("link", { name: /^toetsing: / }).click();
  expect(await page.getByLabel("Aanbieder", { exact: true }).inputValue()).toBe("RTA-047");
  await page.getByLabel("Eerste dag waarop het zo is").fill("2026-01-01");
  await page.getByLabel("Criterium").selectOption({ index: 1 });
  await page.getByLabel("Oordeel").selectOption({ index: 1 });
  await page.getByLabel("Wijze van toetsen").selectOption({ index: 1 });
  await page.getByLabel("Getoetst op").fill("2026-01-01");
  await record(page, "Getoetst");
  const verdict = /Oordeel\s+([^\n]+)/.exec(await text(page))?.[1];

  await page.getByRole("link", { name: "Wijzig gegevens" }).click();
  await page.getByLabel("Eerste dag waarop het zo is").fill("2026-06-01");
  await page.getByLabel("Oordeel").selectOption({ index: 2 });
  await record(page, "Opnieuw getoetst");
  expect(/Oordeel\s+([^\n]+)/.exec(await text(page))?.[1]).not.toBe(verdict);

  await page.getByRole("link", { name: "Beëindig" }).click();
  await page.getByLabel("Eerste dag waarop het niet meer geldt").fill("2026-07-01");
  await record(page, "Verlopen");
  expect(await text(page)).toContain("Op deze dag geldt het niet.");

  await page.getByRole("link", { name: "Laat opnieuw ingaan" }).click();
  await page.getByLabel("Het geldt weer vanaf").fill("2026-08-01");
  await record(page, "Geldt weer");

  await page.getByRole("link", { name: "Corrigeer de looptijd" }).click();
  expect(await page.getByLabel("Eerste dag waarop het zo is").inputValue()).toBe("2026-08-01");
  await page.getByLabel("Eerste dag waarop het zo is").fill("2026-08-02");
  await record(page, "Een dag later");

  await page.getByRole("link", { name: "Trek in" }).click();
  await record(page, "Bij de verkeerde aanbieder");
  expect(await text(page)).toContain("Op deze dag geldt het niet.");
});

test("what somebody else recorded since is not undone, and what was filled in is kept, also a list", async () => {
  const address = "/beheer/werk/wijzigen?soort=Provider&id=RTA-111&voor=ZHZ";
  const second = await admin.open(address);
  const first = await admin.open(address);
  await first.getByLabel("Wmo-contract").selectOption("ja");
  await record(first, "Eerste");
  await second.getByLabel("Wmo-contract").selectOption("nee");
  const box = second
    .getByRole("group", { name: /^Denominatie/ })
    .getByRole("checkbox")
    .first();
  await box.setChecked(!(await box.isChecked()));
  const checked = await box.isChecked();
  await second.getByLabel("Reden", { exact: true }).fill("Tweede");
  await second.getByRole("button", { name: "Leg vast" }).click();
  expect(await second.getByRole("alert").innerText()).toContain("Wmo-contract: U zag");
  expect(await box.isChecked()).toBe(checked);
  await inEveryWindow(second);
});

test("a kind that the register does not keep has no form", async () => {
  const page = await soj.open("/beheer/werk/registreren?soort=Geheim");
  expect(await page.locator("h1").innerText()).toBe("Dit staat niet in het register");
});

test("there is a form for everything that is kept, in both languages, and a page that leads to each", async () => {
  const page = await admin.open("/beheer/werk?voor=ZHZ");
  await inEveryWindow(page);
  const links = await page.getByRole("main").getByRole("link").all();
  const addresses = await Promise.all(links.map(async (link) => (await link.getAttribute("href")) ?? ""));
  const registering = addresses.filter((address) => address.includes("/registreren?"));
  expect(registering).toHaveLength(Object.keys(keptEntities).length);
  for (const address of [...registering, ...registering.map((each) => `${each}&lang=en`)]) {
    const answer = await page.request.get(new URL(address, site.url).href);
    expect([address, answer.status()]).toEqual([address, 200]);
  }
});

test.each([
  "registreren?soort=Contract",
  "wijzigen?soort=Segment&id=ZHZ-2022/4A&lang=en",
  "intrekken?soort=Contract&id=C-0378",
])("%s: no fault that axe finds, in any window", async (path) => {
  await inEveryWindow(await soj.open(`/beheer/werk/${path}`));
});
