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

/** How one look at a value tells that it is a leaf of its type; null where it takes more. */
export type Look = "text" | "truth" | "whole number" | "number" | null;

/** True for what is surely right, which most leaves are; false says nothing. */
export function isPlainly(look: Look, value: unknown): boolean {
  switch (look) {
    case "text":
      return typeof value === "string";
    case "truth":
      return typeof value === "boolean";
    case "whole number":
      // The very integers that 32 bits hold.
      return typeof value === "number" && (value | 0) === value;
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case null:
      return false;
  }
}

const looks: ReadonlyMap<string, Look> = new Map(
  Object.entries<Look>({
    Int: "whole number",
    Float: "number",
    String: "text",
    Boolean: "truth",
    ID: "text",
  }),
);

/** Text is as good as anything else for a scalar of their own. */
export const lookOf = (type: GraphQLLeafType): Look =>
  isEnumType(type) ? null : (looks.get(type.name) ?? "text");

/** A value of another type is a fault of the subgraph, and is never passed on: the client's own types are made from ours. */
export function leafCheck(type: GraphQLLeafType): CheckLeaf {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value) => (names.has(value) ? value : misfit);
  }
  // Of a scalar of their own only the subgraphs know what it may be.
  return builtIn[type.name] ?? ((value) => value);
}
