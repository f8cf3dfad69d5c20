// SPDX-License-Identifier: EUPL-1.2
import { type Refusal } from "../form/refusal";
import { type ImportReport } from "./importReport";
import { type Candidate } from "./likeness";

/**
 * A report as people read it, in Dutch.
 *
 * @param toRecord what whoever tried a file must say to have it recorded
 */
export function reportText(report: ImportReport, toRecord = "--uitvoeren"): string {
  return [
    headline(report, toRecord),
    "",
    `Rijen gelezen: ${report.rows}${report.sheet === null ? "" : ` (‘${report.sheet}’)`}`,
    ...(report.refused > 0 ? [] : counts(report)),
    ...report.notices.map((notice) => `Let op: ${notice}`),
    ...refusals(report),
    ...candidates(report.candidates),
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

const counts = ({ created, changed, ended, unchanged }: ImportReport): string[] => [
  `Nieuw: ${created}, gewijzigd: ${changed}, beëindigd: ${ended}, ongewijzigd: ${unchanged}, geweigerd: 0`,
];

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
  const given = value === "" ? "leeg" : `‘${value}’`;
  return `${place === "" ? "" : `${place}: `}${row === null && value === "" ? "" : `${given}; `}verwacht: ${expected}`;
}

function candidates(all: readonly Candidate[]): string[] {
  if (all.length === 0) return [];
  return [
    "",
    "Mogelijk dezelfde aanbieder (er wordt niets samengevoegd):",
    ...all.map(({ id, name, row, otherId, otherName, otherRow, reason }) => {
      const other = `${otherId} ${otherName} (${otherRow === null ? "in het register" : `rij ${otherRow}`})`;
      return `- rij ${row}: ${id} ${name} en ${other}: ${reason}`;
    }),
  ];
}
