// SPDX-License-Identifier: EUPL-1.2
import { hasInterface, type Plan, type PlannedField } from "./plan";
import { keyFields } from "./plannedKeys";

/** The SDL of one subgraph of the plan. */
export function subgraphText(plan: Plan, subgraph: string): string {
  const roots = ["Query", "Mutation"].map((type) => typeText(plan, type, subgraph));
  return `${roots.join("\n")}
    ${plan.entities.map((type) => typeText(plan, type, subgraph)).join("\n    ")}
    ${hasInterface(plan) ? "interface Face { id: ID! }" : ""}
    type Value @shareable { a: Int  b: String! }
    type Spot @shareable { x: Int!  y: Int! }
    union Either = ${plan.entities.join(" | ")}
    enum Tint { RED BLUE }
    input Wish { n: Int = 7  t: [String]  again: Wish }`;
}

function typeText(plan: Plan, type: string, subgraph: string): string {
  const fields = fieldTexts(plan, type, subgraph);
  const key = plan.keys.get(type);
  if (!key) return fields.length > 0 ? `type ${type} { ${fields.join(" ")} }` : "";
  const face = hasInterface(plan) ? " implements Face" : "";
  return `type ${type}${face} @key(fields: "${key}") { ${[...keyFields(key), ...fields].join(" ")} }`;
}

function fieldTexts(plan: Plan, type: string, subgraph: string): string[] {
  const all = plan.fields.get(type) ?? [];
  const here = all.filter((field) => isIn(field, subgraph));
  const external = all.filter(
    (field) => !isIn(field, subgraph) && here.some(({ requires }) => requires === field.name),
  );
  return [
    ...external.map((field) => `${field.name}: ${typeOf(field)} @external`),
    ...here.map((field) => {
      const { name, kind, sharedWith, takenFrom, requires } = field;
      const isTaker = takenFrom !== undefined && subgraph !== takenFrom;
      const directives = [
        ...(sharedWith !== undefined ? [" @shareable"] : []),
        ...(isTaker ? [` @override(from: "${takenFrom}")`] : []),
        ...(requires === undefined ? [] : [` @requires(fields: "${requires}")`]),
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
