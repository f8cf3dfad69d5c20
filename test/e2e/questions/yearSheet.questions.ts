// SPDX-License-Identifier: EUPL-1.2
import { parse } from "csv-parse/sync";
import { type World } from "../../kit/world";

type Fields = Readonly<Record<string, string>>;

const contracts = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `C-${String(first + index).padStart(4, "0")}`);

/** The row of Hoeksche Waard in DOMAIN.md 13.3; segments 1 and 5 have consortia, and 2 and 4B stops until after the year. */
const choice = [
  ["1", 8, 8, 2],
  ["2", 14, 13, 14],
  ["3", 16, 16, 16],
  ["4A", 4, 4, 4],
  ["4B", 24, 23, 24],
  ["5", 5, 5, 1],
  ["6", 3, 3, 3],
  ["7", 6, 6, 6],
] as const;

/** By segment the contracts of the region, of its municipalities and national, and those in which nothing is agreed. */
const agreements = [
  ...["F1", "F10", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9"].map((code) => [`LTA/${code}`, 3, 3]),
  ["ZHZ-2022/1", 2, 0],
  ["ZHZ-2022/2", 14, 13],
  ["ZHZ-2022/3", 16, 15],
  ["ZHZ-2022/4A", 28, 27],
  ["ZHZ-2022/4B", 24, 22],
  ["ZHZ-2022/5", 1, 1],
  ["ZHZ-2022/6", 3, 2],
  ["ZHZ-2022/7", 6, 5],
  ["", 48, 48],
] as const;

/** The sheet of a municipality for the planning-and-control cycle: DOMAIN.md section 11, Q44. */
export function yearSheetQuestions(world: () => World): void {
  it("Q44 the yearly sheet of Hoeksche Waard: counts, choice, changes, agreements, and what sources state", async () => {
    const { origin } = new URL(world().url);
    const response = await fetch(`${origin}/export/jaarblad.csv?form=machine&municipality=GM1963&year=2022`);
    const rows = parse<Fields>(await response.text(), { columns: true, bom: true });
    const part = (name: string, ...columns: string[]): (string | undefined)[][] =>
      rows.filter((row) => row["part"] === name).map((row) => columns.map((column) => row[column]));

    // RTA-122 had a contract for Giessenlanden alone. From 2022 the 92 less 24 that another municipality bought.
    expect(part("telling", "subject", "before", "after", "change")).toEqual([
      ["Aanbieders die de gemeente bereiken", "254", "146", "-108"],
      ["Contracten die de gemeente bereiken", "254", "141", "-113"],
    ]);
    expect(part("keuze", "key", "answer", "after", "openProviders", "counterparties").slice(0, 8)).toEqual(
      choice.map(([code, providers, open, parties]) => [
        ...[`ZHZ-2022/${code}`, "COVERED"],
        ...[providers, open, parties].map(String),
      ]),
    );
    // What there was to choose from in the division of before; RTA-122 was in O2.
    const before = [90, 12, 30, 7, 3, 12].map((count, index) => [
      `ZHZ-2018-FICTIEF/O${index + 1}`,
      `${count}`,
    ]);
    expect(part("keuze", "key", "before").slice(8)).toEqual(before);
    const ended = [...contracts(1, 121), ...contracts(123, 145), ...contracts(176, 255)];
    // Bespoke, bought by the region, and the four of Hoeksche Waard.
    const began = [...contracts(256, 362), ...contracts(369, 372)];
    expect(part("verandering", "movement", "key", "day")).toEqual([
      ...ended.map((id) => ["ENDED", id, "2022-01-01"]),
      ...began.map((id) => ["BEGAN", id, "2022-01-01"]),
    ]);
    expect(part("contract loopt af", "subject", "key")).toEqual([
      ["geen contract waarvan een einde in het jaar erna is vastgelegd", ""],
    ]);
    expect(part("tarief", "subject", "euro")).toEqual([["niet getoond", ""]]);
    expect(part("lokale voorziening", "subject")).toEqual([["geen lokale voorzieningen vastgelegd"]]);
    expect(part("kpi", "subject", "after")).toEqual([["KPI's die voor de regio gelden", "8"]]);
    expect(part("kpi-afspraak", "key", "after")).toEqual(
      agreements.flatMap(([key, all, without]) => [
        [key, String(all)],
        [key, String(without)],
      ]),
    );
    expect(part("doel", "subject")).toEqual([["geen doel vastgelegd"]]);
    const note = "ongeveer; genoemd, niet geteld: 003_1215354a10be6bf8.txt:60";
    expect(part("genoemd in bron", "key", "stated", "day", "note")).toEqual([
      ["ZHZ-2020-LTA", "30", "2020-12-17", note],
      ["ZHZ-2020-MAATWERK", "80", "2020-12-17", note],
      ["ZHZ-2020-RTA", "145", "2020-12-17", note],
    ]);
    const parts = ["telling", "keuze", "verandering", "contract loopt af", "tarief", "lokale voorziening"];
    expect([...new Set(rows.map((row) => row["part"]))]).toEqual([
      ...parts,
      ...["kpi", "kpi-afspraak", "doel", "genoemd in bron"],
    ]);
  });
}
