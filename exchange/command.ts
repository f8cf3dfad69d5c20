// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from "node:util";
import { aNote } from "../kit/versioned/fact";
import { canBeHeld, wordingFaults } from "../kit/versioned/text.rules";
import { type Kind, kindNamed, kindNames } from "./form/kinds";
import { isInstant } from "./form/instant";
import { UsageFault } from "./usageFault";

/** How the command is used; told to who uses it otherwise. */
export const usage = `Gebruik:
  npm run import -- BESTAND                    proef: zegt wat er zou veranderen
  npm run import -- BESTAND --uitvoeren --reden "…" [--bron "…"]
  npm run import -- --template SOORT [--xlsx] [--naar BESTAND]

  --soort SOORT         ${kindNames}; anders blijkt het uit de kolomnamen
  --tabblad NAAM        van een XLSX; anders het eerste tabblad met bekende kolomnamen
  --ontbrekend-leeg     kolommen die mogen ontbreken gelden als niet vastgelegd
  --peilmoment MOMENT   zoals een proef het gaf: wat sindsdien is vastgelegd wordt niet ongezien overschreven
  --regels BESTAND      van een proef: alle regels die iets veranderen, als .csv of .ndjson
  --json                het verslag als JSON

  ZORGLANDSCHAP_URL     de gateway; http://localhost:4000/graphql als het niet gezegd is
  ZORGLANDSCHAP_TOKEN   wie u bent; zie npm run token`;

export type Command =
  | {
      readonly do: "import";
      readonly path: string;
      readonly kind: Kind | null;
      readonly sheet: string | null;
      readonly missingIsEmpty: boolean;
      readonly execute: boolean;
      readonly reason: string | null;
      readonly source: string | null;
      readonly seenAt: string | null;
      readonly rowsTo: string | null;
      readonly json: boolean;
    }
  | {
      readonly do: "template";
      readonly kind: Kind;
      readonly xlsx: boolean;
      readonly to: string;
    };

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;

/** In Dutch, or in English for whoever writes scripts. */
const options = {
  uitvoeren: flag,
  execute: flag,
  reden: text,
  reason: text,
  bron: text,
  source: text,
  soort: text,
  kind: text,
  tabblad: text,
  sheet: text,
  "ontbrekend-leeg": flag,
  "missing-empty": flag,
  template: text,
  xlsx: flag,
  naar: text,
  output: text,
  peilmoment: text,
  "seen-at": text,
  regels: text,
  rows: text,
  json: flag,
} as const;

export function commandIn(words: readonly string[]): Command {
  const { values, positionals } = parsed(words);
  const kindName = values.soort ?? values.kind;
  if (values.template !== undefined) {
    const kind = kindWith(values.template);
    const xlsx = values.xlsx ?? false;
    const to = values.naar ?? values.output ?? `${kind.name}.${xlsx ? "xlsx" : "csv"}`;
    return { do: "template", kind, xlsx, to };
  }
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageFault("Noem één bestand.");
  const execute = values.uitvoeren ?? values.execute ?? false;
  const reason = (values.reden ?? values.reason)?.trim() ?? "";
  const source = values.bron ?? values.source;
  demandWording({ reden: reason === "" ? null : reason, bron: source ?? null });
  if (execute && reason === "") throw new UsageFault("Zeg met --reden waarom dit wordt vastgelegd.");
  return {
    do: "import",
    path,
    kind: kindName === undefined ? null : kindWith(kindName),
    sheet: values.tabblad ?? values.sheet ?? null,
    missingIsEmpty: values["ontbrekend-leeg"] ?? values["missing-empty"] ?? false,
    execute,
    reason: reason === "" ? null : reason,
    source: source?.trim() ?? null,
    seenAt: momentIn(values.peilmoment ?? values["seen-at"]),
    rowsTo: rowsFileIn(values.regels ?? values.rows, execute),
    json: values.json ?? false,
  };
}

/** What the register would not take is told before anything is read. */
function demandWording(said: Readonly<Record<string, string | null>>): void {
  for (const [option, given] of Object.entries(said)) {
    if (given === null) continue;
    const [fault] = canBeHeld(given) ? wordingFaults(option, aNote, given) : [];
    const expected = canBeHeld(given) ? fault?.expected.nl : "een tekst zonder NUL-tekens of gebroken tekens";
    if (expected !== undefined) throw new UsageFault(`--${option}: verwacht wordt ${expected}.`);
  }
}

function momentIn(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (!isInstant(text)) {
    throw new UsageFault(`${text} is geen peilmoment zoals een proef het geeft (2026-11-22T21:50:00.000Z).`);
  }
  return text;
}

function rowsFileIn(path: string | undefined, execute: boolean): string | null {
  if (path === undefined) return null;
  if (execute) throw new UsageFault("Met --regels wordt een proef bewaard; laat --uitvoeren weg.");
  if (!/\.(csv|ndjson)$/i.test(path))
    throw new UsageFault("Geef met --regels een bestand op .csv of .ndjson.");
  return path;
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (fault) {
    throw new UsageFault(fault instanceof Error ? fault.message : String(fault));
  }
}

function kindWith(name: string): Kind {
  const kind = kindNamed(name);
  if (!kind) throw new UsageFault(`${name} is geen soort; kies uit ${kindNames}.`);
  return kind;
}
