// SPDX-License-Identifier: EUPL-1.2
import { type InputField, type TypeShape } from "../graph/inputs";
import { type Code, type ValueForm, type ValueKind } from "./column";

const kindOf: Readonly<Record<string, ValueKind>> = {
  String: "text",
  Int: "whole",
  Float: "figure",
  Boolean: "yesNo",
  LocalDate: "day",
  ID: "link",
};

/** Numbers that are names. A spreadsheet takes them for quantities, and their leading zeros go. */
const digitsOf: Readonly<Record<string, number>> = { kvkNumber: 8, agbCode: 8, branchNumber: 12 };

/** What may stand in a cell for a field of an input of the graph. */
export function valueFormOf({ name, type, description }: InputField): ValueForm {
  const named = innermost(type);
  const list = isList(type);
  const kind = named.kind === "ENUM" ? "code" : kindOf[named.name ?? ""];
  if (kind === undefined) throw new Error(`The graph takes ${named.name}, which no column can hold.`);
  return {
    kind,
    list,
    optional: list || (description ?? "").includes("Null:"),
    codes: codesOf(named),
    typeName: /The id of an? (\w+)\./.exec(description ?? "")?.[1] ?? null,
    digits: digitsOf[name] ?? null,
  };
}

const innermost = (type: TypeShape): TypeShape => (type.ofType ? innermost(type.ofType) : type);

const isList = ({ kind, ofType }: TypeShape): boolean => kind === "LIST" || (ofType ? isList(ofType) : false);

const codesOf = ({ enumValues }: TypeShape): Code[] =>
  (enumValues ?? []).map(({ name, description }) => ({
    code: name,
    term: (description ?? name).split(":")[0] ?? name,
  }));

/** The first sentence of a description, which is the Dutch term, without its dot. */
export function labelIn(description: string | null | undefined): string {
  const [label = ""] = (description ?? "").split(/\.(?:\s|$)/);
  return label;
}
