// SPDX-License-Identifier: EUPL-1.2
// The columns of an import as the graph that is committed has them, asked in the words in which the import asks.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, graphqlSync, type GraphQLSchema, parse, validate } from "graphql";
import { type SheetForm } from "../../exchange/form/column";
import { importedEntities, sheetForms } from "../../exchange/form/sheetForm";
import { documentSizeRule } from "../../gateway/documentSize";
import { inputsIn, inputsQuery } from "../../exchange/graph/inputs";

export const committedSchema: GraphQLSchema = buildSchema(
  readFileSync(join(__dirname, "../../schema/api.graphql"), "utf8"),
);

export function committedForms(): SheetForm[] {
  const source = inputsQuery(importedEntities);
  // What the gateway would refuse, no import gets an answer to.
  const refused = validate(committedSchema, parse(source), [documentSizeRule]);
  const { data, errors } = graphqlSync({ schema: committedSchema, source });
  const faults = [...refused, ...(errors ?? [])];
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return sheetForms(inputsIn(data as Parameters<typeof inputsIn>[0], importedEntities));
}
