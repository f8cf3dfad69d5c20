// SPDX-License-Identifier: EUPL-1.2
// Small files that mean a great deal: a process that reads one never needs more memory than an honest list of that many
// rows, whatever the shape of it.
import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ImportReport } from "../../exchange/import/importReport";
import { peakMb } from "../kit/peakMemory";
import { runNode } from "../kit/world";
import { ImportHouse } from "./importHouse";
import { changed, type List, plus, stops } from "./lists";
import { partsOf, workbook, zip } from "./workbook";

const most = 250;

let house: ImportHouse;
let directory: string;
beforeAll(async () => {
  house = await ImportHouse.start();
  directory = mkdtempSync(join(tmpdir(), "zorglandschap-bounded-"));
}, 120_000);
afterAll(async () => {
  await house.stop();
  await rm(directory, { recursive: true, force: true });
});

/** The report of a trial of a file in a process of its own, and the most memory that this had. */
async function tried(file: Buffer): Promise<{ report: ImportReport; mb: number }> {
  const path = join(directory, "lijst.xlsx");
  await writeFile(path, file);
  const run = runNode(
    "dist/exchange/importFile.js",
    { ZORGLANDSCHAP_URL: house.url, ZORGLANDSCHAP_TOKEN: await house.token() },
    directory,
    [path, "--json"],
  );
  let mb = 0;
  const watching = setInterval(() => (mb = Math.max(mb, peakMb(run.child.pid))), 50);
  await run.ended;
  clearInterval(watching);
  const said = run.lines.filter((line) => !run.complaints.includes(line)).join("\n");
  return { report: JSON.parse(said) as ImportReport, mb };
}

const codes = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `GM${String(index + 1_000).padStart(4, "0")}`);

/** As many stops, each of the same municipalities: in a workbook they share the text of that cell. */
function stopsIn(municipalities: readonly string[], count: number): List {
  const [header = [], row = []] = changed(stops, 2, "gemeenten", municipalities.join("|"));
  return [header, ...Array.from({ length: count }, (_, index) => [`VOL-${index}`, ...row.slice(1)])];
}

/** What cannot be packed, so that a file is no bomb for being packed too tightly. */
const noise = (bytes: number): string => randomBytes(bytes / 2).toString("hex");

const inWorkbook = (list: List): Buffer => workbook([{ name: "Blad1", rows: list }]);
const told = ({ refusals, refused }: ImportReport) => {
  const [first] = refusals;
  return [refused, first?.row, first?.column, first?.value, first?.expected];
};

it("a cell of thousands of municipalities, which a thousand rows share, is refused at each", async () => {
  const { report, mb } = await tried(inWorkbook(stopsIn(codes(4_600), 1_000)));
  expect(told(report)).toEqual([
    1_000,
    2,
    "gemeenten",
    `${codes(20).join("|").slice(0, 80)}…`,
    "hoogstens 393 gemeenten in een cel; meer had Nederland er niet sinds de Jeugdwet",
  ]);
  expect(mb).toBeLessThan(most);
}, 60_000);

it("as many rows of as many municipalities as there were cost what rows cost", async () => {
  const gone = [...codes(392), "GM0585"];
  const { report, mb } = await tried(inWorkbook(stopsIn(gone, 20_000)));
  expect(told(report).slice(0, 4)).toEqual([20_000, 2, "gemeenten", "GM0585"]);
  expect(mb).toBeLessThan(most);
}, 120_000);

it("what is told of a file does not keep the file", async () => {
  const merged = Array.from(
    { length: 200 },
    (_, index) => `D${index + 2}:${noise(20_000)}${"D".repeat(1_500_000)}`,
  );
  const { report, mb } = await tried(workbook([{ name: "Blad1", rows: stops, merged }]));
  expect(told(report).slice(0, 3)).toEqual([200, 2, "aanbieder"]);
  expect(mb).toBeLessThan(most);
}, 120_000);

it("neither do the texts that its cells share", async () => {
  const parts = partsOf([{ name: "Blad1", rows: plus(stops, ["", "onzin"]) }]);
  // Each text is short, and stands in an ocean of what is no text.
  const ocean = (): string => `<rPh><t>${noise(600)}${"x".repeat(60_000)}</t></rPh>`;
  const texts = Array.from(
    { length: 5_000 },
    (_, index) => `<si><t>een tekst van ${index}</t>${ocean()}</si>`,
  );
  const file = zip(
    parts.map((part) =>
      part.name === "xl/sharedStrings.xml"
        ? { ...part, content: part.content.toString().replace("</sst>", `${texts.join("")}</sst>`) }
        : part,
    ),
  );
  const { report, mb } = await tried(file);
  expect(told(report)).toEqual([4, 4, "nummer", "", "een nummer uit het register"]);
  expect(mb).toBeLessThan(most);
}, 120_000);
