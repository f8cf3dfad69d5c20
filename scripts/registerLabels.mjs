// SPDX-License-Identifier: EUPL-1.2
// How the facts and the codes of the register are called, out of the descriptions in the API: `Dutch. English` of a fact,
// `Dutch: English` of a code.
import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType } from "graphql";

const owners = {
  ContractsChange: "contracts",
  MunicipalitiesChange: "municipalities",
  ProvidersChange: "providers",
  QualityChange: "quality",
};

/** The text of web/labels/register.labels.ts. */
export function registerLabels(schema) {
  const entities = {};
  const codes = {};
  for (const [change, owner] of Object.entries(owners)) {
    for (const operation of Object.values(schema.getType(change).getFields())) {
      const type = getNamedType(operation.type);
      const [, typeName, nl] = /^Something to do to one (\w+) \((.+)\)\.$/.exec(type.description) ?? [];
      if (typeName === undefined) throw new Error(`${type.name} does not say what it is about.`);
      const { facts } = type.getFields();
      entities[typeName] = {
        owner,
        nl,
        en: spaced(typeName),
        facts: factsOf(getNamedType(facts.type), codes),
      };
    }
  }
  const changes = schema.getType("ChangeKind");
  codes[changes.name] = codesOf(changes);
  return `// SPDX-License-Identifier: EUPL-1.2
// Made by \`npm run questions\` from the descriptions in schema/. Do not edit.

/** What the register keeps, by the name of its type in the graph. */
export const keptEntities = ${JSON.stringify(entities, null, 2)} as const;

/** What a code says, by the name of its list in the graph. */
export const keptCodes = ${JSON.stringify(codes, null, 2)} as const;
`;
}

function factsOf(facts, codes) {
  if (!isInputObjectType(facts)) throw new Error(`${facts} are no facts.`);
  return Object.fromEntries(
    Object.values(facts.getFields()).map(({ name, type, description }) => {
      const [, nl, rest] = /^([^.]+)\.(.*)$/s.exec(description ?? "") ?? [];
      if (nl === undefined) throw new Error(`${facts.name}.${name} has no name in Dutch.`);
      const of = getNamedType(type);
      if (isEnumType(of)) codes[of.name] = codesOf(of);
      const [, refersTo = null] = /The id of an? (\w+)\./.exec(rest) ?? [];
      const isList = isListType(getNullableType(type));
      const hasLines = / With lines, /.test(rest);
      const isOptional = isList || /Null: /.test(rest);
      return [
        name,
        { nl, en: spaced(name.replace(/Ids?$/, "")), type: of.name, isList, hasLines, isOptional, refersTo },
      ];
    }),
  );
}

const codesOf = (list) =>
  Object.fromEntries(
    list.getValues().map(({ name, description }) => {
      const [, nl, en] = /^([^:]+): (.+)$/s.exec(description ?? "") ?? [];
      if (nl === undefined) throw new Error(`${list.name}.${name} has no name in Dutch.`);
      return [name, { nl, en }];
    }),
  );

/** `announcedOn` as "Announced on". */
function spaced(name) {
  const words = name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
