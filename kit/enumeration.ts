// SPDX-License-Identifier: EUPL-1.2
import { registerEnumType } from "type-graphql";

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
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as never });
  return values;
}
