// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from "node:util";
import { type ExportKind } from "./export/exportKind";
import { exportKinds } from "./export/exports";
import { dutchCsv, machineCsv } from "./export/form/csvForm";
import { type Form } from "./export/form/form";
import { ndjson } from "./export/form/ndjsonForm";
import { xlsx } from "./export/form/xlsxForm";
import { parameters, type Question, questionIn, WrongParameters } from "./export/parameters";
import { UsageFault } from "./usageFault";

const forms: Readonly<Record<string, Form>> = { excel: dutchCsv, machine: machineCsv, xlsx, ndjson };

const kindLine = ({ name, needs, takes }: ExportKind): string =>
  `  ${name.padEnd(20)}${[...needs.map((each) => `--${each} …`), ...takes.map((each) => `[--${each} …]`)].join(" ")}`;

/** How the command is used; told to who uses it otherwise. */
export const exportUsage = `Gebruik:
  npm run export -- EXPORT --parameter WAARDE … [--vorm VORM] [--naar BESTAND]

${exportKinds.map(kindLine).join("\n")}

  --vorm VORM           ${Object.keys(forms).join(", ")}; xlsx als het niet gezegd is
  --naar BESTAND        anders EXPORT-PEILDATUM met het achtervoegsel van de vorm

  ZORGLANDSCHAP_URL     de gateway; http://localhost:4000/graphql als het niet gezegd is
  ZORGLANDSCHAP_TOKEN   wie u bent, voor wat niet openbaar is; zie npm run token`;

export interface ExportCommand {
  readonly kind: ExportKind;
  readonly question: Question;
  readonly form: Form;
  /** Null: by the name of the export and its day. */
  readonly to: string | null;
}

const text = { type: "string" } as const;
const options = {
  ...Object.fromEntries(Object.keys(parameters).map((name) => [name, { ...text, multiple: true as const }])),
  vorm: text,
  form: text,
  naar: text,
  output: text,
};

export function exportCommandIn(words: readonly string[]): ExportCommand {
  const { values, positionals } = parsed(words);
  const [name, ...more] = positionals;
  const kind = exportKinds.find((each) => each.name === name || each.english === name);
  if (!kind || more.length > 0) {
    throw new UsageFault(`Noem één export: ${exportKinds.map((each) => each.name).join(", ")}.`);
  }
  const formName = single(values["vorm"] ?? values["form"]) ?? "xlsx";
  const form = Object.hasOwn(forms, formName) ? forms[formName] : undefined;
  if (!form) throw new UsageFault(`${formName} is geen vorm; kies uit ${Object.keys(forms).join(", ")}.`);
  const given = Object.keys(values).filter((each) => Object.hasOwn(parameters, each));
  const question = asked(kind, given, (each) => [values[each] ?? []].flat());
  return { kind, question, form, to: single(values["naar"] ?? values["output"]) };
}

const single = (value: string | readonly string[] | undefined): string | null =>
  typeof value === "string" ? value : null;

function asked(
  kind: ExportKind,
  given: readonly string[],
  valuesOf: (name: string) => readonly string[],
): Question {
  try {
    return questionIn(kind, given, valuesOf);
  } catch (fault) {
    throw fault instanceof WrongParameters ? new UsageFault(faultText(fault)) : fault;
  }
}

/** What is wrong with a question, a line for each parameter. */
export const faultText = ({ flaws }: WrongParameters): string =>
  flaws.map(({ name, expected }) => `--${name}: verwacht ${expected.nl}.`).join("\n");

function parsed(words: readonly string[]): {
  values: Readonly<Record<string, string | string[] | undefined>>;
  positionals: readonly string[];
} {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    return { values, positionals };
  } catch (fault) {
    throw new UsageFault(fault instanceof Error ? fault.message : String(fault));
  }
}
