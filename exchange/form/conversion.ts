// SPDX-License-Identifier: EUPL-1.2
import { type Cell, type NumberFormat, trimmed } from "../spreadsheet/cell";
import { codeMeant } from "./codeTerm";
import { type ValueForm } from "./column";
import { dayIn, numberHint } from "./day";
import { expectationOf, expectationOfOne } from "./expectation";
import { isGarbled } from "./garbled";
import { municipalityCodeHint, municipalityCodeIn } from "./municipalityCode";
import { nearest } from "./nearest";

export type Value = string | number | boolean | null | readonly (string | number | boolean)[];

export type Converted = { readonly value: Value } | { readonly expected: string };

const expected = (text: string): { readonly expected: string } => ({ expected: text });

/** What a cell says of the fact that its column is about, or what should have stood there. Nothing is guessed. */
export function converted(cell: Cell | null, form: ValueForm): Converted {
  if (cell === null) return empty(form);
  switch (cell.kind) {
    case "formula":
      return expected("geen formule; plak de waarde");
    case "error":
      return expected("een waarde, geen foutwaarde van de spreadsheet");
    case "day":
      return ofDay(cell.day, form);
    case "yesNo":
      return form.kind === "yesNo" && !form.list ? { value: cell.yes } : expected(expectationOf(form));
    case "number":
      return ofNumber(cell.number, cell.format, form);
    case "text":
      return ofText(cell.text, form);
  }
}

const empty = (form: ValueForm): Converted => {
  if (form.list) return { value: [] };
  return form.optional ? { value: null } : expected(expectationOf(form));
};

function ofDay(day: string | null, form: ValueForm): Converted {
  if (form.kind !== "day") {
    return expected(`${expectationOf(form)}; een spreadsheet heeft er een datum van gemaakt`);
  }
  return day === null ? expected("een dag zonder tijd, na 1900") : { value: day };
}

const largestExact = 1e15;

/** A real number of a workbook. */
function ofNumber(number: number, format: NumberFormat, form: ValueForm): Converted {
  const value = one(number, format, form);
  return "value" in value && form.list ? { value: [value.value as number] } : value;
}

function one(number: number, format: NumberFormat, form: ValueForm): Converted {
  if (format === "percent") return expected(`${expectationOf(form)}, geen percentage`);
  switch (form.kind) {
    case "whole":
      return isWhole(number) ? { value: number } : expected(expectationOf(form));
    case "figure":
      return { value: number };
    case "day":
      return expected(`${expectationOf(form)}${numberHint(number)}`);
    case "yesNo":
    case "code":
      return expected(expectationOf(form));
    case "text":
    case "link":
      if (format === "padded")
        return expected("een tekst; maak de cel op als tekst, dan blijven voorloopnullen staan");
      return Number.isInteger(number) && Math.abs(number) < largestExact
        ? named(String(number), form)
        : expected("een tekst; maak de cel op als tekst");
  }
}

/** As the graph counts. */
const largestWhole = 2_147_483_647;
// The graph holds one more below nought than above it.
const isWhole = (number: number): boolean =>
  Number.isInteger(number) && number <= largestWhole && number >= -largestWhole - 1;

const separatorInLists = /\||\r\n|\n|\r/;
/** A text may begin with a sign of equality and a blank; what no blank follows was meant to be worked out. */
const formulaStart = /^=\S/;
/** As Excel has it. */
const longest = 32_767;
const errorValue =
  /^#(?:N\/[AB]|NA|VERW!|REF!|WAARDE!|VALUE!|DEEL\/0!|DIV\/0!|NAAM\?|NAME\?|GETAL!|NUM!|LEEG!|NULL!|#+)$/i;

function ofText(text: string, form: ValueForm): Converted {
  const given = trimmed(text);
  if (given.length > longest) return expected(`hoogstens ${longest} tekens in een cel`);
  if (given.includes("\0")) return expected("een tekst zonder NUL-tekens");
  if (given.includes("\ufffd")) return expected("een tekst waarin geen teken verloren is gegaan (\ufffd)");
  if (isGarbled(given)) {
    return expected(
      "een tekst zonder verminkte letters; bewaar het bestand opnieuw als UTF-8 en herstel wat hier staat",
    );
  }
  if (formulaStart.test(given)) return expected("geen formule; plak de waarde");
  if (errorValue.test(given)) return expected("een waarde, geen foutwaarde van de spreadsheet");
  if (given === "") return empty(form);
  if (!form.list) return ofWord(given, form);
  const values: (string | number | boolean)[] = [];
  // A line break at the end, or two separators in a row, name nothing.
  const parts = given.split(separatorInLists).map(trimmed);
  const { most, told } = mostIn(form);
  for (const part of parts.filter((each) => each !== "")) {
    if (values.length === most) return expected(told);
    const each = ofWord(part, form);
    if ("expected" in each) return each;
    values.push(each.value as string);
  }
  return { value: values };
}

/** So many there were when the Youth Act (Jeugdwet) began, on 1 January 2015 (CBS); they have become fewer ever since. */
const mostMunicipalities = 393;
const mostOfOthers = 400;

/** How many values one cell may name: no more than there can be, so that nobody waits for what is no list. */
function mostIn({ typeName }: ValueForm): { readonly most: number; readonly told: string } {
  return typeName === "Municipality"
    ? {
        most: mostMunicipalities,
        told: `hoogstens ${mostMunicipalities} gemeenten in een cel; meer had Nederland er niet sinds de Jeugdwet`,
      }
    : { most: mostOfOthers, told: `hoogstens ${mostOfOthers} waarden in een cel` };
}

/** Spreadsheets write a power with decimals, a sign or both; `45E01` is a product code. */
const scientific = /^\d+(?:[.,]\d+e\+?|e\+)\d+$/i;
const yes: ReadonlySet<string> = new Set(["ja", "waar", "true"]);
const no: ReadonlySet<string> = new Set(["nee", "onwaar", "false"]);

function ofWord(given: string, form: ValueForm): Converted {
  switch (form.kind) {
    case "link":
    case "text":
      if (scientific.test(given)) {
        return expected("een nummer dat voluit geschreven is; maak de cel op als tekst");
      }
      return named(given, form);
    case "code": {
      const code = codeMeant(given, form.codes);
      return code === null ? expected(`${expectationOf(form)}${likeHint(given, form)}`) : { value: code };
    }
    case "day": {
      const day = dayIn(given);
      if (day !== null) return { value: day };
      return expected(`${expectationOf(form)}${/^\d+$/.test(given) ? numberHint(Number(given)) : ""}`);
    }
    case "yesNo": {
      const word = given.toLowerCase();
      if (yes.has(word)) return { value: true };
      return no.has(word) ? { value: false } : expected(expectationOf(form));
    }
    case "whole": {
      const number = Number(given);
      return /^-?\d+$/.test(given) && isWhole(number) ? { value: number } : expected(expectationOf(form));
    }
    case "figure":
      return /^-?\d+(,\d+)?$/.test(given)
        ? { value: Number(given.replace(",", ".")) }
        : expected(expectationOf(form));
  }
}

function likeHint(given: string, { codes }: ValueForm): string {
  const like = nearest(
    given,
    codes.flatMap(({ code, term }) => [term, code]),
  );
  return like === null ? "" : `; bedoelt u ‘${like}’?`;
}

/** A text that names something, in the form that such names have. */
function named(given: string, form: ValueForm): Converted {
  if (form.typeName === "Municipality") {
    const code = municipalityCodeIn(given);
    return code ? { value: code } : expected(`${expectationOf(form)}${municipalityCodeHint(given)}`);
  }
  return withDigits(given, form);
}

/** A number that is a name and has fewer digits than it should was taken for a quantity somewhere. */
function withDigits(given: string, form: ValueForm): Converted {
  const { digits } = form;
  if (digits === null) return { value: given };
  if (new RegExp(`^\\d{${digits}}$`).test(given)) return { value: given };
  const isShort = /^\d+$/.test(given) && given.length < digits;
  return expected(`${expectationOfOne(form)}${isShort ? "; een voorloopnul is verloren gegaan" : ""}`);
}
