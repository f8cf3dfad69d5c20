// SPDX-License-Identifier: EUPL-1.2
import { rm, stat } from "node:fs/promises";
import { basename } from "node:path";
import { EnvFault } from "../kit/env";
import { systemClock } from "../kit/clock";
import { importEnv } from "./env";
import { WrongParameters } from "./export/parameters";
import { metadataSuffix } from "./export/form/form";
import { Tally } from "./export/tally";
import { Terms } from "./export/terms";
import { writeWhole } from "./export/wholeFile";
import { exportCommandIn, exportUsage, faultText } from "./exportCommand";
import { Gateway, GatewayRefusal } from "./graph/gateway";
import { UsageFault } from "./usageFault";

/** What the command ends with. */
const exit = { usage: 2, unfinished: 3 } as const;

/** `npm run export`: a list or report of the register as a file. */
async function run(words: readonly string[]): Promise<void> {
  const { kind, question, form, to } = exportCommandIn(words);
  const { ZORGLANDSCHAP_URL: url, ZORGLANDSCHAP_TOKEN: token } = importEnv();
  if (to !== null) await demandNew(to);
  const gateway = new Gateway({ url, token });
  const print = await kind.open(question, gateway, systemClock);
  const path = to ?? `${print.about.name}-${print.about.on}.${form.extension}`;
  if (to === null) await demandNew(path);
  const beside = form.metadata && `${path}${metadataSuffix}`;
  if (beside !== undefined) await demandNew(beside);
  const tally = new Tally(print);
  await writeWhole(path, form.write(print, tally, await Terms.of(print.columns, gateway)));
  if (beside !== undefined) await writeBeside(path, beside, form.metadata?.(print, urlOf(path)) ?? "");
  process.stdout.write(
    `${path}: ${tally.count} rijen, peildatum ${print.about.on}, zoals bekend op ${print.about.knownAt}.\n` +
      (beside === undefined ? "" : `Definitie en kolommen: ${beside}.\n`) +
      `Vingerafdruk ${print.about.fingerprint}; SHA-256 van de rijen ${tally.sha256}.\n`,
  );
}

/** What a file is, when the file is there; without it the file does not stay either, for nobody could judge its figures. */
async function writeBeside(path: string, beside: string, metadata: string): Promise<void> {
  try {
    await writeWhole(beside, [metadata]);
  } catch (fault) {
    await rm(path, { force: true });
    throw fault;
  }
}

/** The file as seen from what lies beside it. */
const urlOf = (path: string): string => encodeURIComponent(basename(path));

/** What somebody has is not written over. */
async function demandNew(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found) throw new UsageFault(`${path} bestaat al; kies met --naar een andere naam.`);
}

function complaint(fault: unknown): { readonly text: string; readonly code: number } {
  if (fault instanceof UsageFault) return { text: `${fault.message}\n\n${exportUsage}`, code: exit.usage };
  if (fault instanceof WrongParameters) return { text: faultText(fault), code: exit.usage };
  if (fault instanceof EnvFault) return { text: fault.message, code: exit.usage };
  const message = fault instanceof Error ? fault.message : String(fault);
  const text =
    fault instanceof GatewayRefusal ? `Het register gaf dit niet (${fault.code}: ${message})` : message;
  return { text: `${text}\nEr is geen bestand gemaakt.`, code: exit.unfinished };
}

run(process.argv.slice(2)).catch((fault: unknown) => {
  const { text, code } = complaint(fault);
  process.stderr.write(`${text}\n`);
  process.exitCode = code;
});
