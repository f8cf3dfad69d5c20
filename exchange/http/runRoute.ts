// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../kit/words";
import { preferredMedia } from "./preference";
import { Problem, problemKinds } from "./problem";
import { type Answer, json, type Route } from "./route";
import { type Runs } from "./runs";
import { runBody, runText } from "./runView";
import { referenceTo } from "./schemas";

export const pathOfRun = (id: string): string => `/import/runs/${id}`;

const forms = ["application/json", "text/plain"] as const;

/** How far an import is, and what became of it; for whoever sent it alone. */
export const runRoute = (runs: Runs, keptMs: number): Route => ({
  method: "GET",
  path: pathOfRun("{id}"),
  needsToken: true,
  about: {
    operationId: "run",
    summary: "How far an import is, and its report when it is done.",
    description:
      "What was sent by somebody else is not found. Runs are forgotten after a while and by a restart.",
    parameters: [
      {
        name: "id",
        in: "path",
        required: true,
        description: "As the header location gave it.",
        schema: { type: "string" },
      },
    ],
    responses: {
      200: {
        description: "As JSON, or as a text in Dutch for people.",
        content: {
          "application/json": { schema: referenceTo("Run") },
          "text/plain": { schema: { type: "string" } },
        },
      },
    },
    problems: [404, 406],
  },
  answer: ({ path, request, language }, asker): Answer => {
    const run = runs.find(path["id"] ?? "", asker.key);
    if (!run) throw unknownRun();
    switch (preferredMedia(request.headers.accept, forms)) {
      case "application/json":
        return json(200, runBody(run, language, keptMs), { vary: "accept, accept-language" });
      case "text/plain":
        return {
          status: 200,
          type: "text/plain; charset=utf-8",
          body: `${runText(run)}\n`,
          headers: { vary: "accept", "content-language": "nl" },
        };
      case null:
        throw otherForm();
    }
  },
});

export const unknownRun = (): Problem =>
  new Problem(
    problemKinds.notFound,
    words(
      "There is no such import, or no longer; sending the same file again finishes it or changes nothing.",
      "Deze import is er niet (meer); hetzelfde bestand opnieuw sturen maakt hem af of verandert niets.",
    ),
  );

const otherForm = (): Problem =>
  new Problem(
    problemKinds.representation,
    words(`Expected accept: ${forms.join(" or ")}.`, `Verwacht wordt accept: ${forms.join(" of ")}.`),
  );
