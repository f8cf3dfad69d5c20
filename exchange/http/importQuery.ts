// SPDX-License-Identifier: EUPL-1.2
import { words, type Words } from "../../kit/words";
import { wordingFaults } from "../../kit/versioned/text.rules";
import { isInstant } from "../form/instant";
import { type Detail, wrongParameters } from "./problem";
import { type Json } from "./route";

/** What somebody who sends a file wants done with it. */
export interface ImportWishes {
  readonly execute: boolean;
  readonly reason: string | null;
  readonly source: string | null;
  readonly sheet: string | null;
  readonly missingIsEmpty: boolean;
  /** The moment up to which a trial knew the register. */
  readonly seenAt: string | null;
  /** The id of the run of a trial, of which all this is the confirmation. */
  readonly trial: string | null;
}

const longest = 1_000;

interface Parameter {
  readonly about: string;
  readonly form: "flag" | "text" | "wording" | "instant";
}

const parameters = {
  execute: { about: "1 records the file; without it, it is only tried.", form: "flag" },
  reason: { about: "Why it is recorded (reden). Needed with execute=1.", form: "wording" },
  source: { about: "Where it was learned (bron).", form: "wording" },
  sheet: { about: "Of an XLSX (tabblad); else the first with known headers.", form: "text" },
  missingEmpty: { about: "1: columns that may be left out are taken for not recorded.", form: "flag" },
  trial: {
    about: "The id of the run in which the same file was tried; carries its seenAt with it.",
    form: "text",
  },
  seenAt: {
    about:
      "With execute=1: as a trial gave it (peilmoment); what was recorded since of what the file changes is refused.",
    form: "instant",
  },
} as const satisfies Record<string, Parameter>;
type Name = keyof typeof parameters;

const flagForm = words("0 or 1", "0 of 1");
const textForm = words(
  `a text of 1 to ${longest} characters in UTF-8, once`,
  `een tekst van 1 tot ${longest} tekens in UTF-8, één keer`,
);

/** Reads the part of a URL after the question mark; everything that is wrong with it is told at once. */
export function importWishesIn(query: URLSearchParams): ImportWishes {
  const wrong: Detail[] = [];
  const isWrong = (name: string, expected: Words): null => {
    wrong.push({ in: "query", name, expected });
    return null;
  };
  const known = Object.keys(parameters).join(", ");
  for (const name of new Set(query.keys())) {
    if (!Object.hasOwn(parameters, name)) isWrong(name, words(`one of ${known}`, `een van ${known}`));
  }
  const flag = (name: Name): boolean => {
    const values = query.getAll(name);
    if (values.length > 1 || !["0", "1"].includes(values[0] ?? "0")) isWrong(name, flagForm);
    return values[0] === "1";
  };
  const text = (name: Name): string | null => {
    const values = query.getAll(name);
    if (values.length === 0) return null;
    const value = (values[0] ?? "").trim();
    const isRight = values.length === 1 && value !== "" && value.length <= longest && isWhole(value);
    return isRight ? value : isWrong(name, textForm);
  };
  // As the register takes it, so that nobody waits for a run to hear that it does not.
  const wording = (name: Name): string | null => {
    const values = query.getAll(name);
    if (values.length === 0) return null;
    const value = (values[0] ?? "").trim();
    if (values.length > 1 || value.includes(lost)) return isWrong(name, textForm);
    const [fault] = wordingFaults(name, { longest, lines: false }, value);
    return fault ? isWrong(name, fault.expected) : value;
  };
  const instant = (name: Name): string | null => {
    const value = text(name);
    if (value === null || isInstant(value)) return value;
    return isWrong(name, words("a moment as a trial gives it", "een moment zoals een proef het geeft"));
  };
  const wishes = {
    execute: flag("execute"),
    reason: wording("reason"),
    source: wording("source"),
    sheet: text("sheet"),
    missingIsEmpty: flag("missingEmpty"),
    trial: text("trial"),
    seenAt: instant("seenAt"),
  };
  if (wishes.trial !== null && wishes.seenAt !== null) {
    isWrong("seenAt", words("nothing: the trial has it", "niets: de proef heeft het"));
  }
  if (wishes.trial !== null && !wishes.execute) {
    isWrong("trial", words("execute=1 beside it", "execute=1 erbij"));
  }
  if (wishes.execute && !query.has("reason")) {
    isWrong("reason", words("why this is recorded", "waarom dit wordt vastgelegd"));
  }
  if (wrong.length > 0) throw wrongParameters(wrong);
  return wishes;
}

/** The sign that bytes were replaced by that are no UTF-8; nobody types it. */
const lost = "\ufffd";
const isWhole = (value: string): boolean => !value.includes(lost) && !/\p{Cc}/u.test(value);

const schemas: Readonly<Record<Parameter["form"], Json>> = {
  flag: { type: "string", enum: ["0", "1"], default: "0" },
  text: { type: "string", minLength: 1, maxLength: longest },
  wording: { type: "string", minLength: 1, maxLength: longest },
  instant: { type: "string", format: "date-time" },
};

/** The same for the OpenAPI document. */
export const queryParameters: readonly Json[] = Object.entries(parameters).map(([name, { about, form }]) => ({
  name,
  in: "query",
  description: about,
  schema: schemas[form],
}));
