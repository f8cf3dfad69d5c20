// SPDX-License-Identifier: EUPL-1.2
import { isInputObjectType } from "graphql";
import { committedForms, committedSchema } from "../../test/exchange/committedForms";
import { type Column } from "./column";

const forms = committedForms();

const columnsOf = (name: string): readonly Column[] =>
  forms.find(({ kind }) => kind.name === name)?.columns ?? [];
const columnNamed = (kind: string, header: string): Column => {
  const found = columnsOf(kind).find((column) => column.header === header);
  if (!found) throw new Error(`${kind} has no column ${header}`);
  return found;
};

it("columns are what the graph says of its inputs", () => {
  expect(columnsOf("opnamestops").map(({ header, english }) => [header, english])).toEqual([
    ["nummer", "id"],
    ["vanaf", "from"],
    ["tot", "until"],
    ["aanbieder", "providerId"],
    ["segment", "segmentId"],
    ["gemeenten", "municipalityIds"],
    ["aangekondigd op", "announcedOn"],
    ["geverifieerd", "verified"],
    ["toelichting", "explanation"],
  ]);
  expect(columnNamed("aanbieders", "kvk-nummer").form).toMatchObject({
    kind: "text",
    optional: true,
    list: false,
    digits: 8,
  });
  expect(columnNamed("aanbieders", "soort aanbieder").form.codes).toContainEqual({
    code: "GECERTIFICEERDE_INSTELLING",
    term: "gecertificeerde instelling (GI)",
  });
  expect(columnNamed("opnamestops", "aanbieder").form.typeName).toBe("Provider");
});

it("an id that is made of other facts is no column", () => {
  expect(columnsOf("inzet").map(({ header }) => header)).toEqual([
    "vanaf",
    "tot",
    "gemeente",
    "segment",
    "ingezet",
    "toelichting",
  ]);
});

it("a row of contracts is about two things, and a name that both have says of which it is", () => {
  const headers = columnsOf("contracten").map(({ header }) => header);
  expect(headers).toEqual(expect.arrayContaining(["contract: regio", "contractregel: regio"]));
  expect(headers).toEqual(expect.arrayContaining(["contract: vanaf", "contractregel: vanaf"]));
  expect(columnNamed("contracten", "contract").targets).toEqual([
    { entity: "contract", field: "id" },
    { entity: "contractLine", field: "contractId" },
  ]);
  expect(columnNamed("contracten", "contractregel").targets).toEqual([
    { entity: "contractLine", field: "id" },
  ]);
});

it.each(forms)("no name of a column of $kind.name means two things", ({ columns }) => {
  const names = columns.flatMap((column) => column.names);
  expect(names.length).toBeGreaterThan(0);
  expect(new Set(names).size).toBe(names.length);
});

it.each(forms)("each fact of $kind.name has a column", ({ kind, columns }) => {
  const targets = columns.flatMap((column) => column.targets);
  for (const entity of kind.entities) {
    const type = `${entity.charAt(0).toUpperCase()}${entity.slice(1)}Facts`;
    const input = committedSchema.getType(type);
    if (!isInputObjectType(input)) throw new Error(`The graph has no ${type}.`);
    for (const field of Object.keys(input.getFields())) expect(targets).toContainEqual({ entity, field });
  }
});
