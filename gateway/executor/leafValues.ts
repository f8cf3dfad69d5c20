// SPDX-License-Identifier: EUPL-1.2
import { type GraphQLLeafType, isEnumType } from "graphql";

/** What is no value of the type. */
export const misfit = Symbol("misfit");

export type CheckLeaf = (value: unknown) => unknown;

const largestInt = 2 ** 31 - 1;

const builtIn: Readonly<Record<string, CheckLeaf>> = {
  Int: (value) =>
    Number.isInteger(value) && (value as number) <= largestInt && (value as number) >= -largestInt - 1
      ? value
      : misfit,
  Float: (value) => (Number.isFinite(value) ? value : misfit),
  String: (value) => (typeof value === "string" ? value : misfit),
  Boolean: (value) => (typeof value === "boolean" ? value : misfit),
  ID: (value) => (typeof value === "string" ? value : Number.isSafeInteger(value) ? String(value) : misfit),
};

/** A value of another type is a fault of the subgraph, and is never passed on: the client's own types are made from ours. */
export function leafCheck(type: GraphQLLeafType): CheckLeaf {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value) => (names.has(value) ? value : misfit);
  }
  // Of a scalar of their own only the subgraphs know what it may be.
  return builtIn[type.name] ?? ((value) => value);
}
