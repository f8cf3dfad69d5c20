// SPDX-License-Identifier: EUPL-1.2
import { hasInterface, type Plan, type PlannedField } from "./plan";
import { keyFields } from "./plannedKeys";

/** The SDL of one subgraph of the plan. */
export function subgraphText(plan: Plan, subgraph: string): string {
  const roots = ["Query", "Mutation"].map((type) => typeText(plan, type, subgraph));
  if (subgraph === plan.object) {
    const fields = fieldTexts(plan, plan.entities[0] ?? "", subgraph).join(" ");
    return `${roots.join("\n")}\ntype Face @interfaceObject @key(fields: "id") { id: ID! ${fields} }`;
  }
  const faceKey = plan.object !== null && subgraph === plan.subgraphs[0] ? ' @key(fields: "id")' : "";
  return `${roots.join("\n")}
    ${plan.entities.map((type) => typeText(plan, type, subgraph)).join("\n    ")}
    ${hasInterface(plan, subgraph) ? `interface Face${faceKey} { id: ID! }` : ""}
    type Value @shareable { a: Int  b: String! }
    type Spot @shareable { x: Int!  y: Int! }
    union Either = ${plan.entities.join(" | ")}
    enum Tint { RED BLUE }
    input Wish { n: Int = 7  t: [String]  again: Wish }`;
}

function typeText(plan: Plan, type: string, subgraph: string): string {
  const fields = fieldTexts(plan, type, subgraph);
  const keys = plan.keys.get(type)?.get(subgraph);
  if (!keys) return fields.length > 0 ? `type ${type} { ${fields.join(" ")} }` : "";
  const face = hasInterface(plan, subgraph) ? " implements Face" : "";
  const directives = keys.map((text) => ` @key(fields: "${text}")`).join("");
  return `type ${type}${face}${directives} { ${[...keyFields(keys), ...fields].join(" ")} }`;
}

function fieldTexts(plan: Plan, type: string, subgraph: string): string[] {
  const all = plan.fields.get(type) ?? [];
  const here = all.filter((field) => isIn(field, subgraph));
  const every = [...plan.fields.values()].flat();
  const provided = new Set(every.map(({ provides }) => provides));
  const isProvidedHere = (field: PlannedField): boolean =>
    every.some((one) => one.provides === field && isIn(one, subgraph));
  const external = all.filter(
    (field) =>
      !isIn(field, subgraph) &&
      (isProvidedHere(field) || here.some(({ requires }) => requires?.includes(field.name))),
  );
  return [
    ...external.map((field) => `${field.name}: ${typeOf(field)} @external`),
    ...here.map((field) => {
      const { name, kind, sharedWith, takenFrom, requires, provides } = field;
      const isTaker = takenFrom !== undefined && subgraph !== takenFrom;
      const directives = [
        ...(sharedWith !== undefined || provided.has(field) ? [" @shareable"] : []),
        ...(isTaker ? [` @override(from: "${takenFrom}")`] : []),
        ...(requires === undefined ? [] : [` @requires(fields: "${requires.join(" ")}")`]),
        ...(provides ? [` @provides(fields: "${provides.name}")`] : []),
      ];
      const given = kind.of === "told" ? toldArguments : kind.of === "said" ? "(text: String!)" : "";
      return `${name}${given}: ${typeOf(field)}${directives.join("")}`;
    }),
  ];
}

const toldArguments = "(n: Int = 2, must: Int! = 3, t: String, list: [Int!], tint: Tint = RED, wish: Wish)";

const isIn = ({ subgraph, sharedWith, takenFrom }: PlannedField, here: string): boolean =>
  [subgraph, sharedWith, takenFrom].includes(here);

const leafTypes: Readonly<Record<string, string>> = { number: "Int", value: "Value" };

function typeOf({ kind, isRequired }: PlannedField): string {
  const end = isRequired ? "!" : "";
  if (kind.of === "numbers") return `[Int${end}]`;
  if (!("to" in kind)) return `${leafTypes[kind.of] ?? "String"}${end}`;
  if (kind.of === "link") return `${kind.to[0]}${end}`;
  if (kind.of === "links") return `[${kind.to[0]}${end}]${end}`;
  return `[${kind.of === "faces" ? "Face" : "Either"}${end}]`;
}
