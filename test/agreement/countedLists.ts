// SPDX-License-Identifier: EUPL-1.2
// What the lists behind the figures of a report must hold: as many as each figure says, and whom the oracle counts.
import { type CountedSide } from "../../services/coverage/counted/counted.codes";
import { type CountedItem, countedOf, type Figure } from "../../services/coverage/counted/counted.rules";
import { type Report } from "../../services/coverage/report/report.rules";
import { type ReportEvidence } from "../../services/coverage/report/reportEvidence";
import { counted, type Counting, units } from "../oracle/report.oracle";

type Narrowed = Partial<Figure> & Pick<Figure, "unit" | "side">;

const onlyOn = (these: readonly string[], those: readonly string[]): string[] =>
  these.filter((each) => !those.includes(each));

/** Every figure that the report has, and how to ask for the list behind it. */
export function figuresOf(report: Report): readonly (readonly [Narrowed, number])[] {
  const found: [Narrowed, number][] = [];
  const sides = [
    ["BEFORE", report.from],
    ["AFTER", report.to],
  ] as const;
  for (const [side, count] of sides) {
    found.push(
      [{ unit: "CONTRACTED", side }, count.contracted],
      [{ unit: "COUNTERPARTIES", side }, count.counterparties],
      [{ unit: "DELIVERING", side }, count.delivering],
      [{ unit: "CONTRACTS", side }, count.contracts],
      [{ unit: "RTA", side }, count.rta],
      [{ unit: "LTA", side }, count.lta],
      [{ unit: "MAATWERK", side }, count.maatwerk],
      [{ unit: "RTA", side, commissioner: "REGION" }, count.contractedByRegion],
      [{ unit: "RTA", side, commissioner: "MUNICIPALITIES" }, count.contractedByMunicipalities],
    );
  }
  for (const unit of units)
    for (const { reason, change } of report.bridges[unit])
      found.push([{ unit, side: change < 0 ? "GONE" : "CAME", reason }, Math.abs(change)]);
  for (const { reason, providers } of report.outflow)
    found.push([{ unit: "CONTRACTED", side: "GONE", reason }, providers]);
  for (const { reason, providers } of report.inflow)
    found.push([{ unit: "CONTRACTED", side: "CAME", reason }, providers]);
  for (const { fromSegmentIds, fromProviders, toProviders } of report.comparable)
    for (const block of fromSegmentIds)
      found.push(
        [{ unit: "CONTRACTED", side: "BEFORE", block }, fromProviders],
        [{ unit: "CONTRACTED", side: "AFTER", block }, toProviders],
      );
  for (const { identityId: identity, from, to } of report.identities)
    found.push(
      [{ unit: "CONTRACTED", side: "BEFORE", identity }, from],
      [{ unit: "CONTRACTED", side: "AFTER", identity }, to],
    );
  return found;
}

/** The list behind each figure is as long as the figure; nobody stands on it twice. */
export function listsAddUp(report: Report, evidence: ReportEvidence): void {
  for (const [figure, value] of figuresOf(report)) {
    const list = listOf(report, evidence, figure);
    expect([figure, list.length]).toEqual([figure, value]);
    expect(new Set(list.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(list.length);
    if (figure.reason) expect(new Set(list.map(({ reason }) => reason))).toEqual(new Set([figure.reason]));
  }
}

/** On the lists of a unit stand those, and only those, that the oracle counts. */
export function listsAgree(report: Report, evidence: ReportEvidence, from: Counting, to: Counting): void {
  for (const unit of units) {
    const [before, after] = [counted(from, unit), counted(to, unit)];
    const list = (side: CountedSide): string[] =>
      listOf(report, evidence, { unit, side })
        .map(({ kind, id }) => (kind === "CONSORTIUM" ? `consortium ${id}` : id))
        .sort();
    expect([unit, list("BEFORE"), list("AFTER")]).toEqual([unit, before, after]);
    const [gone, came] = [list("GONE"), list("CAME")];
    if (unit === "CONTRACTS") {
      // One that took the place of another is no difference.
      expect(onlyOn(before, after)).toEqual(expect.arrayContaining(gone));
      expect(onlyOn(after, before)).toEqual(expect.arrayContaining(came));
      expect(before.length - gone.length + came.length).toBe(after.length);
    } else {
      expect([unit, gone, came]).toEqual([unit, onlyOn(before, after), onlyOn(after, before)]);
    }
  }
}

function listOf(report: Report, evidence: ReportEvidence, figure: Narrowed): CountedItem[] {
  const nothing = { reason: null, commissioner: null, block: null, identity: null };
  const days = { from: report.from.on, to: report.to.on };
  const list = countedOf(evidence, { ...nothing, ...days, ...figure });
  if (list === null) throw new Error(`no list behind ${JSON.stringify(figure)}`);
  return list;
}
