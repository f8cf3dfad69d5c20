// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../../page/page";
import { Alert } from "../../../parts/alert";
import { Facts } from "../../../parts/facts";
import { keepingLink, places } from "../frame/keepingLinks";
import { importTexts } from "./import.texts";
import { Changes } from "./changes.view";
import { Confirm, type SaidToConfirm } from "./confirm.view";
import { Refusals } from "./refusals.view";
import { type Run, type RunReport } from "./run";

interface RunParts {
  readonly call: Call;
  readonly run: Run;
  /** What was said to have it recorded, and why that was not done. */
  readonly said: SaidToConfirm | null;
}

/** While the exchange is away: it may go on with the list all the same. */
export function RunAwayView({ call }: Pick<RunParts, "call">): VNode {
  const texts = call.texts(importTexts);
  return (
    <>
      <Alert kind="warning">
        <p>
          <strong>{texts.awayTitle}.</strong> {texts.away} {texts.runAway}
        </p>
      </Alert>
      <p>
        <a class="nl-button nl-button--secondary" href={call.address}>
          {texts.refresh}
        </a>
      </p>
      <ToImport call={call} />
    </>
  );
}

const ToImport = ({ call }: Pick<RunParts, "call">): VNode => (
  <p class="not-printed">
    <a class="nl-link" href={keepingLink(call, places.import)}>
      {call.texts(importTexts).toImport}
    </a>
  </p>
);

export function RunView({ call, run, said }: RunParts): VNode {
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
      {said ? (
        <Alert kind="error">
          <p role="alert">{said.fault}</p>
        </Alert>
      ) : null}
      {report ? <Report call={call} report={report} id={run.id} said={said} /> : null}
      <ToImport call={call} />
    </>
  );
}

function UnderWay({ call, run }: Pick<RunParts, "call" | "run">): VNode {
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
  readonly said: SaidToConfirm | null;
}

function Report({ call, report, id, said }: ReportParts): VNode {
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
      {isWrong || report.execute || report.seenAt === null ? null : (
        <Confirm call={call} trial={id} said={said} />
      )}
    </>
  );
}

function outcomeOf(call: Call, { execute, recordedAt }: RunReport): string {
  const texts = call.texts(importTexts);
  if (!execute) return texts.tried;
  return recordedAt === null ? texts.nothingToDo : texts.recorded(call.formats.moment(recordedAt));
}
