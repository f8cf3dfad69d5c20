// SPDX-License-Identifier: EUPL-1.2
import { enumNameOf } from "../enumeration";
import { type VersionedEntity } from "../versioned/entity";
import { type FactDeclaration, type FactKind } from "../versioned/fact";
import { type Entities } from "../versioned/registry";

const scalarOf: Readonly<Record<Exclude<FactKind, "code">, string>> = {
  text: "String",
  yesNo: "Boolean",
  whole: "Int",
  figure: "Float",
  day: "LocalDate",
  link: "ID",
};

/** The inputs of an owner's operations, one pair for each kind of entity, from what its facts were declared to be. */
export function inputsSdl(owner: string, entities: Entities, isKnown: (typeName: string) => boolean): string {
  const enums = new Map<string, string>();
  const inputs = Object.values(entities).map((entity) => {
    const facts = Object.entries(entity.facts).map(([name, fact]) => {
      const type = fact.kind === "code" ? enumFor(entity, name, fact, isKnown, enums) : scalarOf[fact.kind];
      return `  ${described(meaningOf(fact))}\n  ${name}: ${fact.list ? `[${type}!]` : type}`;
    });
    const { typeName, label } = entity;
    return `${described(`What the register says of a ${typeName} (${label}).`)}
input ${typeName}Facts {
${facts.join("\n")}
}

${described(`Something to do to one ${typeName} (${label}).`)}
input ${typeName}Operation {
${operationFields(typeName)}
}`;
  });
  const choices = Object.entries(entities).map(
    ([name, { typeName, label }]) =>
      `  ${described(`A ${typeName} (${label}).`)}\n  ${name}: ${typeName}Operation`,
  );
  const choice = `${described("Something to do to one entity of this part of the register; exactly one of these.")}
input ${changeInputOf(owner)} {
${choices.join("\n")}
}`;
  return [...enums.values(), ...inputs, choice].join("\n\n");
}

export const changeInputOf = (owner: string): string => `${capitalised(owner)}Change`;

const operationFields = (typeName: string): string => `  "What to do (soort bewerking)."
  act: OperationAct!
  "The id in this register."
  id: ID!
  "The first day on which it is so (vanaf)."
  from: LocalDate
  "The day after the last (tot)."
  until: LocalDate
  "What it is to say; a change names only what becomes different (gegevens)."
  facts: ${typeName}Facts
  "The \`asOf\` of the entity as you saw it (peilmoment); what was recorded since is then not undone by accident."
  basis: AsOf`;

function meaningOf({ label, optional, list, typeName, form }: FactDeclaration): string {
  const of = typeName === undefined ? "" : ` The id of a ${typeName}.`;
  const lines = form?.lines === true ? ` With lines, at most ${form.longest} characters.` : "";
  return `${capitalised(label)}.${of}${lines}${optional && !list ? " Null: niet vastgelegd." : ""}`;
}

/** A code that the graph shows nowhere yet has its enum made here. */
function enumFor(
  { typeName }: VersionedEntity,
  fact: string,
  { label, codes = {} }: FactDeclaration,
  isKnown: (typeName: string) => boolean,
  enums: Map<string, string>,
): string {
  const name = enumNameOf(codes) ?? `${typeName}${capitalised(fact)}`;
  if (!isKnown(name) && !enums.has(name)) {
    const values = Object.entries(codes).map(([code, meaning]) => `  ${described(meaning)}\n  ${code}`);
    enums.set(name, `${described(`${capitalised(label)}.`)}\nenum ${name} {\n${values.join("\n")}\n}`);
  }
  return name;
}

const described = (meaning: string): string => JSON.stringify(meaning);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
