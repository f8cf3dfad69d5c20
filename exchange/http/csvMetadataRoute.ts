// SPDX-License-Identifier: EUPL-1.2
import { type Clock } from "../../kit/clock";
import { type ExportKind } from "../export/exportKind";
import { type Form, metadataSuffix } from "../export/form/form";
import { type Print } from "../export/table";
import { Gateway } from "../graph/gateway";
import { camel, csvIn, exportParameters, exportQuestionIn, folder, problemOfQuestion } from "./exportQuery";
import { type Answer, type Call, type Route } from "./route";

interface Parts {
  readonly gatewayUrl: string;
  readonly clock: Clock;
  readonly patienceMs: number;
}

const metadataType = "application/csvm+json";

export const csvMetadataPath = (name: string): string => `${folder}/${name}.csv${metadataSuffix}`;

/** What a CSV is, for who has the CSV: it has rows, and no room for a definition. */
export function csvMetadataRoute(
  kind: ExportKind,
  { gatewayUrl, clock, patienceMs }: Parts,
  places: { readonly take: () => () => void },
): Route {
  return {
    method: "GET",
    path: csvMetadataPath(kind.name),
    needsToken: false,
    about: {
      operationId: `${camel(kind.english)}CsvMetadata`,
      summary: `What the CSV of the same question is: ${kind.english}.`,
      description:
        "Metadata of CSV on the Web: definition, version, days, moment, question, fingerprint and columns.",
      parameters: exportParameters(kind, true),
      responses: {
        200: {
          description: "The metadata of all rows.",
          content: { [metadataType]: { schema: { type: "object" } } },
        },
      },
      problems: [400, 403, 429],
    },
    answer: async ({ query, gone }: Call, asker): Promise<Answer> => {
      const leave = places.take();
      try {
        const form = csvIn(query);
        const question = exportQuestionIn(kind, query, ["form"]);
        const gateway = new Gateway({ url: gatewayUrl, token: asker?.token, patienceMs, signal: gone });
        const print = await kind.open(question, gateway, clock);
        const url = `${kind.name}.csv?${sameAgain(query, print)}`;
        return { status: 200, type: metadataType, body: form.metadata?.(print, url) ?? "" };
      } catch (fault) {
        throw problemOfQuestion(fault);
      } finally {
        leave();
      }
    },
  };
}

/** Where the metadata of a CSV is, as CSV on the Web has it (https://www.w3.org/TR/tabular-data-model/, 5.2). */
export function csvMetadataLink(
  kind: ExportKind,
  print: Print,
  { metadata }: Form,
  query: URLSearchParams,
): Record<string, string> {
  if (!metadata) return {};
  const place = `${kind.name}.csv${metadataSuffix}?${sameAgain(query, print)}`;
  return { link: `<${place}>; rel="describedby"; type="${metadataType}"` };
}

/** The same question as of the same day and knowledge, also when it was asked as of now. */
function sameAgain(query: URLSearchParams, { about }: Print): string {
  const told = new URLSearchParams(query);
  for (const [name, value] of Object.entries(about.question)) told.set(name, value);
  return told.toString();
}
