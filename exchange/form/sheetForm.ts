// SPDX-License-Identifier: EUPL-1.2
import { type EntityOfOwner, type FactsInput, type Inputs } from "../graph/inputs";
import { type Column, type SheetForm, type Target, type ValueForm } from "./column";
import { folded } from "./folded";
import { type Kind, kinds } from "./kinds";
import { labelIn, valueFormOf } from "./valueForm";

/** What a column is before it is known whether its name is its own. */
interface Draft {
  /** The Dutch name of the entity. */
  readonly of: string;
  readonly label: string;
  readonly form: ValueForm;
  readonly target: Target;
  readonly also?: Target;
}

const plain = { list: false, codes: [], typeName: null, digits: null } as const;
const idForm: ValueForm = { ...plain, kind: "link", optional: false };
const fromForm: ValueForm = { ...plain, kind: "day", optional: false };
const untilForm: ValueForm = { ...plain, kind: "day", optional: true };

/** What must be asked of the graph to know the columns of all kinds. */
export const importedEntities: readonly EntityOfOwner[] = kinds.flatMap(({ owner, entities }) =>
  entities.map((entity) => ({ owner, entity })),
);

export const sheetForms = (inputs: Inputs): SheetForm[] => kinds.map((kind) => sheetForm(inputs, kind));

/** The columns of a kind of list, from the inputs of the operations that it becomes. */
export function sheetForm(inputs: Inputs, kind: Kind): SheetForm {
  const drafts = kind.entities.flatMap((entity, index) => draftsOf(inputs, kind, entity, index));
  const isAlone = (of: (draft: Draft) => string, draft: Draft): boolean =>
    drafts.filter((each) => folded(of(each)) === folded(of(draft))).length === 1;
  const columns = drafts.map((draft): Column => {
    const { label, form, target, also } = draft;
    const { field } = target;
    // "contract: contract" is said by nobody.
    const qualified = label === draft.of ? label : `${draft.of}: ${label}`;
    const header = isAlone((each) => each.label, draft) ? label : qualified;
    const english = isAlone((each) => each.target.field, draft) ? field : `${target.entity}.${field}`;
    const more = field === "id" ? [`${draft.of}: nummer`, ...(also ? [also.field] : [])] : [];
    const names = [header, qualified, english, `${target.entity}.${field}`, ...more];
    return {
      header,
      english,
      names: [...new Set(names.map(folded))],
      form,
      targets: [target, ...(also ? [also] : [])],
    };
  });
  return { kind, columns };
}

function draftsOf(inputs: Inputs, kind: Kind, entity: string, index: number): Draft[] {
  const { of, fields } = inputOf(inputs, entity);
  const own = (field: string, label: string, form: ValueForm): Draft => ({
    of,
    label,
    form,
    target: { entity, field },
  });
  const next = kind.entities[index + 1];
  const also = next !== undefined && kind.link !== undefined ? { entity: next, field: kind.link } : null;
  // Where a row is about two things, a mere number would be of either.
  const id = own("id", kind.entities.length > 1 ? of : "nummer", idForm);
  return [
    ...(kind.idParts ? [] : [also ? { ...id, also } : id]),
    own("from", "vanaf", fromForm),
    own("until", "tot", untilForm),
    ...fields
      .filter(({ name }) => !(index > 0 && name === kind.link))
      .map((field) => own(field.name, lowered(labelIn(field.description)), valueFormOf(field))),
  ];
}

/** The Dutch name of an entity, and its facts. */
function inputOf(inputs: Inputs, entity: string): Pick<FactsInput, "fields"> & { readonly of: string } {
  const input = inputs.get(entity);
  if (!input) throw new Error(`The graph was not asked for the facts of ${entity}.`);
  const [, of = entity] = /\((.+)\)\.$/.exec(input.description ?? "") ?? [];
  return { of, fields: input.fields };
}

/** "Kvk-nummer" is the start of a sentence, "SAS-optie" is not. */
const lowered = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
