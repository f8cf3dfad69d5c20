// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../../kit/localDate";
import { type ChoiceCell, matrixOf } from "../choiceMatrix";
import { countUnder } from "../countUnder";
import { schemesOf } from "../scheme";
import { type Line } from "./line";
import { type Year } from "./year";

/** What there is to choose from in each segment at both ends; a segment that is there at one end has one number. */
export async function choiceLines(year: Year, isComparable: boolean): Promise<Line[]> {
  const before = isComparable ? await cellsOn(year.from, year) : [];
  const after = await cellsOn(year.to, year);
  const was = new Map(before.map((cell) => [cell.segment.id, cell]));
  const is = new Set(after.map(({ segment }) => segment.id));
  return [
    ...after.map((cell): Line => ({
      part: "keuze",
      subject: cell.segment.label,
      key: cell.segment.id,
      answer: cell.answer,
      before: providersOf(was.get(cell.segment.id)),
      after: providersOf(cell),
      open: countUnder(cell.answer, cell.openProviders),
      counterparties: countUnder(cell.answer, cell.counterparties),
    })),
    ...before
      .filter(({ segment }) => !is.has(segment.id))
      .map((cell): Line => ({
        part: "keuze",
        subject: cell.segment.label,
        key: cell.segment.id,
        before: providersOf(cell),
        note: "dit segment is er aan het einde van het jaar niet; niet vergelijkbaar met een ander",
      })),
  ];
}

const providersOf = (cell: ChoiceCell | undefined): number | null =>
  cell ? countUnder(cell.answer, cell.providers) : null;

async function cellsOn(on: LocalDate, { place, knownAt, gateway }: Year): Promise<ChoiceCell[]> {
  const schemes = await schemesOf(place.region, { on, knownAt }, gateway);
  const cells: ChoiceCell[] = [];
  for (const { code, segments } of schemes) {
    if (segments.length === 0) continue;
    const matrix = await matrixOf(place.region, code, { on, knownAt }, gateway);
    cells.push(...matrix.cells.filter(({ municipality }) => municipality.code === place.code));
  }
  return cells;
}
