// SPDX-License-Identifier: EUPL-1.2
// That no export tells what is not public yet, whatever day and whatever knowledge it is asked for.
import { type ExportKind } from "../../exchange/export/exportKind";
import { type Question } from "../../exchange/export/parameters";
import { type Row } from "../../exchange/export/table";
import { Gateway } from "../../exchange/graph/gateway";
import { systemClock } from "../../kit/clock";
import { everyExport } from "../export/everyExport";
import { whole } from "../kit/world";
import { after, before, type ClosedHouse, contractId, secret } from "./closedHouse";

/** On the last day of the embargo, since before the contract began, and of the year in which it did. */
const moment: Question = { on: "2025-12-31", from: "2021-12-31", to: "2025-12-31", year: "2022" };

const asked = ({ needs, takes }: ExportKind, question: Question, more: Question): Question => {
  const fits = Object.entries(more).filter(([name]) => [...needs, ...takes].some((each) => each === name));
  return { ...question, ...Object.fromEntries(fits) };
};

export function exportCases(house: () => ClosedHouse): void {
  const rowsOf = async (kind: ExportKind, question: Question): Promise<Row[]> => {
    const gateway = new Gateway({ url: house().url, patienceMs: 5_000 });
    const rows: Row[] = [];
    for await (const row of (await kind.open(question, gateway, systemClock)).rows) rows.push(row);
    return rows;
  };

  /** By export, what it tells anybody; without the moment of knowledge and the fingerprint of the question, which a row ends in. */
  const told = async (knownAt: string): Promise<Record<string, Row[]>> => {
    const found: Record<string, Row[]> = {};
    for (const [kind, question] of everyExport) {
      const rows = await rowsOf(kind, asked(kind, question, { ...moment, knownAt }));
      found[kind.name] = rows.map((row) => row.slice(0, -3));
    }
    return found;
  };

  it("no export tells anybody of a contract before its day, as of a day and a knowledge that have it, nor of tariffs", async () => {
    house().at(before);
    const { landscape } = whole(
      await house().ask<{ landscape: { knownAt: string } }>(null, '{ landscape(region: "ZHZ") { knownAt } }'),
    );
    const { knownAt } = landscape;
    const closed = await told(knownAt);
    expect(JSON.stringify(closed)).not.toMatch(new RegExp(`${secret}|${contractId}|ZHZ/T-`));
    house().at(after);
    await house().owners.coverage.projector.catchUp();
    // Each of them changes on its day: what is compared is not blind to it.
    const open = await told(knownAt);
    const same = Object.keys(closed).filter(
      (name) => JSON.stringify(closed[name]) === JSON.stringify(open[name]),
    );
    expect([Object.keys(closed).length, same]).toEqual([everyExport.length, []]);
    expect(JSON.stringify(open)).toContain(contractId);
    expect(JSON.stringify(open)).not.toContain("ZHZ/T-");
  }, 120_000);
}
