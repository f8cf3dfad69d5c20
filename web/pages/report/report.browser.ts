// SPDX-License-Identifier: EUPL-1.2
import { type Page } from "playwright-core";
import { siteInBrowser } from "../../../test/browser/site";

const site = siteInBrowser();
const procurement = "/rapport?regio=ZHZ&van=2021-12-31&tot=2022-01-01&indeling=ZHZ-2022";

/** The texts of the cells of each row that the selector finds. */
const rows = (page: Page, selector: string): Promise<string[][]> =>
  page
    .locator(selector)
    .evaluateAll((found) =>
      found.map((row) => [...row.querySelectorAll("td, th")].map((cell) => (cell as HTMLElement).innerText)),
    );

describe("the report", () => {
  test("counts in every unit on both days (Q31, Q32)", async () => {
    const page = await site.open(procurement);
    const counts = await rows(page, "tr[data-measure]");
    expect(
      counts.map(([name = "", ...numbers]) => [name.split("\n")[0], ...numbers.map((each) => each.trim())]),
    ).toEqual([
      ["Gecontracteerde aanbieders", "255", "170", "−85 33,3%"],
      ["Aanbieders met een RTA-contract", "145", "92", "−53 36,6%"],
      ["Aanbieders met een LTA-contract", "30", "30", "0"],
      ["Aanbieders met maatwerk", "80", "48", "−32 40%"],
      ["Contractpartijen", "255", "165", "−90 35,3%"],
      ["Leverende aanbieders", "255", "183", "−72 28,2%"],
      ["Contracten", "255", "165", "−90 35,3%"],
      ["RTA: gecontracteerd door de regio", "145", "64", "−81 55,9%"],
      ["RTA: gecontracteerd door gemeenten", "0", "28", "+28"],
    ]);
    expect(await page.locator("#aantallen").innerText()).toContain("85 minder (33,3%)");
  });

  test("shows why they went and who came, and it adds up (Q33)", async () => {
    const page = await site.open(procurement);
    const flows = await rows(page, "#stromen tbody tr");
    expect(flows.map((cells) => cells.slice(0, 3).map((each) => each.trim()))).toEqual([
      ["Op 31 dec 2021", "", "255"],
      ["Niet ingeschreven of niet gegund", "−34", "221"],
      ["Kwaliteitseisen niet gehaald", "−8", "213"],
      ["Fusie", "−5", "208"],
      ["Onderaannemer", "−13", "195"],
      ["Maatwerk beëindigd", "−29", "166"],
      ["Nieuw", "+4", "170"],
      ["Op 1 jan 2022", "", "170"],
    ]);
  });

  test("compares segments only where that can be, beside the wanted movement (Q34)", async () => {
    const page = await site.open(procurement);
    const blocks = await rows(page, "tr[data-block]");
    const numbers = blocks.map(([old = "", , from, to, difference]) => [
      old.slice(0, 2),
      from,
      to,
      difference,
    ]);
    expect(numbers).toEqual([
      ["O1", "90", "58", "−32"],
      ["O2", "13", "14", "+1"],
      ["O3", "30", "16", "−14"],
      ["O4", "7", "5", "−2"],
      ["O5", "3", "3", "0"],
      ["O6", "12", "6", "−6"],
    ]);
    expect(blocks.map((cells) => cells.at(-1))).toEqual([
      "1: Bundelen in een samenwerkingsverband\n4A: Lokaal aanbod gewenst\n4B: Beheersing van het aantal aanbieders",
      "Meer aanbod gewenst",
      "Normaliseren en afbakenen",
      "Bundelen in een samenwerkingsverband",
      "Verschuiven naar het wijkteam",
      "Overzichtelijk en beperkt",
    ]);
  });

  test("says where choice is lost, in words too (Q35)", async () => {
    const page = await site.open(procurement);
    const counts = await page.locator("li[data-cells] strong").allInnerTexts();
    expect(counts).toEqual(["80", "77", "1", "1", "0", "1", "67"]);
    expect(await page.locator("td[data-cell]").count()).toBe(80);
    const cell = (of: string): Promise<string> => page.locator(`td[data-cell="${of}"]`).innerText();
    expect(await cell("GM0482 ZHZ-2022/4A")).toBe("Witte vlek");
    expect(await cell("GM1978 ZHZ-2022/7")).toBe("Niet ingezet");
    expect(await cell("GM0523 ZHZ-2022/4A")).toMatch(/^1\n/);
  });

  test("warns of a denomination that is gone (Q36)", async () => {
    const page = await site.open(procurement);
    const identities = await rows(page, "tr[data-identity]");
    expect(identities.map(([name = "", from, to]) => [name, from, to])).toEqual([
      ["antroposofisch", "1", "1"],
      ["hindoeïstisch Verdwenen", "1", "0"],
      ["islamitisch", "3", "2"],
      ["joods", "1", "1"],
      ["protestants-christelijk", "7", "7"],
      ["reformatorisch", "5", "4"],
      ["rooms-katholiek", "1", "1"],
    ]);
    expect(await page.locator("#denominaties .utrecht-alert").innerText()).toContain("hindoeïstisch");
  });

  test("keeps what sources say apart, and makes up no target", async () => {
    const page = await site.open(procurement);
    const stated = await rows(page, "tr[data-stated]");
    expect(stated.map(([, number]) => number)).toEqual(["ongeveer 30", "ongeveer 80", "ongeveer 145"]);
    const goals = await page.locator("#doelen").innerText();
    expect(goals).toContain("Doel bereikt?");
    expect(goals).toContain("geen doel vastgelegd. Zolang niemand een doel vastlegt met het besluit");
  });

  test("works out what would be left without some contracts, and changes nothing", async () => {
    const page = await site.open(procurement);
    await page.locator("#wat-als a").click();
    await page.getByLabel("Zonder deze contracten").fill("C-0376, C-0377");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Zonder C-0376 en C-0377" }).waitFor();
    expect(await page.locator("main").innerText()).toMatch(/In \d+ van de 80 cellen/);
    await page.getByLabel("Zonder deze contracten").fill("C-9999");
    await page.keyboard.press("Enter");
    await page.getByText("Niet in het register: C-9999.").waitFor();
  });

  test("gives its figures as files, of the same moment", async () => {
    const page = await site.open(procurement);
    const files = await page
      .locator("#downloaden a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(files).toHaveLength(4);
    for (const file of files) {
      const answer = await fetch(new URL(file, site.url));
      expect({ file, status: answer.status }).toEqual({ file, status: 200 });
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1_000);
    }
    expect(await page.locator("#agenda").innerText()).toMatch(/Van 1 januari 2022 tot 1 januari 2025/);
  });

  test("of a region of which no contract is recorded it has no number, and a cell no list", async () => {
    const page = await site.open("/rapport?regio=HR&van=2021-12-31&tot=2022-01-01&indeling=HR-PIJLERS");
    expect(await page.locator(".utrecht-alert--warning").first().innerText()).toContain(
      "Contracten niet vastgelegd. Van Holland Rijnland zelf",
    );
    const counts = await rows(page, "tr[data-measure]");
    expect(counts).toHaveLength(9);
    for (const [name, ...cells] of counts)
      expect([name, cells.map((each) => each.trim())]).toEqual([
        name,
        ["Niet vastgelegd", "Niet vastgelegd", ""],
      ]);
    // What was recorded has a count; what was not has none, not even of what is national alone.
    const main = await page.locator("main").evaluate((all) => all.textContent);
    expect(main).not.toMatch(/\d+ → |→ \d+/);
    const cells = await page
      .locator("#keuze .choice-counts li")
      .evaluateAll((all) => all.map((each) => each.getAttribute("data-cells")));
    expect(cells).toEqual(["all", "notRecorded", "notDeployed"]);
    for (const section of ["#stromen", "#verloop", "#denominaties"])
      expect(await page.locator(section).innerText()).toContain("Niet vastgelegd");
    for (const [language, unknown, nobody] of [
      ["", "is niet vastgelegd", "Er staat niemand op deze lijst."],
      ["&lang=en", "is not recorded", "Nobody is on this list."],
    ] as const) {
      const cell = await site.open(
        `/rapport/cel?gemeente=GM0484&segment=HR-PIJLERS%2F4&dag=2022-01-01${language}`,
      );
      const text = await cell.locator("main").innerText();
      expect(text).toContain(unknown);
      expect(text).not.toContain(nobody);
    }
  });

  test("what would be left says of a division of which nothing is recorded that it is not known", async () => {
    for (const [language, unknown, counted] of [
      ["", "is het niet vastgelegd", "In 0 van de"],
      ["&lang=en", "it is not recorded", "In 0 of"],
    ] as const) {
      const page = await site.open(
        `/rapport/wat-als?regio=HR&indeling=HR-PIJLERS&dag=2022-01-01&zonder=C-0146${language}`,
      );
      const text = await page.locator("main").innerText();
      expect(text).toContain(unknown);
      expect(text).not.toContain(counted);
    }
  });

  test("loads no script", async () => {
    const page = await site.open("about:blank");
    const scripts: string[] = [];
    page.on("request", (request) => {
      if (request.resourceType() === "script") scripts.push(request.url());
    });
    await page.goto(new URL(procurement, site.url).href);
    expect(scripts).toEqual([]);
    expect(await page.locator("script").count()).toBe(0);
  });

  test("keeps its division when another day is asked for by the form, while the region uses it", async () => {
    const page = await site.open("/rapport?regio=ZHZ&van=2021-12-31&tot=2022-01-01&indeling=ZHZ-2022");
    await page.locator("#tot").fill("2022-06-01");
    await page.locator(".report-form button").click();
    await page.waitForURL(/tot=2022-06-01/);
    expect(new URL(page.url()).searchParams.get("indeling")).toBe("ZHZ-2022");
    // A division that the region does not use then makes way for the one that it does.
    const other = await fetch(
      new URL("/rapport?regio=HR&van=2021-12-31&tot=2022-01-01&indeling=ZHZ-2022", site.url),
    );
    expect(new URL(other.url).searchParams.get("indeling")).toBe("HR-PERCELEN");
  });

  test("can be printed again from the address it gives", async () => {
    const page = await site.open(procurement);
    const prints = (): Promise<string[]> => page.locator("#verantwoording code").allInnerTexts();
    const first = await prints();
    expect(first).toHaveLength(3);
    await page.locator("a[data-again]").click();
    expect(page.url()).toContain("bekend=");
    expect(await prints()).toEqual(first);
    expect(await page.locator("[data-definition]").innerText()).toMatch(/^Definitie versie \S+\./);
  });

  test("is of one moment, which it shows, and holds an earlier one against now, without script", async () => {
    const page = await site.open(procurement, { javaScriptEnabled: false });
    const known = (await page.locator("[data-known] time").getAttribute("datetime")) ?? "";
    const moments = await page
      .locator("#verantwoording time")
      .evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));
    expect(moments).toEqual([known, known, known]);
    expect(await page.locator("#bijstelling").innerText()).toContain("zoals het register het nu weet");
    const before = new Date(Date.parse(known) - 1).toISOString();
    for (const [language, unchanged] of [
      ["", "Geen van de teleenheden is anders dan toen."],
      ["&lang=en", "None of the units is other than it was."],
    ] as const) {
      const held = `${procurement}&bekend=${before}${language}`;
      await page.goto(new URL(held, site.url).href);
      const days = await page.locator("#bijstelling [data-revision]").allInnerTexts();
      expect(days.map((day) => day.includes(unchanged))).toEqual([true, true]);
    }
  });

  test.each([
    ["with script", {}],
    ["without script", { javaScriptEnabled: false }],
  ])("by keyboard alone, %s: from nothing to a report", async (_how, options) => {
    const page = await site.open("/rapport", { viewport: { width: 1280, height: 900 }, ...options });
    await page.locator("select[name=regio]").focus();
    await page.keyboard.type("Zuid");
    await page.keyboard.press("Enter");
    if (page.url().endsWith("/rapport")) {
      await page.locator(".report-form button").focus();
      await page.keyboard.press("Enter");
    }
    await page.waitForURL(/regio=ZHZ&van=2021-12-31&tot=2022-01-01&indeling=ZHZ-2022/);
    expect(await page.locator("h1").innerText()).toBe("Zorglandschap Zuid-Holland Zuid");
  });
});
