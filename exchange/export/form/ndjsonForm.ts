// SPDX-License-Identifier: EUPL-1.2
import { type Print } from "../table";
import { rowLine, type Tally } from "../tally";
import { type Form, inChunks } from "./form";

/**
 * A JSON object on each line: the header, under the name `header`, the rows, and at the very end, under the name
 * `trailer`, how many rows there were and the SHA-256 of their lines. A file without trailer is not whole.
 */
async function* lines({ about, columns }: Print, tally: Tally) {
  const heads = columns.map(({ name, header, kind }) => ({ name, header, kind }));
  yield `${JSON.stringify({ header: { ...about, columns: heads } })}\n`;
  for await (const row of tally.rows()) yield rowLine(columns, row);
  yield `${JSON.stringify({ trailer: { rows: tally.count, sha256: tally.sha256 } })}\n`;
}

export const ndjson: Form = {
  extension: "ndjson",
  mediaType: "application/x-ndjson",
  write: (print, tally) => inChunks(lines(print, tally)),
};
