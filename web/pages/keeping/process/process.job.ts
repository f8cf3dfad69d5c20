// SPDX-License-Identifier: EUPL-1.2
import { type Words } from "../../../../kit/words";
import { type Call } from "../../../page/page";
import { choicesOf } from "../entity/choicesOf";
import { seenNow } from "../entity/seenNow";
import { common, Given, steps } from "../form/given";
import { type Job, type Nature, type Subject } from "../form/job";
import { type Report } from "../form/report";
import { type Scope } from "../frame/scope";
import { knownFacts } from "../known/knownFacts";
import { type Kept, pastOf } from "../record/past";
import { newId } from "../work/newId";
import { flatFields, type Flat, variablesOf } from "./flat";
import { type Argument } from "./part";

/** Something that people do to the register in one go, for which the API has a mutation of its own. */
export interface ProcessForm {
  readonly path: string;
  /** The name of the mutation. */
  readonly name: string;
  readonly question: { readonly name: string; readonly text: string };
  readonly title: Words;
  readonly lead: Words;
  readonly nature: Nature;
  /** Which argument is the id of what it is shown on, and goes to afterwards; of which kind that is. */
  readonly about: { readonly argument: string; readonly typeName: Kept; readonly isNew?: boolean };
  readonly takesBasis: boolean;
  /** What is changed, when another owner keeps that: a moment is of the clock of who records. */
  readonly changes?: Kept;
  readonly arguments: readonly Argument[];
}

const usualRows = 2;
const addedRows = 3;
const mostRows = 30;

/** How many there is room for of what may be several: as the form was sent, and some more when that was asked. */
function rowsIn({ form, query }: Call): { readonly before: number; readonly rows: number } {
  const asked = Number(form.get(common.rows) ?? query.get(common.rows) ?? usualRows);
  const before = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, mostRows) : usualRows;
  const rows = form.get(common.step) === steps.more ? Math.min(before + addedRows, mostRows) : before;
  return { before, rows };
}

export function processJob(form: ProcessForm, call: Call): Job {
  const { about } = form;
  const { before, rows } = rowsIn(call);
  const sent = call.form.size > 0 ? new Given(call.form, true) : null;
  const flat = flatFields(form.arguments, rows, sent);
  return {
    ...form,
    typeName: about.typeName,
    ...(form.arguments.some(({ part }) => part.kind === "rows") && {
      room: { rows, most: mostRows, added: firstOf(flat, before) },
    }),
    fields: flat.map(({ field }) => field),
    idOf: (given) => given.text(about.argument) ?? "",
    subjectOf: (asking, scope) => subjectOf(asking, scope, form, flat),
    perform: async (asking, given) => {
      const variables = {
        ...variablesOf(form.arguments, rows, given),
        ...(form.takesBasis && { basis: given.basis }),
        ...given.why,
      };
      const { data, missing } = await asking.ask<Record<string, Report>, typeof variables>(
        form.question,
        variables,
      );
      const report = data[form.name];
      if (report === undefined) throw new Error(`${form.name} gave no report.`);
      return { data: report, missing };
    },
  };
}

/** The first field of a row, when there is such a row. */
const firstOf = (flat: readonly Flat[], row: number): string | null =>
  flat.find(({ field }) => field.name.split(".")[1] === String(row))?.field.name ?? null;

async function subjectOf(
  call: Call,
  scope: Scope,
  { about, changes = about.typeName }: ProcessForm,
  flat: readonly Flat[],
): Promise<Subject | null> {
  const now: Record<string, string | readonly string[]> = {};
  for (const { field } of flat) {
    const asked = call.query.get(field.name);
    if (asked !== null) now[field.name] = asked;
  }
  if (about.isNew === true) now[about.argument] = newId("N", call.today);
  // What was filled in comes before what stood in the address.
  const sent = call.form.get(about.argument)?.trim() ?? "";
  const id = about.isNew === true ? null : sent || call.query.get(about.argument);
  const choices = await choicesOf(
    call,
    scope,
    flat.map(({ field, rule }) => [field.name, rule]),
    now,
  );
  // Before what it is about is read: what is recorded in between is then found to be later.
  const { past, missing } = await pastOf(call, { typeName: changes, id: "-", first: 1, after: null });
  const seen = id === null ? null : await seenNow(call, about.typeName, id);
  if (id !== null && seen === null && sent === "") return null;
  const known = id && seen ? await knownFacts(call, { typeName: about.typeName, id }, seen.term.facts) : null;
  return {
    id: id ?? "",
    facts: known?.facts ?? [],
    basis: past.basis,
    now,
    choices: choices.choices,
    missing: [...missing, ...choices.missing, ...(known?.missing ?? [])],
  };
}
