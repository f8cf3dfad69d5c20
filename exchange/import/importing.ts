// SPDX-License-Identifier: EUPL-1.2
import { type SheetForm } from "../form/column";
import { type Kind } from "../form/kinds";
import { refusal } from "../form/refusal";
import { importedEntities, sheetForms } from "../form/sheetForm";
import { type Gateway } from "../graph/gateway";
import { inputsOf } from "../graph/inputs";
import { type Limits, usualLimits } from "../spreadsheet/limits";
import { openSpreadsheet } from "../spreadsheet/openSpreadsheet";
import { Unreadable } from "../spreadsheet/unreadable";
import { ChangedRows } from "./changedRows";
import { type ChangeSet, ChangeSets } from "./changeSet";
import { type ImportReport, nothingDone } from "./importReport";
import { Likenesses } from "./likeness";
import { Departures } from "./departures";
import { MunicipalityDays } from "./municipalityDays";
import { obstaclesAt } from "./obstacles";
import { type Reading, readingOf } from "./reading";
import { registeredProviders } from "./registeredProviders";
import { type RowChanges } from "./rowChange";
import { type RowOperation } from "./rowOperations";
import { settled } from "./settling";
import { tellTrial } from "./trial";

export interface ImportOptions {
  readonly path: string;
  readonly gateway: Gateway;
  /** Who imports, as the token says. */
  readonly subject: string;
  readonly kind: Kind | null;
  readonly sheet: string | null;
  readonly missingIsEmpty: boolean;
  /** Without it nothing is recorded: a trial. */
  readonly execute: boolean;
  readonly reason: string;
  readonly source: string | null;
  /** The moment that a trial gave: what was recorded since of what the file changes, stands in the way. */
  readonly seenAt: string | null;
  /** Takes up what a trial would change; without it only the first rows are told. */
  readonly rows?: ChangedRows;
  readonly onProgress?: (progress: Progress) => void;
  readonly limits?: Limits;
}

export type Step = "reading" | "comparing" | "staging" | "performing" | "telling";

export interface Progress {
  readonly step: Step;
  readonly done: number;
  /** Null while it is not known. */
  readonly of: number | null;
}

/** An import from start to end: all of a file, or nothing. Doing it again finishes it, or changes nothing. */
export async function importFile(options: ImportOptions): Promise<ImportReport> {
  const forms = sheetForms(await inputsOf(options.gateway, importedEntities));
  const likenesses = new Likenesses();
  const municipalities = new MunicipalityDays(forms);
  let reading: Reading;
  try {
    reading = await read(options, forms, (row, operation) => {
      if (operation.entity === "provider") likenesses.add(row, namedIn(operation));
      municipalities.add(operation);
    });
  } catch (fault) {
    if (fault instanceof Unreadable) return unreadable(fault, options);
    throw fault;
  }
  try {
    if (reading.refusals.count === 0) {
      await municipalities.refuseInto(reading, options.gateway);
    }
    if (reading.refusals.count > 0) return withFaultsOfFile(reading, options);
    return await registered(reading, options, likenesses, municipalities);
  } finally {
    reading.operations.close();
  }
}

async function read(
  { path, limits = usualLimits, kind, sheet, missingIsEmpty, onProgress }: ImportOptions,
  forms: readonly SheetForm[],
  onOperation: (row: number, operation: RowOperation) => void,
): Promise<Reading> {
  const spreadsheet = await openSpreadsheet(path, limits);
  try {
    return await readingOf(spreadsheet, forms, {
      kind,
      sheet,
      missingIsEmpty,
      limits,
      onRow: (row) => onProgress?.({ step: "reading", done: row, of: null }),
      onOperation,
    });
  } finally {
    await spreadsheet.close();
  }
}

const namedIn = ({ id, facts }: RowOperation) => ({
  id,
  name: facts["name"] as string,
  kvkNumber: facts["kvkNumber"] as string | null,
  agbCode: facts["agbCode"] as string | null,
});

async function registered(
  reading: Reading,
  options: ImportOptions,
  likenesses: Likenesses,
  municipalities: MunicipalityDays,
): Promise<ImportReport> {
  const { gateway, subject, execute, reason, source, seenAt, onProgress } = options;
  const { operations } = reading;
  await compareWithRegister(reading, options, likenesses);
  const of = operations.count;
  const set = await settled(operations, {
    gateway,
    owner: reading.kind.owner,
    subject,
    grounds: { reason, source, rehearse: !execute, seenAt },
    onStaged: (done) => onProgress?.({ step: "staging", done, of }),
    onPerformed: (done) => onProgress?.({ step: "performing", done, of }),
  });
  if (set.state === "FAILED")
    throw new Error("Het register kon de import niet verwerken; er is niets vastgelegd.");
  const { recordedAt, created, changed, ended, unchanged, obstacles, firstObstacles } = set;
  const departures = new Departures(gateway);
  const refusals = await obstaclesAt(set, operations, reading, (operation) =>
    departures.over(municipalities.namedBy(operation)),
  );
  return {
    ...told(reading, options),
    recordedAt,
    created,
    changed,
    ended,
    unchanged,
    // One operation may be refused for several reasons; of those beyond the first, the register says only how many.
    refused: refusals.length + obstacles - firstObstacles.length,
    refusals,
    candidates: likenesses.candidates,
    moreCandidates: likenesses.more,
    seenAt: set.seenAt,
    changes: execute ? null : await changesOf(set, reading, options),
  };
}

async function changesOf(
  set: ChangeSet,
  reading: Reading,
  { gateway, rows, onProgress }: ImportOptions,
): Promise<RowChanges> {
  const told = rows ?? new ChangedRows();
  try {
    const of = reading.operations.count;
    const sets = new ChangeSets(gateway, reading.kind.owner);
    const onPart = (done: number): void => onProgress?.({ step: "telling", done, of });
    await tellTrial(told, { sets, set, reading, onPart });
    return told.told;
  } finally {
    if (!rows) told.close();
  }
}

async function compareWithRegister(
  { kind }: Reading,
  { gateway, onProgress }: ImportOptions,
  likenesses: Likenesses,
): Promise<void> {
  if (!kind.entities.includes("provider")) return;
  let done = 0;
  for await (const provider of registeredProviders(gateway)) {
    likenesses.compare(provider);
    onProgress?.({ step: "comparing", done: (done += 1), of: null });
  }
}

const told = ({ kind, sheet, rows, notices }: Reading, { execute }: ImportOptions) => ({
  kind: kind.name,
  sheet,
  rows,
  execute,
  notices,
});

const withFaultsOfFile = (reading: Reading, options: ImportOptions): ImportReport => ({
  ...nothingDone,
  ...told(reading, options),
  refused: reading.refusals.count,
  refusals: reading.refusals.first,
});

const unreadable = (
  { row, given, expected }: Unreadable,
  { kind, sheet, execute }: ImportOptions,
): ImportReport => ({
  ...nothingDone,
  kind: kind?.name ?? null,
  sheet,
  rows: 0,
  execute,
  refused: 1,
  refusals: [refusal(row, null, given, expected)],
  notices: [],
});
