// SPDX-License-Identifier: EUPL-1.2
// `npm run export` as people run it: a process of its own, with what it says, what it ends with and what it leaves.
import { mkdtempSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type HeldGateway } from "../exchange/heldGateway";
import { runNode } from "../kit/world";
import { everyExport } from "./everyExport";

const wordsOf = (name: string): string[] => {
  const [, question = {}] = everyExport.find(([kind]) => kind.name === name) ?? [];
  return [name, ...Object.entries(question).flatMap(([parameter, value]) => [`--${parameter}`, value])];
};

export function commandCases(held: () => HeldGateway): void {
  const directory = mkdtempSync(join(tmpdir(), "zorglandschap-export-command-"));
  afterAll(() => rm(directory, { recursive: true, force: true }));

  const command = async (...words: readonly string[]) => {
    const run = runNode("dist/exchange/exportFile.js", { ZORGLANDSCHAP_URL: held().url }, directory, words);
    const code = await run.ended;
    return { code, said: run.lines.join("\n"), complained: run.complaints.join("\n") };
  };

  it.each(everyExport.map(([{ name }]) => name))("writes %s", async (name) => {
    const to = `${name}.ndjson`;
    const { code, said, complained } = await command(...[...wordsOf(name), "--vorm", "ndjson", "--naar", to]);
    expect({ code, complained }).toEqual({ code: 0, complained: "" });
    const lines = (await readFile(join(directory, to), "utf8")).trimEnd().split("\n");
    const { trailer } = JSON.parse(lines.at(-1) ?? "") as { trailer: { rows: number; sha256: string } };
    expect(trailer.rows).toBe(lines.length - 2);
    expect(said).toContain(`${to}: ${trailer.rows} rijen`);
    expect(said).toContain(trailer.sha256);
  });

  it("puts beside a CSV what it is", async () => {
    const words = [...wordsOf("keuzematrix"), "--vorm", "excel", "--naar", "matrix 50% #1.csv"];
    const { code, said } = await command(...words);
    expect(code).toBe(0);
    expect(said).toContain("Definitie en kolommen: matrix 50% #1.csv-metadata.json.");
    const beside = JSON.parse(await readFile(join(directory, "matrix 50% #1.csv-metadata.json"), "utf8")) as {
      readonly url: string;
      readonly "dc:description": string;
      readonly tableSchema: { readonly columns: readonly { readonly titles: readonly string[] }[] };
    };
    const [header = ""] = (await readFile(join(directory, "matrix 50% #1.csv"), "utf8"))
      .slice(1)
      .split("\r\n");
    expect(beside.url).toBe("matrix%2050%25%20%231.csv");
    expect(beside["dc:description"]).toContain("Definitie versie");
    expect(beside.tableSchema.columns.flatMap(({ titles }) => titles)).toEqual(header.split(";"));
  });

  it("does not write over what is there", async () => {
    const { code, complained } = await command(...wordsOf("keuzematrix"), "--naar", "keuzematrix.ndjson");
    expect(code).toBe(2);
    expect(complained).toContain("keuzematrix.ndjson bestaat al");
  });

  it("says what is wrong with a question, and how it is used", async () => {
    const wrong = await command("keuzematrix", "--region", "ZHZ", "--on", "2022-02-30", "--year", "2022");
    expect(wrong.code).toBe(2);
    expect(wrong.complained).toContain("--on: verwacht een bestaande dag, geschreven als JJJJ-MM-DD.");
    expect(wrong.complained).toContain("--year: verwacht een van region, scheme, on, knownAt.");
    expect(wrong.complained).toContain("npm run export -- EXPORT");
    const unknown = await command("zorglandschap", "--region", "NERGENS");
    expect(unknown.code).toBe(3);
    expect(unknown.complained).toContain("Er is geen bestand gemaakt.");
  });

  it("leaves nothing of what it could not finish", async () => {
    const before = await readdir(directory);
    let pages = 0;
    held().refuse((body) => body.includes("ExportLandscape") && (pages += 1) > 1);
    const { code, complained } = await command(
      ...[...wordsOf("zorglandschap"), "--vorm", "machine", "--naar", "half.csv"],
    );
    held().speak();
    expect(code).toBe(3);
    expect(complained).toContain("Er is geen bestand gemaakt.");
    expect(await readdir(directory)).toEqual(before);
  });
  it("leaves no CSV of which it could not say what it is", async () => {
    const before = await readdir(directory);
    // The longest name of a file: that of what stands beside it is longer.
    const to = `${"m".repeat(230)}.csv`;
    const words = [...wordsOf("keuzematrix"), "--vorm", "machine", "--naar", to];
    const { code, complained } = await command(...words);
    expect(code).toBe(3);
    expect(complained).toContain("Er is geen bestand gemaakt.");
    expect(await readdir(directory)).toEqual(before);
  });
}
