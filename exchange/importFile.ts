// SPDX-License-Identifier: EUPL-1.2
import { createWriteStream } from "node:fs";
import { stat, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Command, commandIn, usage } from "./command";
import { importedEntities, sheetForm } from "./form/sheetForm";
import { csvTemplate, xlsxTemplate } from "./form/template";
import { Gateway, GatewayRefusal, GatewaySilence } from "./graph/gateway";
import { inputsOf } from "./graph/inputs";
import { ChangedRows } from "./import/changedRows";
import { importFile } from "./import/importing";
import { type ImportReport, isWell } from "./import/importReport";
import { reportText } from "./import/reportText";
import { rowsCsv, rowsNdjson } from "./import/rowsFile";
import { importEnv } from "./env";
import { progressLine } from "./progressLine";
import { subjectIn } from "./subject";
import { UsageFault } from "./usageFault";
import { EnvFault } from "../kit/env";

/** What the command ends with. */
const exit = { well: 0, refused: 1, usage: 2, unfinished: 3 } as const;

/** `npm run import`: brings a spreadsheet to the register, or makes an empty one. */
async function run(words: readonly string[]): Promise<number> {
  const command = commandIn(words);
  const { ZORGLANDSCHAP_URL: url, ZORGLANDSCHAP_TOKEN: token } = importEnv();
  const gateway = new Gateway({ url, token });
  if (command.do === "template") return makeTemplate(command, gateway);
  await demandFile(command.path);
  if (token === undefined) throw new UsageFault("Zet in ZORGLANDSCHAP_TOKEN wie u bent; zie npm run token.");
  const rows = new ChangedRows();
  const report = await importFile({
    ...command,
    reason: command.reason ?? `Proef met ${visible(basename(command.path))}`,
    gateway,
    subject: subjectIn(token),
    rows,
    onProgress: progressLine((line) => process.stderr.write(line)),
  });
  if (command.rowsTo !== null) await keepRows(command.rowsTo, rows, report);
  rows.close();
  process.stdout.write(`${command.json ? JSON.stringify(report, null, 2) : reportText(report)}\n`);
  return isWell(report) ? exit.well : exit.refused;
}

async function keepRows(path: string, rows: ChangedRows, report: ImportReport): Promise<void> {
  const form = /\.csv$/i.test(path) ? rowsCsv : rowsNdjson;
  await pipeline(Readable.from(form(rows, report)), createWriteStream(path));
}

async function makeTemplate(
  { kind, xlsx, to }: Extract<Command, { do: "template" }>,
  gateway: Gateway,
): Promise<number> {
  const form = sheetForm(await inputsOf(gateway, importedEntities), kind);
  // What somebody filled in already is not written over.
  await writeFile(to, xlsx ? await xlsxTemplate(form) : csvTemplate(form), { flag: "wx" }).catch(
    (fault: NodeJS.ErrnoException) => {
      throw new UsageFault(
        fault.code === "EEXIST" ? `${to} bestaat al; kies met --naar een andere naam.` : fault.message,
      );
    },
  );
  process.stdout.write(`${to} is gemaakt.\n`);
  return exit.well;
}

/** A name without what nobody sees, which no reason may have. */
const visible = (name: string): string => name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "");

async function demandFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new UsageFault(`${path} is geen bestand.`);
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    const message = fault instanceof Error ? fault.message : String(fault);
    if (fault instanceof UsageFault) {
      process.stderr.write(`${message}\n\n${usage}\n`);
      process.exitCode = exit.usage;
      return;
    }
    const hint =
      fault instanceof GatewaySilence
        ? "\nVoer dezelfde opdracht opnieuw uit; wat al gedaan is, blijft staan."
        : "";
    const refused = fault instanceof GatewayRefusal ? refusalOf(fault) : message;
    process.stderr.write(`${refused}${hint}\n`);
    process.exitCode = fault instanceof EnvFault ? exit.usage : exit.unfinished;
  },
);

const optionOf: Readonly<Record<string, string>> = { reason: "--reden", source: "--bron" };

function refusalOf({ code, message, field, expected }: GatewayRefusal): string {
  const option = optionOf[field ?? ""];
  if (option !== undefined && expected) {
    return `${option}: verwacht wordt ${expected.nl}; er is niets vastgelegd.`;
  }
  if (field === "seenAt") return "Het peilmoment ligt in de toekomst; er is niets vastgelegd.";
  switch (code) {
    case "UNAUTHENTICATED":
      return "Het register kent u niet (meer): het token ontbreekt, is verlopen of ongeldig. Zie npm run token.";
    case "FORBIDDEN":
      return "U mag dit niet bijhouden.";
    case "GONE":
      return message;
    default:
      return `Het register nam deze import niet aan (${code}: ${message}); er is niets vastgelegd.`;
  }
}
