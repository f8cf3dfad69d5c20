// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../../page/page";
import { Alert } from "../../../parts/alert";
import { Facts } from "../../../parts/facts";
import { Field } from "../../../parts/field";
import { FormKey } from "../frame/formKey";
import { keepingLink, places } from "../frame/keepingLinks";
import { importTexts } from "./import.texts";
import { FileField } from "./import.view";
import { Changes } from "./changes.view";
import { Refusals } from "./refusals.view";
import { type Run, type RunReport } from "./run";

interface RunParts {
  readonly call: Call;
  readonly run: Run;
}

export function RunView({ call, run }: RunParts): VNode {
  const texts = call.texts(importTexts);
  const { state, report, problem } = run;
  return (
    <>
      {state === "waiting" || state === "running" ? <UnderWay call={call} run={run} /> : null}
      {problem ? (
        <Alert kind="error">
          <p>
            <strong>{texts.unfinished}</strong>. {problem.title}. {problem.detail}
          </p>
          <p>{texts.again}</p>
        </Alert>
      ) : null}
      {report ? <Report call={call} report={report} id={run.id} /> : null}
      <p class="not-printed">
        <a class="nl-link" href={keepingLink(call, places.import)}>
          {texts.toImport}
        </a>
      </p>
    </>
  );
}

function UnderWay({ call, run }: RunParts): VNode {
  const texts = call.texts(importTexts);
  const { number } = call.formats;
  const { step, done, of } = run;
  return (
    <>
      <p role="status">
        {step === null ? texts.waiting : texts.steps[step]}{" "}
        {done === null
          ? ""
          : of === null
            ? texts.progress(number(done))
            : texts.progressOf(number(done), number(of))}
      </p>
      <p>
        <a class="nl-button nl-button--secondary" href={call.address}>
          {texts.refresh}
        </a>
      </p>
    </>
  );
}

interface ReportParts {
  readonly call: Call;
  readonly id: string;
  readonly report: RunReport;
}

function Report({ call, report, id }: ReportParts): VNode {
  const texts = call.texts(importTexts);
  const { number } = call.formats;
  const isWrong = report.refused > 0 || report.refusals.length > 0;
  const names = ["rows", "created", "changed", "ended", "unchanged", "refused"] as const;
  return (
    <>
      <Alert kind={isWrong ? "error" : "ok"}>
        <p role="status">
          <strong>{isWrong ? `${texts.refusedTitle}.` : outcomeOf(call, report)}</strong>{" "}
          {isWrong
            ? texts.refused(call.formats.count(report.refused, texts.refusedOne, texts.refusedMore))
            : ""}
        </p>
      </Alert>
      <Facts facts={names.map((name) => [texts.counts[name], number(report[name])] as const)} />
      {isWrong ? <Refusals call={call} report={report} /> : null}
      {report.changes ? <Changes call={call} changes={report.changes} /> : null}
      {report.notices.length > 0 ? (
        <section>
          <h2>{texts.notices}</h2>
          <ul lang="nl">
            {report.notices.map((notice) => (
              <li key={notice}>
                <bdi>{notice}</bdi>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {report.candidates.length > 0 ? (
        <section>
          <h2>{texts.candidates}</h2>
          <ul>
            {report.candidates.map(({ id, name, otherId, otherName, reason }) => (
              <li key={`${id} ${otherId}`}>
                <bdi>{texts.candidate(name, id, otherName, otherId)}</bdi>: <bdi lang="nl">{reason}</bdi>
              </li>
            ))}
          </ul>
          {report.moreCandidates > 0 ? <p>{texts.moreRows(number(report.moreCandidates))}</p> : null}
        </section>
      ) : null}
      {isWrong || report.execute || report.seenAt === null ? null : <Confirm call={call} trial={id} />}
    </>
  );
}

function outcomeOf(call: Call, { execute, recordedAt }: RunReport): string {
  const texts = call.texts(importTexts);
  if (!execute) return texts.tried;
  return recordedAt === null ? texts.nothingToDo : texts.recorded(call.formats.moment(recordedAt));
}

/** The same file once more: the site keeps none, and what is not the file that was tried is not recorded. */
function Confirm({ call, trial }: { readonly call: Call; readonly trial: string }): VNode {
  const texts = call.texts(importTexts);
  const box = "utrecht-textbox utrecht-textbox--html-input";
  return (
    <section class="not-printed">
      <h2>{texts.confirm}</h2>
      <p>{texts.confirmLead}</p>
      <form
        method="post"
        encType="multipart/form-data"
        action={keepingLink(call, places.import)}
        class="keeping__form"
      >
        <FormKey call={call} />
        <input type="hidden" name="soort" value={call.query.get("soort") ?? ""} />
        <input type="hidden" name="proef" value={trial} />
        <Field id="reason" label={texts.reason}>
          <input class={box} id="reason" name="reason" maxLength={1_000} required autocomplete="off" />
        </Field>
        <Field id="source" label={texts.source}>
          <input class={box} id="source" name="source" maxLength={1_000} autocomplete="off" />
        </Field>
        <FileField call={call} />
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {texts.confirm}
          </button>
        </p>
      </form>
    </section>
  );
}
