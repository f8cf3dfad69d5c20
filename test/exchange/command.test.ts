// SPDX-License-Identifier: EUPL-1.2
// `npm run import` as people run it: a process of its own, with what it says and what it ends with.
import { mkdtempSync, readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ImportReport } from "../../exchange/import/importReport";
import { runNode } from "../kit/world";
import { namedFaults } from "./faults/named";
import { ImportHouse } from "./importHouse";
import { changed, csv, providerRow, providers } from "./lists";

let house: ImportHouse;
let directory: string;
let token: string;
beforeAll(async () => {
  house = await ImportHouse.start();
  directory = mkdtempSync(join(tmpdir(), "zorglandschap-command-"));
  token = await house.token();
}, 120_000);
afterAll(async () => {
  await house.stop();
  await rm(directory, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly complained: string;
}

async function command(words: readonly string[], variables: Record<string, string> = {}): Promise<Ended> {
  const surroundings = { ZORGLANDSCHAP_URL: house.url, ZORGLANDSCHAP_TOKEN: token, ...variables };
  const run = runNode("dist/exchange/importFile.js", surroundings, directory, words);
  const code = await run.ended;
  const complained = run.complaints.join("\n");
  return { code, said: run.lines.filter((line) => !run.complaints.includes(line)).join("\n"), complained };
}

async function written(name: string, content: string): Promise<string> {
  await writeFile(join(directory, name), content);
  return name;
}

it("0: tries, records with a reason, and finds nothing to do the second time", async () => {
  const file = await written("aanbieders.csv", csv(providers));
  const before = await house.recorded();
  const trial = await command([file]);
  expect(trial).toMatchObject({ code: 0 });
  expect(trial.said).toContain("proef, er is niets vastgelegd. Met --uitvoeren wordt dit vastgelegd.");
  expect(trial.said).toContain("Nieuw: 2, gewijzigd: 0, beëindigd: 0, ongewijzigd: 0, geweigerd: 0");
  expect(await house.recorded()).toBe(before);
  const done = await command([
    file,
    "--uitvoeren",
    "--reden",
    "Jaarlijkse opgave",
    "--bron",
    "Brief 12",
    "--json",
  ]);
  expect(done.code).toBe(0);
  expect(JSON.parse(done.said)).toMatchObject({ kind: "aanbieders", execute: true, created: 2, refused: 0 });
  const again = await command([file, "--execute", "--reason", "Jaarlijkse opgave"]);
  expect(again.said).toContain("het register zegt dit al, er is niets gewijzigd.");
  const { data } = await house.ask(
    `{ providerHistory(typeName: "Provider", id: "IMP-1") { edges { node { actor reason source } } } }`,
  );
  const node = { actor: "soj-1", reason: "Jaarlijkse opgave", source: "Brief 12" };
  expect(data).toEqual({ providerHistory: { edges: [{ node }] } });
});

it("0: does what the page says, command by command", async () => {
  const page = readFileSync(join(__dirname, "../../docs/how-to/import-a-spreadsheet.md"), "utf8");
  const said = [...page.matchAll(/^npm run import -- (.+?)(?: {2,}.*)?$/gm)].map(([, words = ""]) => words);
  expect(said).toHaveLength(5);
  let seenAt = "";
  for (const line of said) {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? "");
    const isTemplate = words[0] === "--template";
    const moment = words.indexOf("--peilmoment") + 1;
    if (moment > 0) words[moment] = seenAt;
    const ended = await command(
      isTemplate ? [...words, "--naar", "van-de-pagina.csv"] : ["van-de-pagina.csv", ...words.slice(1)],
    );
    expect([line, ended]).toMatchObject([line, { code: 0 }]);
    const [, told = seenAt] = /--peilmoment (\S+) toe/.exec(ended.said) ?? [];
    seenAt = told;
    if (!isTemplate) continue;
    const [header = ""] = readFileSync(join(directory, "van-de-pagina.csv"), "utf8")
      .replace(/^\ufeff/, "")
      .split("\r\n");
    const row = providerRow("PAGINA-1", "De Beschreven Wolk (fictief)");
    const cells = header.split(";").map((column) => row[providers[0]?.indexOf(column) ?? -1] ?? "");
    await writeFile(join(directory, "van-de-pagina.csv"), `${header}\r\n${cells.join(";")}\r\n`);
  }
  expect(seenAt).toMatch(/^\d{4}-/);
  expect(readFileSync(join(directory, "wat-verandert.csv"), "utf8")).toContain(
    "2;nieuw;nummer;PAGINA-1;;2022-01-01;;geldt niet;geldt;",
  );
});

it("1: is refused as a whole when what it changes was changed after it was seen", async () => {
  const file = await written("gezien.csv", csv(changed(providers, 2, "naam", "Gezien (fictief)")));
  const { seenAt } = JSON.parse((await command([file, "--json"])).said) as ImportReport;
  const other = await written("ander.csv", csv(changed(providers, 2, "naam", "Van een ander (fictief)")));
  const unseen = await command([other, "--uitvoeren", "--reden", "Opgave"]);
  expect(unseen.code).toBe(1);
  expect(unseen.said).toContain("leg vast met het peilmoment daarvan");
  const now = (JSON.parse((await command([other, "--json"])).said) as ImportReport).seenAt ?? "";
  expect((await command([other, "--uitvoeren", "--reden", "Opgave", "--peilmoment", now])).code).toBe(0);
  const before = await house.recorded();
  const words = [file, "--uitvoeren", "--reden", "Opgave", "--peilmoment", seenAt ?? ""];
  const refused = await command(words);
  expect(refused.code).toBe(1);
  expect(refused.said).toContain(
    "- rij 2, kolom ‘nummer’: ‘IMP-1’; verwacht: een gegeven dat sinds het peilmoment niet is gewijzigd; gewijzigd op ",
  );
  const tooLate = await command([...words.slice(0, -1), "2999-01-01T00:00:00.000Z"]);
  expect(tooLate).toMatchObject({ code: 3, said: "" });
  expect(tooLate.complained).toContain("Het peilmoment ligt in de toekomst; er is niets vastgelegd.");
  expect(await house.recorded()).toBe(before);
});

it("1: says what is refused, by row and column", async () => {
  const file = await written("fout.csv", csv(changed(providers, 3, "vanaf", "31-04-2022")));
  const refused = await command([file, "--uitvoeren", "--reden", "Jaarlijkse opgave"]);
  expect(refused.code).toBe(1);
  expect(refused.said).toContain("geweigerd, er is niets vastgelegd.");
  expect(refused.said).toContain(
    "- rij 3, kolom ‘vanaf’: ‘31-04-2022’; verwacht: een dag als 31-01-2022 of 2022-01-31",
  );
  const asJson = await command([file, "--json"]);
  expect(asJson.code).toBe(1);
  expect((JSON.parse(asJson.said) as ImportReport).refusals).toEqual([
    { row: 3, column: "vanaf", value: "31-04-2022", expected: "een dag als 31-01-2022 of 2022-01-31" },
  ]);
});

it("1: says of whatever kind of file what is wrong with it, and records nothing", async () => {
  const before = await house.recorded();
  for (const kind of ["an encoding", "merged cells", "a zip bomb"]) {
    const [, { file, told } = { file: "", told: [] }] = namedFaults.find(([each]) => each === kind) ?? [];
    await writeFile(join(directory, "een-bestand"), file);
    const ended = await command(["een-bestand", "--uitvoeren", "--reden", "Opgave", "--json"]);
    const { refusals } = JSON.parse(ended.said) as ImportReport;
    const said = refusals.map(({ row, column, value, expected }) => [row, column, value, expected]);
    expect({ kind, code: ended.code, said }).toEqual({ kind, code: 1, said: told });
  }
  expect(await house.recorded()).toBe(before);
});

it.each([
  ["no file", [], {}, "Noem één bestand."],
  ["two files", ["a.csv", "b.csv"], {}, "Noem één bestand."],
  ["a file that is not there", ["nergens.csv"], {}, "nergens.csv is geen bestand."],
  ["a folder", ["."], {}, ". is geen bestand."],
  ["a kind that there is not", ["aanbieders.csv", "--soort", "tarieven"], {}, "tarieven is geen soort"],
  ["recording without a reason", ["aanbieders.csv", "--uitvoeren"], {}, "Zeg met --reden waarom"],
  ["a blank reason", ["aanbieders.csv", "--uitvoeren", "--reden", " "], {}, "Zeg met --reden waarom"],
  [
    "a moment that is none",
    ["aanbieders.csv", "--peilmoment", "gisteren"],
    {},
    "gisteren is geen peilmoment",
  ],
  [
    "rows of what is recorded",
    ["aanbieders.csv", "--uitvoeren", "--reden", "x", "--regels", "a.csv"],
    {},
    "--uitvoeren weg",
  ],
  ["rows in a form that there is not", ["aanbieders.csv", "--regels", "a.pdf"], {}, ".csv of .ndjson"],
  ["a word that it does not know", ["aanbieders.csv", "--weg"], {}, "--weg"],
  ["no token", ["aanbieders.csv"], { ZORGLANDSCHAP_TOKEN: "" }, "wie u bent"],
  ["no address", ["aanbieders.csv"], { ZORGLANDSCHAP_URL: "ergens" }, "ZORGLANDSCHAP_URL"],
])("2: %s", async (_, words, variables, complaint) => {
  await written("aanbieders.csv", csv(providers));
  const before = await house.recorded();
  const ended = await command(words, variables);
  expect(ended).toMatchObject({ code: 2, said: "" });
  expect(ended.complained).toContain(complaint);
  expect(await house.recorded()).toBe(before);
});

it("3: cannot be finished by somebody whom the register does not know", async () => {
  const file = await written("aanbieders.csv", csv(providers));
  const ended = await command([file], { ZORGLANDSCHAP_TOKEN: `${token}x` });
  expect(ended).toMatchObject({ code: 3, said: "" });
  expect(ended.complained).toContain("het token ontbreekt, is verlopen of ongeldig");
});

it.each(["aanbieders", "contracten", "opnamestops", "wachttijden", "inzet"])(
  "a template of %s is a list without rows, and never written over what is there",
  async (kind) => {
    for (const [name, words] of [
      [`${kind}.csv`, []],
      [`${kind}.xlsx`, ["--xlsx"]],
    ] as const) {
      const to = `sjabloon-${name}`;
      expect(await command(["--template", kind, "--naar", to, ...words])).toMatchObject({
        code: 0,
        said: `${to} is gemaakt.`,
      });
      const made = readFileSync(join(directory, to));
      expect(await command(["--template", kind, "--naar", to, ...words])).toMatchObject({
        code: 2,
        said: "",
      });
      expect(readFileSync(join(directory, to))).toEqual(made);
      expect(JSON.parse((await command([to, "--json"])).said)).toMatchObject({
        kind,
        refusals: [{ row: null, column: null, expected: "ten minste één rij onder de kolomnamen" }],
      });
    }
  },
);

it.each([
  ["-", "een tekst met een letter of een cijfer"],
  ["x".repeat(4_001), "een tekst van hoogstens 4000 tekens"],
  ["a\u0007b", "een tekst zonder onzichtbare tekens of stuurtekens"],
  ["a\u202eb", "een tekst zonder onzichtbare tekens of stuurtekens"],
])("2: for a reason or a source that the register would not take: %j", async (given, expected) => {
  const file = await written("redenen.csv", csv(providers));
  for (const [option, words] of [
    ["reden", ["--reden", given]],
    ["bron", ["--reden", "Opgave", "--bron", given]],
  ] as const) {
    const { code, complained } = await command([file, "--uitvoeren", ...words]);
    expect([code, complained.split("\n")[0]]).toEqual([2, `--${option}: verwacht wordt ${expected}.`]);
  }
});

it("0: tries a file whose name has something in it that nobody sees", async () => {
  const file = await written("lijst\u202evsc.csv", csv(providers));
  expect(await command([file])).toMatchObject({ code: 0 });
});
