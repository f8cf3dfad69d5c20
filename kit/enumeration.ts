// SPDX-License-Identifier: EUPL-1.2
import { registerEnumType } from "type-graphql";

const names = new WeakMap<object, string>();

/** The name in the graph of a list of codes; null when no graph enum was made of it. */
export const enumNameOf = (labels: object): string | null => names.get(labels) ?? null;

/**
 * Makes a graph enum of a list of codes with their descriptions.
 *
 * @example export const Scale = graphEnum("Scale", "How wide (schaal).", { LOCAL: "lokaal" });
 */
export function graphEnum<Code extends string>(
  name: string,
  description: string,
  labels: Readonly<Record<Code, string>>,
): { readonly [Each in Code]: Each } {
  const codes = Object.keys(labels) as Code[];
  const values = Object.fromEntries(codes.map((code) => [code, code])) as { [Each in Code]: Each };
  const valuesConfig = Object.fromEntries(codes.map((code) => [code, { description: labels[code] }]));
  names.set(labels, name);
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as never });
  return values;
}
