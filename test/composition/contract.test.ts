// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  print,
} from "graphql";

const contract = read(join(__dirname, "contract.graphql"));
const api = read(join(__dirname, "../../schema/api.graphql"));
const promised = elementsOf(contract);
const present = elementsOf(api);

test("the contract holds what the main question needs", () => {
  expect(promised.size).toBeGreaterThan(250);
  for (const path of [
    "Query.coverage",
    "Query.coverage.first",
    "CoverageEntry.reason",
    "CoverageAnswer.BLANK_SPOT",
  ]) {
    expect([...promised.keys()]).toContain(path);
  }
});

test("everything that was promised is there, with the same type and the same default", () => {
  const missing = [...promised].filter(([path, form]) => present.get(path) !== form);
  expect(
    missing.map(([path, form]) => ({ path, promised: form, present: present.get(path) ?? null })),
  ).toEqual([]);
});

test("every type that was promised without being written out is there", () => {
  const named = [...promised].map(([, form]) => form.match(/[A-Z]\w*/)?.[0] ?? "");
  const builtIn = ["ID", "String", "Int", "Boolean", "Float"];
  const missing = [...new Set(named)].filter(
    (name) => name !== "" && !builtIn.includes(name) && !present.has(name),
  );
  expect(missing).toEqual([]);
});

test("whoever leaves an argument or an input field out that was added later is still answered", () => {
  const added = [...present].filter(
    ([path]) => !promised.has(path) && promised.has(path.replace(/\.\w+$/, "")),
  );
  const demanded = added.filter(([path, form]) => isInput(path) && form.endsWith("!"));
  expect(added.length).toBeGreaterThan(0);
  expect(demanded).toEqual([]);
});

test("a promise that was broken is told", () => {
  const other = elementsOf(parse(print(api).replace("first: Int = 25", "first: Int = 10")));
  expect([...promised].filter(([path, form]) => other.get(path) !== form)).not.toEqual([]);
});

function read(file: string): DocumentNode {
  return parse(readFileSync(file, "utf8"));
}

/** An argument, or a field of an input: what a client gives and not what it gets. */
function isInput(path: string): boolean {
  const [typeName = "", ...rest] = path.split(".");
  return rest.length === 2 || present.get(typeName) === "input";
}

/** Every element of a schema by its path, such as `Query.coverage.first`, and what of it a client can see. */
function elementsOf(document: DocumentNode): Map<string, string> {
  return new Map(document.definitions.flatMap(elementsOfType));
}

type Element = readonly [path: string, form: string];

function elementsOfType(type: DefinitionNode): Element[] {
  if (!("name" in type) || !type.name) return [];
  const { value: name } = type.name;
  if (type.kind === Kind.SCALAR_TYPE_DEFINITION) return [[name, "scalar"]];
  if (type.kind === Kind.ENUM_TYPE_DEFINITION) {
    return [
      [name, "enum"],
      ...(type.values ?? []).map((value): Element => [`${name}.${value.name.value}`, ""]),
    ];
  }
  if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
    return [[name, "input"], ...(type.fields ?? []).map((field) => inputElement(name, field))];
  }
  if (type.kind === Kind.OBJECT_TYPE_DEFINITION) {
    return [[name, "type"], ...(type.fields ?? []).flatMap((field) => fieldElements(name, field))];
  }
  return [];
}

function fieldElements(typeName: string, field: FieldDefinitionNode): Element[] {
  const path = `${typeName}.${field.name.value}`;
  return [
    [path, print(field.type)],
    ...(field.arguments ?? []).map((argument) => inputElement(path, argument)),
  ];
}

function inputElement(path: string, { name, type, defaultValue }: InputValueDefinitionNode): Element {
  const preset = defaultValue ? ` = ${print(defaultValue)}` : "";
  return [`${path}.${name.value}`, `${print(type)}${preset}`];
}
