// SPDX-License-Identifier: EUPL-1.2
import { type Page } from "playwright-core";
import { inEveryWindow } from "../../../../test/browser/inEveryWindow";
import { asAccount } from "../../../../test/browser/loggedIn";
import { siteInBrowser, windows } from "../../../../test/browser/site";
import { keptEntities } from "../../../labels/register.labels";
import { processes } from "../process/processes";

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
  const firstDay = page.getByLabel("Eerste dag van de hele looptijd");
  expect(await firstDay.inputValue()).toBe("2026-01-01");
  await page.getByLabel("Reden", { exact: true }).fill("Niets");
  await page.getByRole("button", { name: "Leg vast" }).click();
  expect(await text(page)).toContain("Het register zegt dit al.");
  await firstDay.fill("2026-01-02");
  await record(page, "Een dag later");
  await page.goto(`${page.url()}&datum=2026-03-01`);
  expect(await text(page)).not.toContain("Op deze dag geldt het niet.");

  await page.getByRole("link", { name: "Trek in" }).click();
  await record(page, "Bij de verkeerde aanbieder");
  expect(await text(page)).toContain("Op deze dag geldt het niet.");
});

test("what somebody else recorded since is not undone, and what was filled in is kept, also a list", async () => {
  const address = "/beheer/werk/wijzigen?soort=Provider&id=RTA-111&voor=ZHZ";
  const second = await admin.open(address);
  const first = await admin.open(address);
  await first.getByLabel("Wmo-contract").selectOption("ja");
  const switching = "Wisselen van hulpverlener";
  const switches = second.getByLabel(switching);
  const recorded = (await switches.inputValue()) === "ja" ? "nee" : "ja";
  await first.getByLabel(switching).selectOption(recorded);
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
  expect(await switches.inputValue()).toBe(recorded);
  expect(await second.getByLabel("Wmo-contract").inputValue()).toBe("nee");
  await inEveryWindow(second);
  await record(second, "Tweede");
  await second.goto(new URL(address, second.url()).href);
  expect(await switches.inputValue()).toBe(recorded);
});

test("a change that was planned can be taken back: of its day the form shows what it then says", async () => {
  const page = await admin.open("/beheer/werk/wijzigen?soort=Provider&id=RTA-110&voor=ZHZ", noScript);
  const from = page.getByLabel("Eerste dag waarop het zo is");
  const wmo = page.getByLabel("Wmo-contract");
  const now = await wmo.inputValue();
  const planned = now === "ja" ? "nee" : "ja";
  await from.fill("2027-01-01");
  await wmo.selectOption(planned);
  await record(page, "Voorgenomen");

  await page.getByRole("link", { name: "Wijzig gegevens" }).click();
  expect(await wmo.inputValue()).toBe(now);
  await from.fill("2027-01-01");
  await page.getByLabel("Reden", { exact: true }).fill("Toch niet");
  await page.getByRole("button", { name: "Leg vast" }).click();
  expect(await text(page)).toContain("Op de dag die u koos zegt het register iets anders dan u zag.");
  expect([await from.inputValue(), await wmo.inputValue()]).toEqual(["2027-01-01", planned]);
  await wmo.selectOption(now);
  await record(page, "Toch niet");
  const years = await admin.open("/beheer/werk/wijzigen?soort=Provider&id=RTA-110&voor=ZHZ", noScript);
  await years.getByLabel("Eerste dag waarop het zo is").fill("2027-06-01");
  await years.getByLabel("Reden", { exact: true }).fill("Niets");
  await years.getByRole("button", { name: "Leg vast" }).click();
  expect(await text(years)).toContain("Het register zegt dit al.");
});

test("nobody ends by its number what they did not see: a name leads to it, and it is shown before it is done", async () => {
  const page = await admin.open("/beheer/werk/contract-beeindigen?voor=ZHZ");
  const contract = page.getByLabel("Contract", { exact: true });
  const fill = async (said: string): Promise<void> => {
    await contract.fill(said);
    await page.getByLabel("Eerste dag na het contract").fill("2031-03-01");
    await page.getByLabel("Reden van uitstroom").selectOption({ index: 1 });
    await page.getByLabel("Reden", { exact: true }).fill("Gestopt");
    await page.getByRole("button", { name: "Leg vast" }).click();
  };
  // A name of which there are more: which one is meant is chosen.
  await fill("zingende vuurtoren");
  expect(await page.evaluate("document.activeElement.innerText")).toContain("Er is niets vastgelegd.");
  const choices = page.getByRole("group", { name: "Welke bedoelt u met “zingende vuurtoren”?" });
  expect(await choices.getByRole("radio").count()).toBeGreaterThan(1);
  expect(await page.getByLabel("Eerste dag na het contract").inputValue()).toBe("2031-03-01");
  await inEveryWindow(page);
  // One that ends on no day which another test looks at.
  const radio = choices.locator("input[value='C-0284']");
  await radio.check();
  await page.getByRole("button", { name: "Leg vast" }).click();
  // Chosen, it is shown with of whom, what and until when, and still nothing is recorded.
  expect(await text(page)).toContain("Kijk na of dit is wat u bedoelt.");
  expect(await contract.inputValue()).toBe("C-0284");
  expect(await text(page)).toMatch(
    /C-0284: De Zingende Vuurtoren \(fictief\), Zuid-Holland Zuid, actief; vanaf 1 januari 2022/,
  );
  // Another number is another thing, which was not seen.
  await fill("C-0304");
  expect(await text(page)).toContain("Kijk na of dit is wat u bedoelt.");
  await fill("C-0284");
  await page.getByRole("button", { name: "Leg vast" }).click();
  expect(await text(page)).toContain("Het is vastgelegd.");
  expect(await page.locator("h1").innerText()).toContain("Contract C-0284: De Zingende Vuurtoren");
});

test("a number that the register does not have is told, and not taken for something else", async () => {
  const page = await admin.open("/beheer/werk/contract-beeindigen?voor=ZHZ&lang=en", noScript);
  await page.getByLabel("Contract", { exact: true }).fill("C-9999999");
  await page.getByLabel("First day after the contract").fill("2027-03-01");
  await page.getByLabel("Why it ends").selectOption({ index: 1 });
  await page.getByLabel("Reason", { exact: true }).fill("x");
  await page.getByRole("button", { name: "Record it" }).click();
  expect(await text(page)).toContain(
    "C-9999999: the register has no such number, and nothing was found by this name",
  );
  await page.getByLabel("Contract", { exact: true }).fill("x".repeat(201));
  await page.getByRole("button", { name: "Record it" }).click();
  expect(await page.getByRole("alert").innerText()).toContain("200 characters at most");
  expect(await page.getByLabel("First day after the contract").inputValue()).toBe("2027-03-01");
});

test.each([
  ["vuurtoren", ["Aanbieder", "Contract", "Contractregel", "Vestiging", "Toetsing"]],
  ["vuurtoren&soort=ContractLine", ["Contractregel"]],
  ["jeugdteam gorinchem", ["Toegangsteam"]],
  ["GM0512", ["Gemeente", "Deelname aan een regio", "Toegangsteam", "Lokale voorziening"]],
])("a search for %s finds what is called so and what belongs to it", async (said, kinds) => {
  const page = await soj.open(`/beheer/zoeken?zoek=${said}`);
  const found = await page.getByRole("heading", { level: 3 }).allInnerTexts();
  expect(found).toEqual(expect.arrayContaining(kinds));
});

test.each([
  ["nl", "Een nummer of een deel van een naam heeft hoogstens 200 tekens."],
  ["en", "A number or a part of a name has 200 characters at most."],
])(
  "what is too long to search for is said at its field, and stays there (%s)",
  async (language, expected) => {
    const page = await soj.open(`/beheer/zoeken?lang=${language}&zoek=${"x".repeat(201)}`, noScript);
    const field = page.locator("#zoek");
    expect(await field.inputValue()).toBe("x".repeat(201));
    const says = await field.evaluate((input) =>
      (input.getAttribute("aria-describedby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent)
        .join(" "),
    );
    expect(says).toContain(expected);
  },
);

test("a merger is tried and recorded, and the new provider split again, by what has a word of its own", async () => {
  const page = await admin.open("/beheer/werk/aanbieders-fuseren?voor=ZHZ", noScript);
  await page.getByLabel("Overgenomen aanbieders").fill("RTA-112\nRTA-113");
  await page.getByLabel("Opgegaan in").fill("RTA-900");
  await page.getByLabel("Datum fusie").fill("2026-09-01");
  await page.getByLabel("Als die nieuw is: naam").fill("Opvolger (fictief)");
  await page.getByLabel("Reden", { exact: true }).fill("Fusie");
  await page.getByRole("button", { name: "Probeer eerst" }).click();
  const alert = page.getByRole("alert");
  await alert.getByRole("link", { name: "Als die nieuw is: soort aanbieder" }).waitFor();
  await page.getByLabel("Als die nieuw is: soort aanbieder").selectOption({ index: 1 });
  await page.getByLabel("Als die nieuw is: vrijgevestigd").selectOption("nee");
  await page.getByRole("button", { name: "Probeer eerst" }).click();
  expect(await text(page)).toContain("Proef: dit zou worden vastgelegd.");
  await record(page, "Fusie");
  expect(await page.locator("h1").innerText()).toBe("Aanbieder RTA-900: Opvolger (fictief)");

  await page.getByRole("link", { name: "Splitsing van een aanbieder" }).click();
  await page.getByLabel("Datum splitsing").fill("2026-10-01");
  await page.getByLabel("Gaat zelf door").selectOption("ja");
  await page.getByLabel("Nieuwe aanbieder 2: nummer").fill("RTA-901");
  await page.getByLabel("Nieuwe aanbieder 2: gegevens: naam").fill("Afgesplitst (fictief)");
  await page.getByLabel("Nieuwe aanbieder 2: gegevens: soort aanbieder").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Ruimte voor meer" }).click();
  expect(await page.evaluate("document.activeElement.innerText")).toContain("Er is ruimte voor meer.");
  await page.getByRole("link", { name: "Naar de nieuwe ruimte" }).click();
  expect(await page.evaluate("document.activeElement.id")).toBe("into.2.id");
  expect(await page.getByLabel("Gaat zelf door").inputValue()).toBe("ja");
  expect(await page.getByLabel("Nieuwe aanbieder 2: nummer").inputValue()).toBe("RTA-901");
  await page.getByLabel("Nieuwe aanbieder 2: gegevens: vrijgevestigd").selectOption("nee");
  await record(page, "Splitsing");

  // A new number that is a part of one that is there: nobody but who fills it in knows which of the two is meant.
  await page.goto(new URL("/beheer/werk/aanbieders-fuseren?voor=ZHZ", site.url).href);
  const into = page.getByLabel("Opgegaan in");
  await into.fill("RTA-90");
  await page.getByLabel("Reden", { exact: true }).fill("Fusie");
  await page.getByLabel("Overgenomen aanbieders").fill("RTA-901");
  await page.getByLabel("Datum fusie").fill("2026-11-01");
  await page.getByLabel("Als die nieuw is: naam").fill("Nog een opvolger (fictief)");
  await page.getByLabel("Als die nieuw is: soort aanbieder").selectOption({ index: 1 });
  await page.getByLabel("Als die nieuw is: vrijgevestigd").selectOption("nee");
  await page.getByRole("button", { name: "Leg vast" }).click();
  const choices = page.getByRole("group", { name: "Welke bedoelt u met “RTA-90”?" });
  expect(await choices.getByRole("radio").count()).toBe(3);
  await choices.getByRole("radio", { name: "iets nieuws, met het nummer RTA-90" }).check();
  await page.getByRole("button", { name: "Leg vast" }).click();
  expect(await text(page)).toContain("Kijk na of dit is wat u bedoelt.");
  expect(await text(page)).toContain("RTA-90: iets nieuws, met het nummer RTA-90");
  await page.getByRole("button", { name: "Leg vast" }).click();
  expect(await page.locator("h1").innerText()).toBe("Aanbieder RTA-90: Nog een opvolger (fictief)");
});

test("municipalities go into a new one", async () => {
  const page = await admin.open("/beheer/werk/gemeenten-herindelen?voor=ZHZ&lang=en");
  await page.getByLabel("Day on which it takes effect").fill("2028-01-01");
  await page.getByLabel("Kind", { exact: true }).selectOption({ index: 1 });
  await page.getByRole("group", { name: "Municipalities that go" }).getByRole("checkbox").first().check();
  // Also one of elsewhere, and one that is no longer there can be chosen.
  await page.getByRole("group", { name: "Municipalities that go" }).getByText("Other municipalities").click();
  await page.getByRole("checkbox", { name: "Leerdam (GM0545, does not exist today)" }).waitFor();
  await page.getByRole("checkbox", { name: "Leiden", exact: true }).check();
  await page.getByLabel("Goes into municipality 1: CBS code").fill("GM9990");
  await page.getByLabel("Goes into municipality 1: when it is new: name").fill("Nieuwstad");
  await page.getByLabel("Reason", { exact: true }).fill("Act of 2027");
  await page.getByRole("button", { name: "Try it first" }).click();
  expect(await text(page)).toContain("Rehearsal: this would be recorded.");
  await inEveryWindow(page);
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
  const events = processes.map(({ path }) => `/beheer/werk/${path}?voor=ZHZ`);
  expect(addresses).toEqual(expect.arrayContaining(events));
  for (const address of [...registering, ...events, ...registering.map((each) => `${each}&lang=en`)]) {
    const answer = await page.request.get(new URL(address, site.url).href);
    expect([address, answer.status()]).toEqual([address, 200]);
  }
});
