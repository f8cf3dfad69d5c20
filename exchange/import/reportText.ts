// SPDX-License-Identifier: EUPL-1.2
import { type Refusal } from "../form/refusal";
import { type ImportReport } from "./importReport";
import {
  type CellDifference,
  type RowChange,
  type RowChanges,
  type RowOutcome,
  rowOutcomes,
} from "./rowChange";

/**
 * A report as people read it, in Dutch.
 *
 * @param toRecord what whoever tried a file must say to have it recorded
 * @param asSeen what to add to that, so that nothing is overwritten that was recorded since
 */
export function reportText(
  report: ImportReport,
  toRecord = "--uitvoeren",
  asSeen = (seenAt: string): string => `--peilmoment ${seenAt}`,
): string {
  return [
    headline(report, toRecord),
    "",
    `Rijen gelezen: ${report.rows}${report.sheet === null ? "" : ` (‘${report.sheet}’)`}`,
    ...(report.refused > 0 && !report.changes ? [] : counts(report)),
    ...report.notices.map((notice) => `Let op: ${notice}`),
    ...(report.seenAt === null || report.refused > 0 ? [] : seen(asSeen(report.seenAt))),
    ...(report.changes ? changes(report.changes) : []),
    ...refusals(report),
    ...candidates(report),
  ].join("\n");
}

function headline({ kind, execute, recordedAt, refused }: ImportReport, toRecord: string): string {
  const what = `Import van ${kind ?? "een onbekende soort"}`;
  if (refused > 0) return `${what}: geweigerd, er is niets vastgelegd.`;
  if (!execute) return `${what}: proef, er is niets vastgelegd. Met ${toRecord} wordt dit vastgelegd.`;
  return recordedAt === null
    ? `${what}: het register zegt dit al, er is niets gewijzigd.`
    : `${what}: vastgelegd op ${recordedAt}.`;
}

const counts = ({ created, changed, ended, unchanged, refused }: ImportReport): string[] => [
  `Nieuw: ${created}, gewijzigd: ${changed}, beëindigd: ${ended}, ongewijzigd: ${unchanged}, geweigerd: ${refused}`,
];

const seen = (asSeen: string): string[] => [
  `Voeg ${asSeen} toe: zonder dat wijzigt een lijst niets wat het register al kent, en met dat niets wat anderen na deze proef vastleggen.`,
];

/** So many rows of each outcome are read by a person. */
const mostInText = 20;

function changes(all: RowChanges): string[] {
  return (Object.keys(rowOutcomes) as RowOutcome[]).flatMap((outcome) => {
    const { first, more } = all[outcome];
    if (first.length === 0) return [];
    const untold = more + Math.max(0, first.length - mostInText);
    const title = rowOutcomes[outcome];
    return [
      "",
      `${title.charAt(0).toUpperCase()}${title.slice(1)}: ${first.length + more}`,
      ...first.slice(0, mostInText).map((change) => `- ${changeText(change)}`),
      ...(untold > 0 ? [`- en nog ${untold} meer`] : []),
    ];
  });
}

function changeText({ row, what, id, differences, toldAtRow }: RowChange): string {
  const said = toldAtRow === null ? differences.map(differenceText).join("; ") : `zie rij ${toldAtRow}`;
  return `rij ${row}, ${what} ${id}: ${said}`;
}

export function differenceText({ column, from, until, before, after }: CellDifference): string {
  const days = [...(from === null ? [] : [`vanaf ${from}`]), ...(until === null ? [] : [`tot ${until}`])];
  const when = days.length === 0 ? "altijd" : days.join(" ");
  if (column === null) return `${after} ${when}`;
  return `‘${column}’ van ${quoted(before)} naar ${quoted(after)} ${when}`;
}

const quoted = (value: string): string => (value === "" ? "leeg" : `‘${value}’`);

function refusals({ refused, refusals: told }: ImportReport): string[] {
  if (refused === 0) return [];
  const untold = refused - told.length;
  return [
    "",
    `Geweigerd: ${refused}`,
    ...told.map((each) => `- ${refusalText(each)}`),
    ...(untold > 0 ? [`- en nog ${untold} meer`] : []),
  ];
}

export function refusalText({ row, column, value, expected }: Refusal): string {
  const place = [...(row === null ? [] : [`rij ${row}`]), ...(column ? [`kolom ‘${column}’`] : [])].join(
    ", ",
  );
  const given = quoted(value);
  return `${place === "" ? "" : `${place}: `}${row === null && value === "" ? "" : `${given}; `}verwacht: ${expected}`;
}

function candidates({ candidates: all, moreCandidates }: ImportReport): string[] {
  if (all.length === 0) return [];
  return [
    "",
    "Mogelijk dezelfde aanbieder (er wordt niets samengevoegd):",
    ...all.map(({ id, name, row, otherId, otherName, otherRow, reason }) => {
      const other = `${otherId} ${otherName} (${otherRow === null ? "in het register" : `rij ${otherRow}`})`;
      return `- rij ${row}: ${id} ${name} en ${other}: ${reason}`;
    }),
    ...(moreCandidates > 0 ? [`- en nog ${moreCandidates} meer`] : []),
  ];
}
