// SPDX-License-Identifier: EUPL-1.2
// The table of processes in docs/how-to/keep-the-register.md is that of the schema: all of them, by their own words.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { buildSchema, type GraphQLField } from "graphql";

const textOf = (path: string): string => readFileSync(resolve(__dirname, "../..", path), "utf8");

const mutations = Object.values(
  buildSchema(textOf("schema/api.graphql"), { assumeValid: true }).getMutationType()?.getFields() ?? {},
);
/** Operations and change sets go by the name of their owner, and take any kind of entity. */
const isProcess = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  !args.some(({ name }) => name === "changes" || name === "parts");
const processes = mutations.filter(isProcess);

const rows = [
  ...textOf("docs/how-to/keep-the-register.md").matchAll(/^\| `(\w+)` +\| ([^|]+) +\| ([^|]+) +\|$/gm),
];

it("has a row for every process, in no other order", () => {
  expect(processes).toHaveLength(mutations.length - 3 * 4);
  expect(rows.map(([, name]) => name)).toEqual(processes.map(({ name }) => name));
});

it.each(rows.map(([, name = "", word = ""]) => [name, word.trim()]))("%s is a %s", (name, word) => {
  const described = processes.find((process) => process.name === name)?.description ?? "";
  expect(described.replaceAll(/\s+/g, " ")).toContain(word);
});

it("rehearses by itself only where the page says so", () => {
  const rehearsing = mutations.filter(({ args }) =>
    args.some(({ name, defaultValue }) => name === "rehearse" && defaultValue === true),
  );
  const runs = ["runContracts", "runMunicipalities", "runProviders", "runQuality"];
  expect(rehearsing.map(({ name }) => name)).toEqual(runs);
});
