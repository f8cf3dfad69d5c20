// SPDX-License-Identifier: EUPL-1.2
import { getNamedType, type GraphQLInputObjectType, type GraphQLSchema, isInputObjectType } from "graphql";
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

export const sheetForms = (schema: GraphQLSchema): SheetForm[] =>
  kinds.map((kind) => sheetForm(schema, kind));

/** The columns of a kind of list, from the inputs of the operations that it becomes. */
export function sheetForm(schema: GraphQLSchema, kind: Kind): SheetForm {
  const drafts = kind.entities.flatMap((entity, index) => draftsOf(schema, kind, entity, index));
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

function draftsOf(schema: GraphQLSchema, kind: Kind, entity: string, index: number): Draft[] {
  const { of, facts } = inputOf(schema, kind.owner, entity);
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
    ...Object.values(facts.getFields())
      .filter(({ name }) => !(index > 0 && name === kind.link))
      .map((field) => own(field.name, lowered(labelIn(field.description)), valueFormOf(field))),
  ];
}

/** The Dutch name of an entity and the input with its facts. */
function inputOf(
  schema: GraphQLSchema,
  owner: string,
  entity: string,
): { of: string; facts: GraphQLInputObjectType } {
  const choice = schema.getType(`${owner}Change`);
  const field = isInputObjectType(choice) ? choice.getFields()[entity] : undefined;
  const operation = field && getNamedType(field.type);
  const facts = isInputObjectType(operation) ? operation.getFields()["facts"] : undefined;
  const type = facts && getNamedType(facts.type);
  if (!isInputObjectType(type)) throw new Error(`The graph has no operation on ${entity} of ${owner}.`);
  const [, of = entity] = /\((.+)\)\.$/.exec(field?.description ?? "") ?? [];
  return { of, facts: type };
}

/** "Kvk-nummer" is the start of a sentence, "SAS-optie" is not. */
const lowered = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
