// SPDX-License-Identifier: EUPL-1.2
import { type Words, words } from "../../kit/words";
import { type Kind } from "../form/kinds";
import { Gateway } from "../graph/gateway";
import { ChangedRows } from "../import/changedRows";
import { importFile } from "../import/importing";
import { usualLimits } from "../spreadsheet/limits";
import { type Asker } from "./asker";
import { type ImportWishes, importWishesIn, queryParameters } from "./importQuery";
import { anyKind, kindOrAnyIn, kindParameter } from "./kindParameter";
import { demandFile, fileTypes } from "./mediaType";
import { type Problem, wrongParameters } from "./problem";
import { json, type Route } from "./route";
import { type Runs, type Work } from "./runs";
import { pathOfRun } from "./runRoute";
import { runBody } from "./runView";
import { referenceTo } from "./schemas";
import { type Upload, type Uploads } from "./uploads";

export interface ImportParts {
  readonly gatewayUrl: string;
  readonly uploads: Uploads;
  readonly runs: Runs;
  readonly fileBytes: number;
  readonly keptMs: number;
  /** How long a register that does not answer is asked again. */
  readonly patienceMs?: number | undefined;
}

/** Takes a file in, and imports it when its turn comes. */
export const importRoute = (parts: ImportParts): Route => ({
  method: "POST",
  path: "/import/{kind}",
  needsToken: true,
  about: {
    operationId: "import",
    summary: "Imports a list: tried, or with execute=1 recorded as a whole or not at all.",
    description:
      "The same file with the same parameters again finishes what was broken off, or changes nothing. " +
      "Who has an import under way sends the next one when it is done.",
    parameters: [kindParameter([anyKind]), ...queryParameters],
    requestBody: {
      required: true,
      description: `The file itself, of at most ${parts.fileBytes} bytes; not a form.`,
      content: Object.fromEntries(fileTypes.map((type) => [type, {}])),
    },
    responses: {
      202: {
        description: "The file is in, and waits for its turn.",
        headers: {
          location: { description: "Where to ask how far it is.", schema: { type: "string" } },
        },
        content: { "application/json": { schema: referenceTo("Run") } },
      },
    },
    problems: [400, 404, 413, 415, 429, 503],
  },
  answer: async ({ path, query, request, language, goOn }, asker) => {
    const { uploads, runs } = parts;
    const kind = kindOrAnyIn(path);
    const wishes = importWishesIn(query);
    demandFile(request.headers);
    uploads.demandRoom(request.headers);
    const place = runs.claim(asker.key);
    let upload: Upload;
    try {
      goOn();
      upload = await uploads.receive(request, () => runs.isStopping);
    } catch (fault) {
      place.giveUp();
      throw fault;
    }
    const fingerprint = fingerprintOf(upload, kind, wishes);
    let seenAt: string | null;
    try {
      seenAt = seenAtOf(wishes, fingerprint, runs, asker);
    } catch (fault) {
      place.giveUp();
      await upload.remove();
      throw fault;
    }
    const rows = wishes.execute ? null : new ChangedRows();
    const run = place.start(workOn(upload, kind, { ...wishes, seenAt }, rows, asker, parts), {
      fingerprint,
      rows,
    });
    return json(202, runBody(run, language, parts.keptMs), { location: pathOfRun(run.id) });
  },
});

/** The same file, read in the same way. */
const fingerprintOf = (
  { sha256 }: Upload,
  kind: Kind | null,
  { sheet, missingIsEmpty }: ImportWishes,
): string => JSON.stringify([sha256, kind?.name ?? null, sheet, missingIsEmpty]);

/** What a trial showed is confirmed for the file that it showed, and by whoever it showed it. */
function seenAtOf(
  { trial, seenAt }: ImportWishes,
  fingerprint: string,
  runs: Runs,
  { key }: Asker,
): string | null {
  if (trial === null) return seenAt;
  const run = runs.find(trial, key);
  const isWrong = (expected: Words): Problem => wrongParameters([{ in: "query", name: "trial", expected }]);
  if (run?.phase.state !== "done" || run.phase.report.seenAt === null) {
    throw isWrong(
      words("a trial of yours that is done and still known", "een proef van u die klaar is en nog bekend"),
    );
  }
  if (run.sent.fingerprint === fingerprint) return run.phase.report.seenAt;
  throw isWrong(
    words("a trial of the same file, read in the same way", "een proef met hetzelfde bestand, zo gelezen"),
  );
}

const workOn =
  (
    upload: Upload,
    kind: Kind | null,
    { execute, source, sheet, missingIsEmpty, seenAt, reason }: ImportWishes,
    rows: ChangedRows | null,
    { subject, token }: Asker,
    { gatewayUrl, patienceMs, fileBytes }: ImportParts,
  ): Work =>
  async (onProgress, stop) => {
    try {
      stop.throwIfAborted();
      return await importFile({
        execute,
        source,
        sheet,
        missingIsEmpty,
        seenAt,
        ...(rows && { rows }),
        path: upload.path,
        kind,
        subject,
        reason: reason ?? "Proef met een gestuurd bestand",
        gateway: new Gateway({
          url: gatewayUrl,
          token,
          signal: stop,
          ...(patienceMs !== undefined && { patienceMs }),
        }),
        limits: { ...usualLimits, fileBytes },
        onProgress,
      });
    } finally {
      await upload.remove();
    }
  };
