// SPDX-License-Identifier: EUPL-1.2
import { fingerprintOf } from "../../../../kit/fingerprint";
import { type Missing } from "../../../graph/graph";
import { catalogue } from "../../../page/catalogue";
import { type Call } from "../../../page/page";
import { type FormField, isNameable } from "../form/field";
import { type Kept } from "../record/past";
import { type LookedUp, type Ref } from "./lookUp";
import { Names } from "./names";
import { meantBy } from "./reach";

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
  /** Whether more may be meant than those. */
  readonly hasMore: boolean;
  /** Whether somebody chose it as the number of something new. */
  readonly isNew: boolean;
  readonly unsaid: Unsaid | null;
}

const referredTexts = catalogue(
  { newNumber: (id: string) => `iets nieuws, met het nummer ${id}` },
  { newNumber: (id: string) => `something new, of the number ${id}` },
);

/**
 * Why it is not said what it is: a part of the register is away, more is called so than can be looked through, or it comes
 * behind as many names as are looked up at once.
 */
export type Unsaid = "away" | "broad" | "late";

export interface AllReferred {
  readonly referred: readonly Referred[];
  readonly missing: readonly Missing[];
}

type Asking = FormField & { readonly refersTo: Kept };
const asks = (field: FormField): field is Asking => field.refersTo !== undefined;

const lineEnds = /\r\n?|\n/;
const mostNames = 10;
const shortestName = 2;

/** In a form: which of what may be meant by a text somebody chose. */
export const choiceName = ({ field, ref }: Pick<Referred, "field" | "ref">): string =>
  `kies ${field} ${ref.id}`;

/** In a form: what was said of what stands in it, and therefore seen. */
export const seenName = "gezien";
/** Of other words for the same number it is another: those were not seen. */
export const seenValue = ({ field, ref, inWords }: Pick<Referred, "field" | "ref" | "inWords">): string =>
  `${field} ${ref.id} ${fingerprintOf({ inWords }).slice(0, 16)}`;
/** Whether it stands in the form what it is, or that the register has no such thing. */
export const isSaid = ({ candidates, unsaid }: Referred): boolean =>
  candidates.length === 0 && unsaid === null;

const linesIn = (value: string): string[] => value.split(lineEnds);

/** A form with what was chosen in the place of the name that was looked for. */
export function withChosen(form: URLSearchParams, fields: readonly FormField[]): URLSearchParams {
  const chosen = new URLSearchParams(form);
  for (const { name, refersTo } of fields.filter(asks)) {
    const value = form.get(name);
    if (value === null) continue;
    const lines = linesIn(value).map((text) => {
      const choice =
        form.get(choiceName({ field: name, ref: { typeName: refersTo, id: text.trim() } })) ?? "";
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
      .map((text, line) => ({
        field: field.name,
        line,
        ref: { typeName: field.refersTo, id: text.trim() },
        mayBeNew: field.mayBeNew === true,
      }))
      .filter(({ ref }) => ref.id !== "" && isNameable(ref.id)),
  );
  if (said.length === 0) return { referred: [], missing: [] };
  const byNumber = await Names.of(
    call,
    said.map(({ ref }) => ref),
  );
  const isChosen = ({ field, ref, mayBeNew }: Asked): boolean =>
    mayBeNew && call.form.get(choiceName({ field, ref })) === ref.id;
  const sought = await soughtBy(
    call,
    said.filter((one) => byNumber.find(one.ref) === null && !isChosen(one)).map(({ ref }) => ref),
  );
  const meant = [...sought.values()];
  const byName = await Names.of(
    call,
    [],
    meant.flatMap(({ found }) => found),
  );
  const { newNumber } = call.texts(referredTexts);
  const referred = said.map((one): Referred => {
    const { field, line, ref } = one;
    const known = byNumber.find(ref);
    if (known === null && isChosen(one)) {
      const unsaid = byNumber.isUnasked(ref) ? "away" : null;
      return { ...none, field, line, ref, inWords: newNumber(ref.id), isNew: true, unsaid };
    }
    if (known === null) {
      const what = saidOf(ref, sought.get(keyOf(ref)), byNumber, byName);
      return { field, line, ...(one.mayBeNew ? orNew(what, ref, newNumber(ref.id)) : what) };
    }
    const unsaid = byNumber.isUnasked(ref) ? "away" : null;
    return { ...none, field, line, ref, inWords: byNumber.inWords(known), unsaid };
  });
  const missing = [byNumber, ...meant, byName].flatMap((told) => told.missing);
  return { referred, missing };
}

interface Asked {
  readonly field: string;
  readonly ref: Ref;
  readonly mayBeNew: boolean;
}

const none = { inWords: null, candidates: [], hasMore: false, isNew: false, unsaid: null } as const;

/** What may be new is taken for what is called so by nobody but who fills it in: a number can be a part of another one. */
function orNew(what: Said, ref: Ref, newNumber: string): Said {
  const isFound = what.inWords !== null || what.candidates.length > 0 || what.unsaid === "broad";
  if (!isFound) return what;
  const found =
    what.inWords === null
      ? what.candidates
      : [{ id: what.ref.id, inWords: `${what.inWords} (${what.ref.id})` }];
  return {
    ...what,
    ref,
    inWords: null,
    unsaid: null,
    candidates: [...found, { id: ref.id, inWords: newNumber }],
  };
}

const keyOf = ({ typeName, id }: Ref): string => `${typeName} ${id}`;

/** What may be meant by each of the first names, as much as is looked up at once. */
async function soughtBy(call: Call, names: readonly Ref[]): Promise<ReadonlyMap<string, LookedUp>> {
  const each = new Map(names.filter(({ id }) => id.length >= shortestName).map((ref) => [keyOf(ref), ref]));
  const told = [...each.values()]
    .slice(0, mostNames)
    .map(async (ref): Promise<[string, LookedUp]> => [keyOf(ref), await meantBy(call, ref.typeName, ref.id)]);
  return new Map(await Promise.all(told));
}

type Said = Omit<Referred, "field" | "line">;

/** What is said of a text that is no number in the register. */
function saidOf(ref: Ref, meant: LookedUp | undefined, byNumber: Names, byName: Names): Said {
  const unknown = { ...none, ref };
  if (byNumber.isUnasked(ref)) return { ...unknown, unsaid: "away" };
  if (meant === undefined) return { ...unknown, unsaid: ref.id.length < shortestName ? null : "late" };
  const { found } = meant;
  const hasMore = meant.hasMore || meant.missing.length > 0;
  const [only, ...others] = found;
  if (only && others.length === 0 && !hasMore && !byName.isUnasked(only)) {
    const { typeName, id } = only;
    return { ...unknown, ref: { typeName, id }, inWords: byName.inWords(only) };
  }
  if (!only) return { ...unknown, unsaid: meant.missing.length > 0 ? "away" : hasMore ? "broad" : null };
  const candidates = found.map((each) => ({
    id: each.id,
    inWords: `${byName.inWords(each)} (${each.id})`,
  }));
  return { ...unknown, candidates, hasMore };
}
