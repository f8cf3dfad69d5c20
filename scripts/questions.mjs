// SPDX-License-Identifier: EUPL-1.2
// Beside each question of a page, `web/**/NAME.graphql`, it writes NAME.question.ts: its text, and the types of its
// variables and its answer by the API in schema/. With --check it writes nothing and fails where that is not so.
// `…Shared` fragments in web/**/NAME.fragment.graphql can be spread in each of them. From the API too it writes how facts and
// codes are called, web/labels/register.labels.ts, so that none is ever shown by its bare name.
// Plain JavaScript, since the rest does not compile before this was done.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as operationTypes from "@graphql-codegen/typescript-operations";
import { buildSchema, Kind, parse, validate, visit } from "graphql";
import { registerLabels } from "./registerLabels.mjs";

process.chdir(join(import.meta.dirname, ".."));
const check = process.argv.includes("--check");

const settings = {
  immutableTypes: true,
  skipTypename: true,
  arrayInputCoercion: false,
  disableDescriptions: true,
  // A scalar that nobody wrote down here is a fault, not an `any`.
  strictScalars: true,
  scalars: {
    ID: "string",
    LocalDate: "string",
    DateTime: "string",
    AsOf: "string",
    EntityFacts: "unknown",
    FactValue: "unknown",
  },
};

const api = readFileSync("schema/api.graphql", "utf8");
const schema = buildSchema(api);
const all = readdirSync("web", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".graphql"))
  .toSorted()
  .map((file) => `web/${file}`);
const isShared = (file) => file.endsWith(".fragment.graphql");
const shared = new Map(
  all.filter(isShared).flatMap((file) => {
    const text = readFileSync(file, "utf8");
    return parse(text).definitions.map((definition) => [definition.name.value, text]);
  }),
);
const files = all.filter((file) => !isShared(file));
if (files.length === 0) throw new Error("No page has a question. Questions that moved must move here too.");

const faults = [];
for (const file of files) {
  const to = file.replace(/\.graphql$/, ".question.ts");
  const made = await questionOf(file);
  if (made !== null) put(to, made);
}
put("web/labels/register.labels.ts", registerLabels(schema));
for (const fault of faults) console.error(`questions: ${fault}`);
if (faults.length > 0) process.exit(1);
console.log(`questions: ${files.length} of the pages fit the API.`);

function put(to, made) {
  if (!check) writeFileSync(to, made);
  else if (!existsSync(to) || readFileSync(to, "utf8") !== made) {
    faults.push(`${to} is not what its question and the API give; run \`npm run questions\`.`);
  }
}

/** A question with the shared fragments that it spreads. */
function whole(text) {
  const used = new Set();
  visit(parse(text), { FragmentSpread: ({ name }) => void used.add(shared.get(name.value)) });
  return [text, ...used].filter((each) => each !== undefined).join("\n");
}

async function questionOf(file) {
  const text = whole(readFileSync(file, "utf8"));
  const document = parse(text);
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  const name = operation?.name?.value;
  const wrong = validate(schema, document).map(
    ({ message, locations }) => `line ${locations?.[0]?.line}: ${message}`,
  );
  if (operations.length !== 1 || name === undefined) wrong.push("it must have one operation, with a name.");
  faults.push(...wrong.map((why) => `${file}, ${why}`));
  if (wrong.length > 0) return null;
  const types = await codegen({
    filename: file,
    schema: parse(api),
    schemaAst: schema,
    documents: [{ location: file, document }],
    pluginMap: { operationTypes },
    plugins: [{ operationTypes: settings }],
    config: {},
  });
  const kind = operation.operation === "mutation" ? "Mutation" : "Query";
  const up = "../".repeat(file.split("/").length - 2);
  const constant = `${name.slice(0, 1).toLowerCase()}${name.slice(1)}Question`;
  return `// SPDX-License-Identifier: EUPL-1.2
// Made by \`npm run questions\` from the document beside it and the API in schema/. Do not edit.
import { type GraphDocument } from "${up}graph/document";

${types.trim()}

export const ${constant}: GraphDocument<${name}${kind}, ${name}${kind}Variables> = {
  name: ${JSON.stringify(name)},
  text: ${JSON.stringify(text)},
};
`;
}
