// SPDX-License-Identifier: EUPL-1.2
import { type Page } from "playwright-core";
import { inEveryWindow } from "../../../../test/browser/inEveryWindow";
import { asAccount, chooseAccount } from "../../../../test/browser/loggedIn";
import { siteInBrowser, windows } from "../../../../test/browser/site";

const site = siteInBrowser();
const soj = asAccount(site, "soj");
const admin = asAccount(site, "admin");
const dutchDay = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Amsterdam" });
const inDays = (days: number): string => dutchDay.format(new Date(Date.now() + days * 86_400_000));
const today = inDays(0);

const heading = (page: Page): Promise<string> => page.locator("h1").innerText();
const text = (page: Page): Promise<string> => page.locator("main").innerText();
const record = (page: Page): Promise<void> => page.getByRole("button", { name: "Leg vast" }).click();
const rehearse = (page: Page): Promise<void> => page.getByRole("button", { name: "Probeer eerst" }).click();

describe("an admission stop", () => {
  let address: string;

  test("is found a provider for, tried, and then announced, without script", async () => {
    const page = await soj.open("/beheer/werk/opnamestop-aankondigen", {
      ...windows.desktop,
      javaScriptEnabled: false,
    });
    await page.getByLabel("Naam van de aanbieder").fill("glazen vuurtoren");
    await page.getByRole("button", { name: "Zoek" }).click();
    await page.getByRole("link", { name: "De Glazen Vuurtoren (fictief)" }).click();
    await page.getByLabel(/^Segment/).selectOption("2 Wonen");
    await page.getByLabel("Eerste dag van de stop").fill(today);
    await page.getByLabel("Reden", { exact: true }).fill("Gemeld per mail");
    await rehearse(page);
    expect(await text(page)).toContain("Proef: dit zou worden vastgelegd. Er is nog niets vastgelegd.");
    expect(await page.getByLabel(/^Segment/).inputValue()).toBe("ZHZ-2022/2");
    await record(page);
    expect(await text(page)).toContain("Het is vastgelegd.");
    expect(await text(page)).toMatch(/Geverifieerd\s+nee/);
    expect(await text(page)).toContain("Reden: Gemeld per mail");
    address = new URL(page.url()).search;
  });

  test("cannot be verified by who announced it, and can by somebody else", async () => {
    const own = await soj.open(`/beheer/gegeven${address}`);
    await own.getByRole("link", { name: "Verifieer" }).click();
    await own.getByLabel("Reden", { exact: true }).fill("Nagevraagd");
    await record(own);
    expect(await text(own)).toContain("een verificatie door iemand die de opnamestop niet heeft ingevoerd");
    const other = await admin.open(`/beheer/gegeven${address}&voor=ZHZ`);
    await other.getByRole("link", { name: "Verifieer" }).click();
    await other.getByLabel("Reden", { exact: true }).fill("Nagevraagd bij de aanbieder");
    await record(other);
    expect(await text(other)).toMatch(/Geverifieerd\s+ja/);
  });

  test("is lifted by keyboard alone", async () => {
    const page = await soj.open(`/beheer/gegeven${address}`);
    await page.getByRole("link", { name: "Hef op" }).focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("Eerste dag zonder de stop").fill(inDays(30));
    await page.getByLabel("Reden", { exact: true }).focus();
    await page.keyboard.type("Er is weer plek");
    await page.getByRole("button", { name: "Leg vast" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Het is vastgelegd.").waitFor();
    expect(await text(page)).toContain("Beëindigd");
  });
});

test("a decision is recorded, by the office of its region alone", async () => {
  const address = "/beheer/werk/besluit-vastleggen?id=R3-2023-GO-2027&jaar=2027";
  const page = await asAccount(site, "regio-3").open(address);
  await page.getByLabel("Uitkomst").selectOption("no-go");
  await page.getByLabel("Besluitkenmerk").fill("besluit 12");
  await page.getByLabel("Datum van het besluit").fill("2027-02-01");
  await page.getByLabel("Reden", { exact: true }).fill("Colleges hebben besloten");
  await record(page);
  expect(await text(page)).toContain("Het is vastgelegd.");
  expect(await text(page)).toMatch(/Besluitkenmerk (Voorheen .* )?Daarna besluit 12/);
  const other = await soj.open(`${address}&voor=R3`);
  expect(await heading(other)).toBe("U houdt het register niet bij voor R3");
});

describe("what is wrong", () => {
  test("is told at each field, in Dutch, with what was filled in kept", async () => {
    const page = await soj.open("/beheer/werk/wachttijd-vastleggen?aanbieder=RTA-047");
    await page.getByLabel("Wachttijd in dagen").fill("veel");
    await page.getByLabel("Bron van de meting").fill("mail");
    await record(page);
    const alert = page.getByRole("alert");
    expect(await alert.innerText()).toContain("Dit kan zo niet worden vastgelegd");
    for (const label of ["Segment", "Soort wachttijd", "Wachttijd in dagen", "Reden"]) {
      expect(await alert.getByRole("link", { name: label }).count()).toBe(1);
    }
    await alert.getByRole("link", { name: "Wachttijd in dagen" }).click();
    const days = page.getByLabel("Wachttijd in dagen");
    expect(await days.inputValue()).toBe("veel");
    expect(await days.getAttribute("aria-invalid")).toBe("true");
    expect(await days.getAttribute("aria-describedby")).toBe("days-fault");
    expect(await page.getByLabel("Bron van de meting").inputValue()).toBe("mail");
    await inEveryWindow(page);
  });

  test("also what only the register knows", async () => {
    const page = await soj.open("/beheer/werk/contract-opzeggen?id=C-0378&voor=ZHZ");
    await page.getByLabel("Datum van opzegging").fill(today);
    await page.getByLabel("Eerste dag na het contract").fill(inDays(-10));
    await page.getByLabel("Reden van uitstroom").selectOption("op eigen verzoek");
    await page.getByLabel("Reden", { exact: true }).fill("Proef");
    await rehearse(page);
    const alert = page.getByRole("alert");
    expect(await alert.innerText()).toContain(
      `Eerste dag na het contract: een dag niet voor ${today}, de opzegging`,
    );
    expect(await page.getByLabel("Datum van opzegging").inputValue()).toBe(today);
  });

  test("a contract that is not there is told", async () => {
    const page = await soj.open("/beheer/werk/contract-wijzigen?id=C-9999");
    expect(await heading(page)).toBe("Dit staat niet in het register");
    await inEveryWindow(page);
  });
});

describe("two who work at the same contract", () => {
  test("the second is told fact by fact what changed, keeps what was filled in, and decides", async () => {
    const second = await soj.open("/beheer/werk/contract-wijzigen?id=C-0315");
    const first = await soj.open("/beheer/werk/contract-wijzigen?id=C-0315");
    const amend = async (page: Page, reference: string, reason: string): Promise<void> => {
      await page.getByLabel("Eerste dag waarop het zo is").fill(today);
      await page.getByLabel("Besluitkenmerk").fill(reference);
      await page.getByLabel("Reden", { exact: true }).fill(reason);
      await record(page);
    };
    await amend(first, "besluit 1", "Eerste besluit");
    expect(await text(first)).toContain("Het is vastgelegd.");
    await amend(second, "besluit 2", "Tweede besluit");
    const told = await second.getByRole("alert").innerText();
    expect(told).toContain("Iemand anders heeft dit intussen gewijzigd");
    expect(told).toMatch(/Besluitkenmerk: U zag niet vastgelegd; Nu besluit 1/);
    expect(told).toMatch(/soj \(127\.0\.0\.1:\d+\), .*: Eerste besluit/);
    expect(await second.getByLabel("Besluitkenmerk").inputValue()).toBe("besluit 2");
    await inEveryWindow(second);
    await record(second);
    expect(await text(second)).toContain("Het is vastgelegd.");
    expect(await text(second)).toMatch(/Besluitkenmerk Voorheen besluit 1 Daarna besluit 2/);
  });
});

describe("a login that is over half-way", () => {
  test("loses nothing: one logs in in another tab and goes on", async () => {
    const page = await soj.open("/beheer/werk/contract-corrigeren?id=C-0341");
    await page.getByLabel("Reden", { exact: true }).fill("Een lange\ntoelichting");
    await page.getByLabel("Besluitkenmerk").fill("kenmerk 7");
    await page.context().clearCookies({ name: "zorglandschap" });
    await record(page);
    expect(await heading(page)).toBe("U bent niet meer ingelogd");
    await inEveryWindow(page);
    const [tab] = await Promise.all([
      page.context().waitForEvent("page"),
      page.getByRole("link", { name: /^Log opnieuw in/ }).click(),
    ]);
    await chooseAccount(tab, "soj");
    await tab.getByRole("heading", { name: "U bent ingelogd" }).waitFor();
    await tab.close();
    await page.getByRole("button", { name: "Ga verder met wat ik had ingevuld" }).click();
    expect(await text(page)).toContain("Er is nog niets vastgelegd.");
    expect(await page.getByLabel("Reden", { exact: true }).inputValue()).toBe("Een lange\ntoelichting");
    await record(page);
    // Without days it is of all days, and that is asked.
    expect(await text(page)).toContain("op alle dagen gecorrigeerd");
    await record(page);
    expect(await text(page)).toContain("Het is vastgelegd.");
    expect(await text(page)).toContain("kenmerk 7");
  });
});

describe("a form", () => {
  test("that is filled in with a hostile text does no harm, wherever that is shown", async () => {
    const hostile = `<script>alert(1)</script>"'><img src=x onerror=alert(1)> \u202egnal ${"x".repeat(400)}`;
    const page = await soj.open("/beheer/werk/contact-vastleggen?aanbieder=RTA-111");
    await page.getByLabel("Eerste dag waarop het zo is").fill(today);
    await page.getByLabel("Loket").fill("Aanmeldpunt");
    await page.getByLabel("Reden", { exact: true }).fill(hostile.replace("\u202e", ""));
    await page.getByLabel("Bron").fill(hostile.slice(0, 60));
    await record(page);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.locator("main script, main img").count()).toBe(0);
    await inEveryWindow(page);
  });
});

test("several providers get a contract each by one decision: all of them, or none", async () => {
  const page = await soj.open("/beheer/werk");
  await page.getByRole("link", { name: "Gunning aan meer aanbieders vastleggen" }).click();
  const providers = page.getByLabel("Aanbieders", { exact: true });
  await providers.fill("RTA-047\nRTA-110\nRTA-047");
  await page.getByLabel("Inkoopprocedure").selectOption({ index: 2 });
  // Far from every day that another test looks at.
  await page.getByLabel("Ingangsdatum").fill("2034-01-01");
  await page.getByLabel("Eerste dag na het contract").fill("2033-01-01");
  await page.getByRole("checkbox", { name: "2 Wonen" }).check();
  await page.getByRole("checkbox", { name: /^3 / }).check();
  await page.getByLabel("Reden", { exact: true }).fill("Eén gunningsbesluit");
  await rehearse(page);
  expect(await page.getByRole("alert").innerText()).toContain("Aanbieders: Noem elke aanbieder één keer.");
  await providers.fill("RTA-047\nRTA-110");
  await rehearse(page);
  // What is wrong with both is told once at its field, and neither is recorded.
  const end = page.getByLabel("Eerste dag na het contract");
  expect(
    await page.getByRole("alert").getByRole("link", { name: "Eerste dag na het contract" }).count(),
  ).toBe(1);
  await end.fill("2036-01-01");
  await rehearse(page);
  expect(await page.getByRole("status").getByRole("listitem").count()).toBe(6);
  expect(await text(page)).toContain("RTA-047: De Stekelige Vuurtoren (fictief)");
  await record(page);
  expect(await text(page)).toContain("Het is vastgelegd. Hieronder staan de nieuwe contracten.");
  expect(await page.getByRole("heading", { name: "Contract", level: 3 }).count()).toBe(1);
  const found = page.getByRole("main").getByRole("link", { name: /\(C-\d{8}-[0-9a-f]{10}-[12]\)$/ });
  expect(await found.count()).toBe(2);
  await inEveryWindow(page);
});

describe("a contract", () => {
  test("is awarded, suspended, resumed and terminated", async () => {
    const page = await soj.open("/beheer/werk/gunning-vastleggen?aanbieder=RTA-111");
    await page.getByLabel("Samen met").fill("RTA-047");
    await page.getByLabel("Inkoopprocedure").selectOption({ index: 2 });
    await page.getByLabel("Ingangsdatum").fill(today);
    await page.getByLabel("Eerste dag na het contract").fill(inDays(800));
    await page.getByRole("checkbox", { name: "2 Wonen" }).check();
    await page.getByRole("checkbox", { name: /^3 / }).check();
    await page.getByLabel("Reden", { exact: true }).fill("Gunning na aanbesteding");
    await rehearse(page);
    expect(await page.getByRole("status").getByRole("listitem").count()).toBe(3);
    await record(page);
    expect(await text(page)).toContain("Het is vastgelegd.");
    expect(await text(page)).toMatch(/Contractpartijen\s+.* \(RTA-111\), De .* \(RTA-047\)/);
    const steps: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
      ["Schort op", { Vanaf: today }, "opgeschort"],
      ["Hervat", { "Weer van kracht op": today }, "actief"],
      ["Zeg op", { "Datum van opzegging": today, "Eerste dag na het contract": inDays(400) }, "opgezegd"],
    ];
    for (const [act, days, status] of steps) {
      await page.getByRole("link", { name: act, exact: true }).click();
      for (const [label, day] of Object.entries(days)) await page.getByLabel(label).fill(day);
      const why = page.getByLabel("Reden van uitstroom");
      if ((await why.count()) > 0) await why.selectOption("op eigen verzoek");
      await page.getByLabel("Reden", { exact: true }).fill(act);
      await record(page);
      expect(await text(page)).toContain("Het is vastgelegd.");
      expect(await text(page)).toMatch(new RegExp(`Contractstatus\\s+${status}`));
    }
    const id = new URL(page.url()).searchParams.get("id") ?? "";
    await page.goto(new URL(`/beheer/werk/contractregel-opschorten?id=${id}-1`, page.url()).href);
    await page.getByLabel("Vanaf").fill(today);
    await page.getByLabel("Reden", { exact: true }).fill("Geen erkenning");
    await record(page);
    expect(await text(page)).toMatch(/Opgeschort\s+ja/);
    const segments = async (language: string): Promise<string[]> => {
      await page.goto(new URL(`/aanbieder/RTA-111?lang=${language}`, page.url()).href);
      const rows = page.locator("article", { hasText: id }).locator("tbody tr");
      return rows.locator("td:first-child").allInnerTexts();
    };
    expect(await segments("nl")).toEqual(["2 Wonen · opgeschort", expect.not.stringContaining("opgeschort")]);
    expect(await segments("en")).toEqual(["2 Wonen · suspended", expect.not.stringContaining("suspended")]);
    await page.goto(new URL(`/beheer/werk/contract-verlengen?id=${id}`, page.url()).href);
    expect(await text(page)).toMatch(/Contractregels\s+2 \(opgeschort\) en 3/);
    await page.goto(new URL(`/beheer/werk/contractregel-hervatten?id=${id}-1`, page.url()).href);
    expect(await text(page)).toContain("Leeg: een opgeschorte regel houdt het einde dat hij heeft,");
  });
});
