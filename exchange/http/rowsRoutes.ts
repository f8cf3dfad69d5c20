// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../kit/words";
import { inChunks } from "../export/form/form";
import { rowsCsv, type RowsForm, rowsNdjson } from "../import/rowsFile";
import { Problem, problemKinds } from "./problem";
import { type Answer, type Json, type Route, type Streamed } from "./route";
import { type Run } from "./run";
import { pathOfRun, unknownRun } from "./runRoute";
import { type Runs } from "./runs";

interface File {
  readonly extension: "csv" | "ndjson";
  readonly type: string;
  readonly form: RowsForm;
  readonly about: string;
}

const files: readonly File[] = [
  {
    extension: "csv",
    type: "text/csv; charset=utf-8",
    form: rowsCsv,
    about: "As Excel opens it in the Netherlands; a line for each difference.",
  },
  {
    extension: "ndjson",
    type: "application/x-ndjson",
    form: rowsNdjson,
    about: "A line for each row; the last one is the trailer with the counts.",
  },
];

/** All that a trial would change, row by row; for whoever sent it alone. */
export const rowsRoutes = (runs: Runs): Route[] => files.map((file) => rowsRoute(file, runs));

const rowsRoute = ({ extension, type, form, about }: File, runs: Runs): Route => ({
  method: "GET",
  path: `${pathOfRun("{id}")}/rows.${extension}`,
  needsToken: true,
  about: {
    operationId: `rows${extension.charAt(0).toUpperCase()}${extension.slice(1)}`,
    summary: "The rows that a trial would record as new, changed or ended, and those that were refused.",
    description: `${about} Of what is refused, the first 1,000.`,
    parameters: [
      { name: "id", in: "path", required: true, description: "Of the run.", schema: { type: "string" } },
    ],
    responses: {
      200: { description: "All of them.", content: { [type.split(";")[0] ?? ""]: { schema: text } } },
    },
    problems: [404],
  },
  answer: ({ path }, asker): Answer => {
    const run = runs.find(path["id"] ?? "", asker.key);
    if (!run) throw unknownRun();
    const headers = { "content-disposition": `attachment; filename="proef.${extension}"` };
    return { status: 200, type, body: rowsOf(run, form), headers };
  },
});

const text: Json = { type: "string" };

function rowsOf({ phase, sent: { rows } }: Run, form: RowsForm): Streamed {
  if (phase.state !== "done" || !rows) throw noRows();
  const { created, changed, ended, refused } = phase.report;
  return {
    chunks: inChunks(form(rows, phase.report)),
    trailers: {
      names: ["zorglandschap-row-count"],
      values: () => ({ "zorglandschap-row-count": String(created + changed + ended + refused) }),
    },
  };
}

const noRows = (): Problem =>
  new Problem(
    problemKinds.notFound,
    words("This is no trial that is done.", "Dit is geen proef die klaar is."),
  );
