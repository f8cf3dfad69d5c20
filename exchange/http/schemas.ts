// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { type ImportReport } from "../import/importReport";
import { type ProblemBody } from "./problem";
import { type Json } from "./route";

// What an answer looks like, for the OpenAPI document and for the tests that hold answers against it.

const moment = z.iso.datetime();
const count = z.int().nonnegative();

const refusal = z.strictObject({
  row: z.int().nullable().describe("As the spreadsheet numbers it; null: about the file."),
  column: z.string().nullable().describe("The header, as the file has it."),
  value: z.string(),
  expected: z.string().describe("What was expected instead, in Dutch."),
});

const candidate = z.strictObject({
  id: z.string().describe("Of the file."),
  name: z.string(),
  row: z.int(),
  otherId: z.string().describe("Of the register, or of an earlier row."),
  otherName: z.string(),
  otherRow: z.int().nullable().describe("Null: in the register."),
  reason: z.string().describe("Why, in Dutch."),
});

const day = z.string().nullable();

const rowChange = z.strictObject({
  outcome: z.enum(["created", "changed", "ended"]),
  row: z.int(),
  what: z.string().describe("The header of the column of its number."),
  id: z.string(),
  differences: z.array(
    z.strictObject({
      column: z.string().nullable().describe("The header; null: whether it holds at all."),
      from: day.describe("The first day; null: without beginning."),
      until: day.describe("The day after the last; null: without end."),
      before: z.string().describe("As the list would have it; empty: not recorded."),
      after: z.string(),
    }),
  ),
  toldAtRow: z.int().nullable().describe("The row of the same number at which the differences are told."),
});

const rowGroup = z.strictObject({ first: z.array(rowChange).describe("100 at most."), more: count });

const report: z.ZodType<ImportReport> = z.strictObject({
  kind: z.string().nullable().describe("Null when it could not be told."),
  sheet: z.string().nullable(),
  rows: count,
  execute: z.boolean().describe("Was it to be recorded, or only tried?"),
  recordedAt: z.string().nullable().describe("Null: nothing was recorded."),
  created: count.describe("In entities of the register; a row of contracts is about two."),
  changed: count,
  ended: count,
  unchanged: count,
  refused: count.describe("More than 0: nothing was recorded."),
  seenAt: z
    .string()
    .nullable()
    .describe(
      "Of a trial: the moment up to which it knew the register; give it as seenAt to record it as seen.",
    ),
  changes: z
    .strictObject({ created: rowGroup, changed: rowGroup, ended: rowGroup })
    .nullable()
    .describe("Of a trial: the rows that would change something; all of them at rows.csv and rows.ndjson."),
  refusals: z.array(refusal).describe("The first 1,000 of them."),
  notices: z.array(z.string()),
  candidates: z
    .array(candidate)
    .describe(
      "Providers that may be one with another; they stand in nobody's way. The first 500 within the file, and the first " +
        "500 with what the register has on any day.",
    ),
  moreCandidates: count.describe("How many there are beside those."),
});

const problem: z.ZodType<ProblemBody> = z
  .strictObject({
    type: z.string().describe("urn:zorglandschap:problem:…; tell problems apart by it."),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional().describe("The request, as in the header x-request-id."),
    errors: z
      .array(z.strictObject({ in: z.string(), name: z.string(), expected: z.string() }))
      .optional()
      .describe("Each part of the request that is wrong."),
  })
  .describe("RFC 9457; in Dutch, or in English for Accept-Language: en.");

const run = z.strictObject({
  id: z.uuid(),
  state: z
    .enum(["waiting", "running", "done", "unfinished"])
    .describe(
      "done: there is a report; unfinished: there is a problem, and the same file can be sent again.",
    ),
  step: z.enum(["reading", "comparing", "staging", "performing", "telling"]).nullable(),
  done: count.nullable().describe("So many rows, providers or operations of this step."),
  of: count.nullable().describe("Null while it is not known."),
  acceptedAt: moment,
  finishedAt: moment.nullable(),
  keptUntil: moment.nullable().describe("It may be forgotten earlier, by newer ones or a restart."),
  report: report.nullable(),
  problem: problem.nullable(),
});
export type RunBody = Readonly<z.infer<typeof run>>;

const templates = z.strictObject({
  templates: z.array(
    z.strictObject({ kind: z.string(), english: z.string(), csv: z.string(), xlsx: z.string() }),
  ),
});
export type TemplatesBody = Readonly<z.infer<typeof templates>>;

const exportList = z.strictObject({
  exports: z.array(
    z.strictObject({
      name: z.string(),
      english: z.string(),
      summary: z.string(),
      needs: z.array(z.string()).describe("The parameters that it cannot do without."),
      takes: z.array(z.string()).describe("The other parameters."),
      csv: z.string(),
      csvMetadata: z.string().describe("What the CSV of the same question is, as CSV on the Web."),
      xlsx: z.string(),
      ndjson: z.string(),
    }),
  ),
});
export type ExportsBody = Readonly<z.infer<typeof exportList>>;

/** By their names in the document. */
export const models = {
  Report: report,
  Problem: problem,
  Run: run,
  Templates: templates,
  Exports: exportList,
} as const;

export const referenceTo = (name: keyof typeof models): Json => ({ $ref: `#/components/schemas/${name}` });

/** The models as JSON Schema, which is the dialect of OpenAPI 3.1. */
export function schemasOfModels(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, model] of Object.entries(models)) registry.add(model, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    // What a later version adds must not break whoever checks answers by the document of this one.
    override: ({ jsonSchema }) => void delete jsonSchema.additionalProperties,
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _place, ...schema }]) => [name, schema]),
  );
}
