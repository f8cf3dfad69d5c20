// SPDX-License-Identifier: EUPL-1.2
import { faultsOf } from "../../../test/browser/inEveryWindow";
import { axeViolations, siteInBrowser, windows } from "../../../test/browser/site";

const site = siteInBrowser();
const gorinchem = "/?gemeente=GM0512&segment=ZHZ-2022%2F4A&datum=2022-03-01";
const withoutScript = { ...windows.desktop, javaScriptEnabled: false };

describe("somebody who looks for a provider", () => {
  test("gets the ladder, nearest first, and what there is to know of each", async () => {
    const page = await site.open(gorinchem, withoutScript);
    expect(await page.getByRole("heading", { level: 3 }).allInnerTexts()).toEqual([
      "Lokaal\n3",
      "Subregionaal\n2",
      "Via het vervangende segment 4B\n24",
    ]);
    const stopped = page.getByRole("listitem").filter({ hasText: "De Glazen Sluiswachter (fictief)" });
    expect(await stopped.innerText()).toMatch(/Opnamestop vanaf 20 februari 2022 tot 1 mei 2022/);
    expect(await stopped.innerText()).toMatch(
      /84 dagen van aanmelding tot intake \(gemeten op 1 februari 2022\)/,
    );
  });

  test.each([
    ["desk", windows.desktop],
    ["phone", windows.phone],
  ])("is helped to a word by keyboard, which is said as it goes, on a %s", async (_name, options) => {
    const page = await site.open("/?gemeente=GM0512", options);
    const field = page.getByRole("combobox", { name: "Of het segment in gewone woorden" });
    const state = (name: string): Promise<string | null> => field.getAttribute(`aria-${name}`);
    expect(await state("expanded")).toBe("false");
    await field.focus();
    await page.keyboard.type("OGÉR");
    const list = page.getByRole("listbox", { name: "Of het segment in gewone woorden" });
    const words = await list.getByRole("option").allInnerTexts();
    expect(words).toContain("logeren");
    expect(await state("expanded")).toBe("true");
    expect(await state("activedescendant")).toBeNull();
    expect(await faultsOf(page)).toEqual([]);
    const marked = async (): Promise<string | undefined> => {
      const [option] = await list.getByRole("option", { selected: true }).all();
      if (option) expect(await state("activedescendant")).toBe(await option.getAttribute("id"));
      return option?.innerText();
    };
    for (const word of words) {
      await page.keyboard.press("ArrowDown");
      expect(await marked()).toBe(word);
    }
    // Behind the last is the field itself, and before the first too.
    await page.keyboard.press("ArrowDown");
    expect(await marked()).toBeUndefined();
    await page.keyboard.press("ArrowUp");
    expect(await marked()).toBe(words.at(-1));
    await page.keyboard.press("Escape");
    expect(await list.isVisible()).toBe(false);
    expect(await field.inputValue()).toBe("OGÉR");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await field.inputValue()).toBe(words[0]);
    expect(await state("expanded")).toBe("false");
    expect(new URL(page.url()).searchParams.get("woord")).toBeNull();
    await page.keyboard.press("Enter");
    await page.waitForURL(/segment=|woord=/);
  });

  test("is helped to a word by mouse, and leaves nothing open behind", async () => {
    const page = await site.open("/?gemeente=GM0512");
    const field = page.getByRole("combobox", { name: "Of het segment in gewone woorden" });
    await field.fill("loge");
    await page.getByRole("option", { name: "logeren" }).click();
    expect(await field.inputValue()).toBe("logeren");
    expect(await field.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    await field.fill("nergens");
    expect(await page.getByRole("listbox").count()).toBe(0);
    await field.fill("loge");
    await page.keyboard.press("Tab");
    expect(await page.getByRole("listbox").count()).toBe(0);
    const bare = await site.open("/?gemeente=GM0512", withoutScript);
    expect(await bare.locator("datalist option[value=logeren]").count()).toBe(1);
    expect(await bare.locator("#woord").getAttribute("list")).toBe("woorden");
  });

  test("hears how many there are, after the title", async () => {
    const page = await site.open(gorinchem);
    expect(await page.title()).toMatch(/^29 van 29 – Zoek een aanbieder/);
    await page.getByRole("status").filter({ hasText: "29 van 29" }).waitFor();
  });

  test.each([
    ["with script", windows.desktop],
    ["without script", withoutScript],
  ])("narrows down by denomination, of which the address says nothing, %s", async (_way, options) => {
    const page = await site.open(gorinchem, options);
    await page.getByText("Meer filters").click();
    await page.getByLabel("reformatorisch").check();
    await page.getByRole("button", { name: "Toon alleen deze denominaties" }).click();
    await page.getByText("Gefilterd op denominatie: reformatorisch.").waitFor();
    await page.getByRole("heading", { name: "1 van 29 vermeldingen" }).waitFor();
    expect(page.url().toLowerCase()).not.toContain("reformatorisch");
    if (options !== withoutScript) expect(await axeViolations(page)).toEqual([]);
    // No link or form of the answer carries it on.
    expect(await page.content()).not.toMatch(/(href|action)="[^"]*reformatorisch/i);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "1 of 29 entries" }).waitFor();
    expect(page.url()).toMatch(/lang=en$/);
    expect(page.url().toLowerCase()).not.toContain("reformatorisch");
    await page.getByRole("button", { name: "Nederlands" }).click();
    await page.getByRole("heading", { name: "1 van 29 vermeldingen" }).waitFor();
  });

  test("copies a contact", async () => {
    const page = await site.open(gorinchem, {
      ...windows.desktop,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.getByRole("button", { name: "Kopieer contact De Dromerige Egel (fictief)" }).click();
    await page.getByText("Gekopieerd", { exact: true }).waitFor();
    // Said to who does not see it, of whom it is, without taking the focus away.
    const heard = page.getByRole("status").filter({ hasText: /^Gekopieerd/ });
    expect(await heard.innerText()).toBe("Gekopieerd: Kopieer contact De Dromerige Egel (fictief)");
    expect(await page.locator(":focus").innerText()).toBe("Gekopieerd");
    expect(await page.evaluate("navigator.clipboard.readText()")).toMatch(
      /^De Dromerige Egel \(fictief\)\n.*\naanmelden\.rta-045@example\.nl$/s,
    );
  });

  test("prints a sheet with the contacts, the date and the address, and nothing to click", async () => {
    const page = await site.open(gorinchem);
    await page.emulateMedia({ media: "print" });
    await page.getByText(`Afgedrukt van ${page.url()}`).waitFor();
    expect(await page.getByRole("button", { name: "Zoek", exact: true }).isVisible()).toBe(false);
    expect(await page.getByText("aanmelden.rta-045@example.nl").isVisible()).toBe(true);
    const sheet = await page.pdf({ preferCSSPageSize: true });
    expect(sheet.length).toBeGreaterThan(10_000);
    // A4, in points.
    expect(sheet.toString("latin1")).toMatch(/\/MediaBox\s*\[\s*0 0 59[45][.\d]* 84[12][.\d]*\s*\]/);
  });

  test("reads it in English", async () => {
    const page = await site.open(gorinchem);
    await page.getByRole("link", { name: "English" }).click();
    await page.getByRole("heading", { name: "29 of 29 entries" }).waitFor();
    expect(new URL(page.url()).searchParams.get("segment")).toBe("ZHZ-2022/4A");
    await page.getByRole("link", { name: "Why is a provider not on the list?" }).click();
    expect(new URL(page.url()).searchParams.get("lang")).toBe("en");
  });

  test("is told in Dutch what the register does not know", async () => {
    const page = await site.open("/?gemeente=GM0512&segment=ZHZ-2022%2F99&datum=2022-03-01");
    const text = await page.locator("main").innerText();
    expect(text).toContain("Iets in het adres klopt niet:");
    expect(text).toMatch(/^Segment/m);
    expect(text).not.toMatch(/expected|such as/);
  });

  test("is told the reason and a way out when there is nothing", async () => {
    const page = await site.open("/?gemeente=GM0512&segment=ZHZ-2022%2F7&datum=2019-03-01");
    expect(await page.locator("main").innerText()).toMatch(
      /Het segment is op deze dag niet in gebruik\..*Serviceorganisatie Jeugd/s,
    );
  });

  test("is told of a blank spot above a list of others", async () => {
    const page = await site.open("/?gemeente=GM0482&segment=ZHZ-2022%2F4A&datum=2022-03-01");
    await page.getByRole("heading", { name: "24 van 24 vermeldingen" }).waitFor();
    expect(await page.locator("main").innerText()).toMatch(
      /24 aanbieders via het vervangende segment\..*Witte vlek: .*Serviceorganisatie Jeugd.*Via het vervangende segment 4B\s+24/s,
    );
    await page.getByRole("status").filter({ hasText: "24 van 24 vermeldingen. Witte vlek" }).waitFor();
    await page.getByRole("link", { name: "Kijk of er maatwerk" }).click();
    await page.getByText("Witte vlek: ").first().waitFor();
  });

  test("finds a national provider by word and in the list of segments, also with another segment chosen", async () => {
    const page = await site.open("/?gemeente=GM0512&datum=2022-03-01", withoutScript);
    await page.getByLabel("Segment", { exact: true }).selectOption("ZHZ-2022/4A");
    await page.getByLabel("Of het segment in gewone woorden").fill("F1");
    await page.getByRole("button", { name: "Zoek", exact: true }).click();
    await page.getByRole("heading", { level: 3, name: /^Landelijk\s+3$/ }).waitFor();
    expect(new URL(page.url()).searchParams.get("segment")).toBe("LTA/F1");
    expect(await page.getByLabel("Segment", { exact: true }).inputValue()).toBe("LTA/F1");
    const bare = await site.open(
      "/?gemeente=GM0512&segment=LTA%2FF1&datum=2022-03-01&woord=zzz",
      withoutScript,
    );
    expect(await bare.locator("main").innerText()).toMatch(/“zzz” is bij geen segment bekend/);
    expect(await bare.getByRole("heading", { level: 3 }).count()).toBe(0);
  });

  test("who writes script into a field reads it back, and nothing runs", async () => {
    const page = await site.open(
      `/?gemeente=GM0512&woord=${encodeURIComponent('"><script>document.title="x"</script>')}`,
    );
    expect(await page.title()).toMatch(/^Zoek een aanbieder/);
    expect(await page.locator("main").innerText()).toContain("<script>document.title");
  });
});
