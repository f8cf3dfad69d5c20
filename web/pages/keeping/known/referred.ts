// SPDX-License-Identifier: EUPL-1.2
import { type Missing } from "../../../graph/graph";
import { keptEntities } from "../../../labels/register.labels";
import { type Call } from "../../../page/page";
import { type FormField } from "../form/field";
import { type Kept } from "../record/past";
import { type Known, lookUp, type Ref } from "./lookUp";
import { Names } from "./names";

/** One number or name that stands in a field which asks for something that the register has. */
export interface Referred {
  readonly field: string;
  /** Which line of it. */
  readonly line: number;
  readonly ref: Ref;
  /** What it is, in words; null when nothing is known under it. */
  readonly inWords: string | null;
  /** What may be meant when it is no number, each in words. */
  readonly candidates: readonly { readonly id: string; readonly inWords: string }[];
  readonly hasMore: boolean;
}

export interface AllReferred {
  readonly referred: readonly Referred[];
  readonly missing: readonly Missing[];
}

type Asking = FormField & { readonly refersTo: Kept };
const asks = (field: FormField): field is Asking => field.refersTo !== undefined;

const lineEnds = /\r\n?|\n/;
const mostCandidates = 25;
const mostNames = 10;
const shortestName = 2;

/** In a form: which of what may be meant somebody chose. */
export const choiceName = ({ field, line }: Pick<Referred, "field" | "line">): string =>
  `kies-${line}-${field}`;
/** In a form: what was shown in words, and therefore seen. */
export const seenName = "gezien";
export const seenValue = ({ field, ref }: Pick<Referred, "field" | "ref">): string => `${field} ${ref.id}`;

const linesIn = (value: string): string[] => value.split(lineEnds);

/** A form with what was chosen in the place of the name that was looked for. */
export function withChosen(form: URLSearchParams, fields: readonly FormField[]): URLSearchParams {
  const chosen = new URLSearchParams(form);
  for (const { name } of fields.filter(asks)) {
    const value = form.get(name);
    if (value === null) continue;
    const lines = linesIn(value).map((text, line) => {
      const choice = form.get(choiceName({ field: name, line })) ?? "";
      chosen.delete(choiceName({ field: name, line }));
      return choice === "" ? text : choice;
    });
    chosen.set(name, lines.join("\n"));
  }
  return chosen;
}

/** A form in which what is meant by a name beyond doubt stands by its number. */
export function withNumbers(form: URLSearchParams, referred: readonly Referred[]): URLSearchParams {
  const told = new URLSearchParams(form);
  for (const { field, line, ref } of referred) {
    const lines = linesIn(told.get(field) ?? "");
    lines[line] = ref.id;
    told.set(field, lines.join("\n"));
  }
  return told;
}

/** What stands in the fields of a form that name something: what it is, or what may be meant. */
export async function referredIn(
  call: Call,
  fields: readonly FormField[],
  valueOf: (field: FormField) => string,
): Promise<AllReferred> {
  const said = fields.filter(asks).flatMap((field) =>
    linesIn(valueOf(field))
      .map((text, line) => ({ field, line, text: text.trim() }))
      .filter(({ text }) => text !== ""),
  );
  if (said.length === 0) return { referred: [], missing: [] };
  const byNumber = await Names.of(
    call,
    said.map(({ field, text }) => ({ typeName: field.refersTo, id: text })),
  );
  const unknown = said.filter(
    ({ field, text }) => byNumber.find({ typeName: field.refersTo, id: text }) === null,
  );
  const sought = await Promise.all(
    unknown
      .filter(({ text }) => text.length >= shortestName)
      .slice(0, mostNames)
      .map(async (one) => ({ one, told: await byName(call, one.field.refersTo, one.text) })),
  );
  const names = await Names.of(
    call,
    [],
    sought.flatMap(({ told }) => told.found),
  );
  const referred = said.map(({ field, line, text }): Referred => {
    const known = byNumber.find({ typeName: field.refersTo, id: text });
    const { found = [], hasMore = false } =
      sought.find(({ one }) => one.field === field && one.line === line)?.told ?? {};
    const [only, ...others] = found;
    if (known === null && only && others.length === 0 && !hasMore) {
      return { field: field.name, line, ref: only, inWords: names.inWords(only), candidates: [], hasMore };
    }
    return {
      field: field.name,
      line,
      ref: { typeName: field.refersTo, id: text },
      inWords: known && byNumber.inWords(known),
      candidates: found.map((each) => ({ id: each.id, inWords: `${names.inWords(each)} (${each.id})` })),
      hasMore,
    };
  });
  const missing = [...byNumber.missing, ...sought.flatMap(({ told }) => told.missing), ...names.missing];
  return { referred, missing };
}

/** What is called so; else what belongs to what is called so, such as the contracts of a provider. */
async function byName(
  call: Call,
  typeName: Kept,
  text: string,
): Promise<{ found: readonly Known[]; hasMore: boolean; missing: readonly Missing[] }> {
  const { owner } = keptEntities[typeName];
  const own = await lookUp(call, owner, { text }, [typeName], mostCandidates);
  if (own.found.length > 0 || typeName === "Provider") return own;
  const providers = await lookUp(call, "providers", { text }, ["Provider"], mostCandidates);
  const tiedTo = providers.found.map(({ id }) => id);
  if (tiedTo.length === 0) return { ...own, missing: [...own.missing, ...providers.missing] };
  const theirs = await lookUp(call, owner, { tiedTo }, [typeName], mostCandidates);
  return { ...theirs, missing: [...own.missing, ...providers.missing, ...theirs.missing] };
}
