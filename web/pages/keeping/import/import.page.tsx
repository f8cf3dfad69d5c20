// SPDX-License-Identifier: EUPL-1.2
import { type ExchangeAnswer } from "../../../exchange/exchange";
import { GraphSilence } from "../../../graph/graph";
import { type Answer, type Call, type Page, type Upload } from "../../../page/page";
import { formKeyField } from "../../../page/visitor";
import { atDesk, framed } from "../frame/atDesk";
import { keepingLink, places } from "../frame/keepingLinks";
import { importTexts } from "./import.texts";
import { ImportView } from "./import.view";
import { problemIn, runIn, type Template, templatesIn } from "./run";
import { RunAwayView, RunView } from "./run.view";
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

async function start(call: Call, fault: string | null, kind = ""): Promise<Answer> {
  const templates = await templatesOf(call);
  return framed(
    call,
    fault === null ? 200 : 422,
    call.texts(importTexts).title,
    <ImportView call={call} templates={templates} fault={fault} kind={kind} />,
  );
}

/** Null: the exchange does not say, and the rest of the page can do without. */
async function templatesOf(call: Call): Promise<readonly Template[] | null> {
  const answer = await answerOf(call, "/import/templates");
  return answer?.status === 200 ? templatesIn(answer.body) : null;
}

/** Null: the exchange is away. */
async function answerOf(call: Call, path: string): Promise<ExchangeAnswer | null> {
  try {
    const answer = await call.exchange({ method: "GET", path });
    return answer.status >= 500 ? null : answer;
  } catch (fault) {
    if (fault instanceof GraphSilence) return null;
    throw fault;
  }
}

/** The file goes on to the exchange while it comes in: to be tried, or to be recorded as a trial showed it. */
async function take(call: Call): Promise<Answer> {
  const texts = call.texts(importTexts);
  const { upload } = call;
  const sent = upload && (await sentFileIn(upload.request));
  if (!sent) return start(call, texts.noFile);
  const { fields, content } = sent;
  const said = saidIn(fields);
  const refuse = (why: string): Promise<Answer> => {
    content.resume();
    return again(call, said, why);
  };
  if (!isOf(upload, fields)) return refuse(texts.noKey);
  const { trial, reason } = said;
  if (trial !== null && reason === "") return refuse(texts.noReason);
  const kind = said.kind || "auto";
  const wishes = trial === null ? "" : `?${wishesOf({ ...said, trial })}`;
  try {
    const answer = await call.exchange({
      method: "POST",
      path: `/import/${encodeURIComponent(kind)}${wishes}`,
      type: "application/octet-stream",
      body: content,
    });
    if (answer.status !== 202) return await refuse(whyNot(call, answer));
    return { kind: "redirect", to: keepingLink(call, runPath, { id: runIn(answer.body).id, soort: kind }) };
  } catch (fault) {
    if (content.errored) return again(call, said, texts.broken);
    if (fault instanceof GraphSilence) return refuse(`${texts.away} ${texts.again}`);
    throw fault;
  }
}

/** What stood in a form beside its file. */
interface Said {
  readonly kind: string;
  /** Null: the list is to be tried. */
  readonly trial: string | null;
  readonly reason: string;
  readonly source: string;
}

const saidIn = (fields: URLSearchParams): Said => ({
  kind: fields.get("soort") ?? "",
  trial: fields.get("proef"),
  reason: (fields.get("reason") ?? "").trim(),
  source: (fields.get("source") ?? "").trim(),
});

/** The form that was sent, with what it said and why that is not done; a file must be chosen anew. */
async function again(call: Call, said: Said, fault: string): Promise<Answer> {
  const { trial, kind } = said;
  const answer = trial === null ? null : await answerOf(call, pathOf(trial));
  const run = answer?.status === 200 ? runIn(answer.body) : null;
  if (!run || run.state !== "done") return start(call, fault, kind);
  const view = <RunView call={call} run={run} said={{ ...said, fault }} />;
  return framed(call, 422, call.texts(importTexts).runTitle, view);
}

/** The exchange itself sees to it that what is recorded is the file that was tried, read in the same way. */
function whyNot(call: Call, { status, body }: ExchangeAnswer): string {
  const texts = call.texts(importTexts);
  const problem = problemIn(body);
  if (problem === null) return status >= 500 ? `${texts.away} ${texts.again}` : texts.broken;
  if (problem.errors?.some(({ name }) => name === "trial")) return texts.other;
  const wrong = (problem.errors ?? []).flatMap(({ name, expected }) =>
    name === "reason" || name === "source" ? [texts.wrong(texts.named[name], expected)] : [],
  );
  return wrong.length > 0 ? wrong.join(" ") : `${problem.title}. ${problem.detail}`;
}

const isOf = (upload: Upload, fields: URLSearchParams): boolean =>
  upload.isProvenBy(fields.get(formKeyField) ?? "");

const wishesOf = ({ trial, reason, source }: Said & { readonly trial: string }): URLSearchParams =>
  new URLSearchParams({
    execute: "1",
    trial,
    reason: oneLine(reason),
    ...(source !== "" && { source: oneLine(source) }),
  });

const pathOf = (run: string): string => `/import/runs/${encodeURIComponent(run)}`;

/** The exchange takes texts of one line. */
const oneLine = (text: string): string => text.replace(/\s+/g, " ");

async function look(call: Call): Promise<Answer> {
  const texts = call.texts(importTexts);
  const answer = await answerOf(call, pathOf(call.query.get("id") ?? ""));
  if (!answer) return framed(call, 503, texts.runTitle, <RunAwayView call={call} />);
  const { status, body } = answer;
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
  return framed(call, 200, texts.runTitle, <RunView call={call} run={runIn(body)} said={null} />);
}
