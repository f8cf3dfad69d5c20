// SPDX-License-Identifier: EUPL-1.2
import { isLocalDate } from "../../../../kit/localDate";
import { keptCodes, keptEntities } from "../../../labels/register.labels";
import { catalogue } from "../../../page/catalogue";
import { type Call } from "../../../page/page";

const valueTexts = catalogue(
  { yes: "ja", no: "nee", none: "niet vastgelegd", holds: "Geldt" },
  { yes: "yes", no: "no", none: "not recorded", holds: "Holds" },
);

export interface FactRule {
  readonly nl: string;
  readonly en: string;
  readonly type: string;
  readonly isList: boolean;
  /** Whether people write it in lines. */
  readonly hasLines: boolean;
  /** Whether the register can do without. */
  readonly isOptional: boolean;
  readonly refersTo: string | null;
}

type Codes = Readonly<Record<string, Readonly<Record<string, { readonly nl: string; readonly en: string }>>>>;

/** What the register says of one fact: its rule, when it has one. */
export function factRule(typeName: string, name: string): FactRule | null {
  const entities: Readonly<Record<string, { readonly facts: Readonly<Record<string, FactRule>> }>> =
    keptEntities;
  return entities[typeName]?.facts[name] ?? null;
}

/** How a fact is called. Whether something holds at all is told as a fact too. */
export function factLabel(call: Call, typeName: string, name: string): string {
  if (name === "holds") return call.texts(valueTexts).holds;
  return factRule(typeName, name)?.[call.language] ?? name;
}

/** What a code says, of the list with that name. */
export function codeLabel(call: Call, list: string, code: string): string {
  const codes: Codes = keptCodes;
  return codes[list]?.[code]?.[call.language] ?? code;
}

/** The options of a list of codes. */
export const codeOptions = (call: Call, list: keyof typeof keptCodes): { value: string; label: string }[] =>
  codeOptionsOf(call, list);

/** The options of a type, when that is a list of codes; none otherwise. */
export function codeOptionsOf(call: Call, type: string): { value: string; label: string }[] {
  const codes: Codes = keptCodes;
  return Object.keys(codes[type] ?? {}).map((value) => ({ value, label: codeLabel(call, type, value) }));
}

/** The options of what is so or is not. */
export function yesOrNo(call: Call): { value: string; label: string }[] {
  const { yes, no } = call.texts(valueTexts);
  return [
    { value: "ja", label: yes },
    { value: "nee", label: no },
  ];
}

/** Of these nothing recorded is a no, in the graph too: a line that nobody suspended goes on. */
const silentIsNo: ReadonlySet<string> = new Set(["ContractLine.suspended"]);

/** A fact as people write it: no code, no date of a machine. */
export function shownValue(call: Call, typeName: string, name: string, value: unknown): string {
  const texts = call.texts(valueTexts);
  if (value === null && silentIsNo.has(`${typeName}.${name}`)) return texts.no;
  if (value === null || value === undefined || value === "") return texts.none;
  if (Array.isArray(value)) {
    const shown = value.map((one: unknown) => shownValue(call, typeName, name, one));
    return shown.length === 0 ? texts.none : call.formats.list(shown);
  }
  if (typeof value === "boolean") return value ? texts.yes : texts.no;
  if (typeof value === "number") return /year$/i.test(name) ? String(value) : call.formats.number(value);
  if (typeof value !== "string") return JSON.stringify(value);
  const type = factRule(typeName, name)?.type ?? "";
  if (type === "LocalDate" && isLocalDate(value)) return call.formats.day(value);
  return type in keptCodes ? codeLabel(call, type, value) : value;
}
