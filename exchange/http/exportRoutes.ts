// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { type Clock } from "../../kit/clock";
import { words } from "../../kit/words";
import { type ExportKind } from "../export/exportKind";
import { exportKinds } from "../export/exports";
import { machineCsv } from "../export/form/csvForm";
import { type Form } from "../export/form/form";
import { ndjson } from "../export/form/ndjsonForm";
import { xlsx } from "../export/form/xlsxForm";
import { type Print } from "../export/table";
import { Tally } from "../export/tally";
import { Terms } from "../export/terms";
import { Gateway } from "../graph/gateway";
import { csvMetadataLink, csvMetadataPath, csvMetadataRoute } from "./csvMetadataRoute";
import { camel, csvIn, exportParameters, exportQuestionIn, folder, problemOfQuestion } from "./exportQuery";
import { Problem, problemKinds } from "./problem";
import { type Answer, type Call, json, type Json, type Route, type Streamed } from "./route";
import { type ExportsBody, referenceTo } from "./schemas";

export interface ExportParts {
  readonly gatewayUrl: string;
  readonly clock: Clock;
  /** How long a register that does not answer is asked again; somebody waits, and has a part of a file already. */
  readonly patienceMs: number;
  /** How many are written at the same time, for everybody together. */
  readonly atOnce: number;
}

/** The lists and figures of the register as files. */
export function exportRoutes(parts: ExportParts): Route[] {
  const places = new Places(parts.atOnce);
  return [
    listRoute,
    ...exportKinds.flatMap((kind) => [
      exportRoute(kind, "csv", csvIn, parts, places),
      csvMetadataRoute(kind, parts, places),
      exportRoute(kind, "xlsx", () => xlsx, parts, places),
      exportRoute(kind, "ndjson", () => ndjson, parts, places),
    ]),
  ];
}

/** The places for exports that are being written. */
class Places {
  private taken = 0;

  constructor(private readonly atOnce: number) {}

  /** @returns what gives the place back; twice is once */
  take(): () => void {
    if (this.taken >= this.atOnce) {
      throw new Problem(
        problemKinds.busy,
        words(
          "Too many exports are being written; try again.",
          "Er worden te veel exports gemaakt; probeer het opnieuw.",
        ),
        { headers: { "retry-after": "10" } },
      );
    }
    this.taken += 1;
    let isMine = true;
    return () => {
      if (isMine) this.taken -= 1;
      isMine = false;
    };
  }
}

function exportRoute(
  kind: ExportKind,
  extension: string,
  formIn: (query: URLSearchParams) => Form,
  { gatewayUrl, clock, patienceMs }: ExportParts,
  places: Places,
): Route {
  const isCsv = extension === "csv";
  return {
    method: "GET",
    path: `${folder}/${kind.name}.${extension}`,
    needsToken: false,
    about: {
      operationId: `${camel(kind.english)}${extension.charAt(0).toUpperCase()}${extension.slice(1)}`,
      summary: kind.summary,
      description: description[extension] ?? "",
      parameters: exportParameters(kind, isCsv),
      responses: {
        200: {
          description: "All of it, sent while it is made.",
          headers: headersOf,
          content: contentOf(extension),
        },
      },
      problems: [400, 403, 429],
    },
    answer: async ({ query, request, gone }: Call, asker): Promise<Answer> => {
      const leave = places.take();
      gone.addEventListener("abort", leave);
      try {
        const form = formIn(query);
        const question = exportQuestionIn(kind, query, isCsv ? ["form"] : []);
        const gateway = new Gateway({ url: gatewayUrl, token: asker?.token, patienceMs, signal: gone });
        const print = await kind.open(question, gateway, clock);
        const body = streamed(form, print, await Terms.of(print.columns, gateway));
        if (request.method === "HEAD") leave();
        const headers = { ...headersFor(print, form), ...csvMetadataLink(kind, print, form, query) };
        return { status: 200, type: form.mediaType, body, headers };
      } catch (fault) {
        leave();
        throw problemOfQuestion(fault);
      }
    },
  };
}

function headersFor({ about, rowCount }: Print, { extension }: Form): Record<string, string> {
  return {
    "content-disposition": `attachment; filename="${about.name}-${about.on}.${extension}"`,
    "zorglandschap-on": about.on,
    ...(about.from !== null && { "zorglandschap-from": about.from }),
    "zorglandschap-known-at": about.knownAt,
    "zorglandschap-definition-version": about.definitionVersion,
    "zorglandschap-fingerprint": about.fingerprint,
    ...(rowCount !== null && { "zorglandschap-rows": String(rowCount) }),
  };
}

/** The bytes of a print, and behind them what tells that they are all there (RFC 9530). */
function streamed(form: Form, print: Print, terms: Terms): Streamed {
  const tally = new Tally(print);
  const hash = createHash("sha256");
  async function* chunks(): AsyncGenerator<Buffer> {
    for await (const chunk of form.write(print, tally, terms)) {
      const bytes = Buffer.from(chunk);
      hash.update(bytes);
      yield bytes;
    }
  }
  return {
    chunks: chunks(),
    trailers: {
      names: ["repr-digest", "zorglandschap-row-count", "zorglandschap-rows-sha256"],
      values: () => ({
        "repr-digest": `sha-256=:${hash.digest("base64")}:`,
        "zorglandschap-row-count": String(tally.count),
        "zorglandschap-rows-sha256": tally.sha256,
      }),
    },
  };
}

const whole =
  "A file that is whole ends the answer; one that could not be finished cuts the connection. " +
  "Trailers give the digest of the bytes, the number of rows, and the digest of the rows in whatever form.";
const description: Readonly<Record<string, string>> = {
  csv: `${whole} A text that a spreadsheet could run as a formula has an apostrophe before it.`,
  xlsx: `${whole} The second sheet has the definition, the question, the moment and the digest of the rows.`,
  ndjson: `${whole} The first line is the header, the last the trailer with the number of rows and their digest.`,
};

const contentOf = (extension: string): Json => {
  const form = { csv: machineCsv, xlsx, ndjson }[extension] ?? machineCsv;
  return {
    [form.mediaType.split("; header")[0] ?? ""]: { schema: extension === "xlsx" ? {} : { type: "string" } },
  };
};

const header = (about: string): Json => ({ description: about, schema: { type: "string" } });
const headersOf: Json = {
  "zorglandschap-on": header("The day, or the last of two."),
  "zorglandschap-known-at": header(
    "The moment whose knowledge all rows show; give it as knownAt for the same again.",
  ),
  "zorglandschap-from": header("The first of two days."),
  "zorglandschap-definition-version": header(
    "Of the definition, which the second sheet, the header or the metadata has.",
  ),
  link: header("Of a CSV: its metadata, with the definition (rel=describedby)."),
  "zorglandschap-fingerprint": header("Of the register where it gives one; else of the question."),
  "zorglandschap-rows": header("How many rows there will be, when that is known beforehand."),
};

const listRoute: Route = {
  method: "GET",
  path: folder,
  needsToken: false,
  about: {
    operationId: "exports",
    summary: "What can be exported, and where.",
    responses: {
      200: { description: "All of it.", content: { "application/json": { schema: referenceTo("Exports") } } },
    },
    problems: [],
  },
  answer: () => json(200, exportsBody),
};

const exportsBody: ExportsBody = {
  exports: exportKinds.map(({ name, english, summary, needs, takes }) => ({
    name,
    english,
    summary,
    needs: [...needs],
    takes: [...takes],
    csv: `${folder}/${name}.csv`,
    csvMetadata: csvMetadataPath(name),
    xlsx: `${folder}/${name}.xlsx`,
    ndjson: `${folder}/${name}.ndjson`,
  })),
};
