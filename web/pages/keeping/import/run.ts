// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";

const count = z.int();

const rowGroup = z.object({
  first: z.array(
    z.object({
      row: count,
      what: z.string(),
      id: z.string(),
      differences: z.array(
        z.object({
          column: z.string().nullable(),
          from: z.string().nullable(),
          until: z.string().nullable(),
          before: z.string(),
          after: z.string(),
        }),
      ),
      toldAtRow: count.nullable(),
    }),
  ),
  more: count,
});

/** A run of the exchange, as far as the page shows it; `/import/openapi.json` describes the whole. */
const run = z.object({
  id: z.string(),
  state: z.enum(["waiting", "running", "done", "unfinished"]),
  step: z.enum(["reading", "comparing", "staging", "performing", "telling"]).nullable(),
  done: count.nullable(),
  of: count.nullable(),
  keptUntil: z.string().nullable(),
  report: z
    .object({
      kind: z.string().nullable(),
      rows: count,
      execute: z.boolean(),
      recordedAt: z.string().nullable(),
      created: count,
      changed: count,
      ended: count,
      unchanged: count,
      refused: count,
      /** Of a trial: it can be recorded as it was seen. */
      seenAt: z.string().nullable(),
      changes: z.object({ created: rowGroup, changed: rowGroup, ended: rowGroup }).nullable(),
      refusals: z.array(
        z.object({
          row: count.nullable(),
          column: z.string().nullable(),
          value: z.string(),
          expected: z.string(),
        }),
      ),
      notices: z.array(z.string()),
      candidates: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          otherId: z.string(),
          otherName: z.string(),
          reason: z.string(),
        }),
      ),
      moreCandidates: count,
    })
    .nullable(),
  problem: z.object({ title: z.string(), detail: z.string() }).nullable(),
});

export type Run = Readonly<z.infer<typeof run>>;
export type RunReport = NonNullable<Run["report"]>;
export type RowGroup = z.infer<typeof rowGroup>;

/** What the exchange refuses a request with. */
const problem = z.object({
  title: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ name: z.string(), expected: z.string() })).optional(),
});
export type Problem = Readonly<z.infer<typeof problem>>;

const templates = z.object({
  templates: z.array(z.object({ kind: z.string(), english: z.string(), csv: z.string(), xlsx: z.string() })),
});
export type Template = z.infer<typeof templates>["templates"][number];

export const runIn = (body: unknown): Run => run.parse(body);
export const templatesIn = (body: unknown): Template[] => templates.parse(body).templates;
export const problemIn = (body: unknown): Problem | null => problem.safeParse(body).data ?? null;
