// SPDX-License-Identifier: EUPL-1.2
import { GraphSilence } from "../../../graph/graph";
import { type Answer, type Call, type Page, type Upload } from "../../../page/page";
import { formKeyField } from "../../../page/visitor";
import { atDesk, framed } from "../frame/atDesk";
import { keepingLink, places } from "../frame/keepingLinks";
import { importTexts } from "./import.texts";
import { ImportView } from "./import.view";
import { problemIn, runIn, templatesIn } from "./run";
import { RunView } from "./run.view";
import { sentFileIn } from "./sentFile";

const runPath = `${places.import}/verloop`;

/** A list is tried, looked at, and then recorded: as a whole or not at all. */
export const importPages: readonly Page[] = [
  {
    method: "GET",
    path: places.import,
    behindLogin: true,
    answer: (call) => atDesk(call, () => start(call, null)),
  },
  {
    method: "POST",
    path: places.import,
    behindLogin: true,
    takesFile: true,
    answer: (call) => atDesk(call, () => take(call)),
  },
  {
    method: "GET",
    path: runPath,
    behindLogin: true,
    answer: (call) => atDesk(call, () => look(call)),
  },
];

async function start(call: Call, fault: string | null): Promise<Answer> {
  const { status, body } = await call.exchange({ method: "GET", path: "/import/templates" });
  if (status >= 500) throw new GraphSilence("The exchange does not say which lists there are.");
  return framed(
    call,
    fault === null ? 200 : 422,
    call.texts(importTexts).title,
    <ImportView call={call} templates={templatesIn(body)} fault={fault} />,
  );
}

/** The file goes on to the exchange while it comes in: to be tried, or to be recorded as a trial showed it. */
async function take(call: Call): Promise<Answer> {
  const texts = call.texts(importTexts);
  const { upload } = call;
  const sent = upload && (await sentFileIn(upload.request));
  if (!sent) return start(call, texts.noFile);
  const { fields, content } = sent;
  const refuse = (why: string): Promise<Answer> => {
    content.resume();
    return start(call, why);
  };
  if (!isOf(upload, fields)) return refuse(texts.noKey);
  const trial = fields.get("proef");
  const reason = (fields.get("reason") ?? "").trim();
  if (trial !== null && reason === "") return refuse(texts.noReason);
  const kind = fields.get("soort") || "auto";
  const wishes = trial === null ? "" : `?${wishesOf(trial, reason, (fields.get("source") ?? "").trim())}`;
  try {
    const answer = await call.exchange({
      method: "POST",
      path: `/import/${encodeURIComponent(kind)}${wishes}`,
      type: "application/octet-stream",
      body: content,
    });
    if (answer.status !== 202) return await refuse(whyNot(call, answer.body));
    return { kind: "redirect", to: keepingLink(call, runPath, { id: runIn(answer.body).id, soort: kind }) };
  } catch (fault) {
    if (content.errored) return start(call, texts.broken);
    throw fault;
  }
}

/** The exchange itself sees to it that what is recorded is the file that was tried, read in the same way. */
function whyNot(call: Call, body: unknown): string {
  const texts = call.texts(importTexts);
  const problem = problemIn(body);
  if (problem === null) return texts.broken;
  return problem.errors?.some(({ name }) => name === "trial")
    ? texts.other
    : `${problem.title}. ${problem.detail}`;
}

const isOf = (upload: Upload, fields: URLSearchParams): boolean =>
  upload.isProvenBy(fields.get(formKeyField) ?? "");

const wishesOf = (trial: string, reason: string, source: string): URLSearchParams =>
  new URLSearchParams({
    execute: "1",
    trial,
    reason: oneLine(reason),
    ...(source !== "" && { source: oneLine(source) }),
  });

/** The exchange takes texts of one line. */
const oneLine = (text: string): string => text.replace(/\s+/g, " ");

async function look(call: Call): Promise<Answer> {
  const texts = call.texts(importTexts);
  const id = encodeURIComponent(call.query.get("id") ?? "");
  const { status, body } = await call.exchange({ method: "GET", path: `/import/runs/${id}` });
  if (status >= 500) throw new GraphSilence("The exchange does not say how far it is.");
  if (status !== 200) {
    return framed(
      call,
      404,
      texts.runTitle,
      <>
        <p>{texts.gone}</p>
        <p>
          <a class="nl-link" href={keepingLink(call, places.import)}>
            {texts.toImport}
          </a>
        </p>
      </>,
    );
  }
  return framed(call, 200, texts.runTitle, <RunView call={call} run={runIn(body)} />);
}
