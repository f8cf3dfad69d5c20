// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { changeKinds } from "../../../labels/changeKind.labels";
import { type Call } from "../../../page/page";
import { Alert } from "../../../parts/alert";
import { shownAccount } from "../frame/shownAccount";
import { formTexts } from "./form.texts";
import { type FieldFault, common } from "./given";
import { type Job } from "./job";
import { type Stale } from "./report";
import { shownGiven } from "./shownGiven";
import { factLabel, shownValue } from "./shownValue";
import { type Verdict } from "./verdict";

interface VerdictParts {
  readonly call: Call;
  readonly job: Job;
  readonly verdict: Verdict;
}

/** What became of the form that was sent, above the form itself. */
export function VerdictView({ call, job, verdict }: VerdictParts): VNode | null {
  const texts = call.texts(formTexts);
  switch (verdict.kind) {
    case "none":
    case "recorded":
      return null;
    case "unproven":
      return told("info", texts.unproven);
    case "doubt":
      return told("warning", `${verdict.doubt[call.language]} ${texts.doubt}`);
    case "look":
      return told("warning", texts.look);
    case "unsaid":
      return told("warning", texts.unsaidTitle);
    case "room":
      return told(
        "info",
        texts.room,
        job.room?.added ? <Jump to={job.room.added} label={texts.toRoom} /> : null,
      );
    case "unchanged":
      return told("info", texts.unchanged);
    case "other-day":
      return told("warning", texts.otherDay);
    case "not-allowed":
      return told("error", texts.notAllowed);
    case "already":
      return told("error", texts.already);
    case "unknown":
      return told("error", texts.unknown);
    case "faults":
      return <Faults call={call} job={job} faults={verdict.faults} />;
    case "stale":
      return <StaleView call={call} job={job} stale={verdict.stale} />;
    case "tried":
      return (
        <Alert kind="ok">
          <div role="status" {...outcome}>
            <p id={outcomeId}>
              <strong>{texts.tried}</strong>
            </p>
            <ul>
              {verdict.outcomes.map((outcome, index) => (
                <li key={index}>
                  <bdi>{outcome.id}</bdi>:{" "}
                  {outcome.__typename === "OperationAccepted"
                    ? call.texts(changeKinds)[outcome.change]
                    : texts.unchanged}
                </li>
              ))}
            </ul>
          </div>
        </Alert>
      );
  }
}

const outcomeId = "uitkomst";

/** What became of it is what somebody is to hear first on a new page, also without script. */
const outcome = { tabIndex: -1, autofocus: true, "aria-labelledby": outcomeId } as const;

const told = (kind: "info" | "warning" | "error", text: string, more: VNode | null = null): VNode => (
  <Alert kind={kind}>
    <div role={kind === "error" ? "alert" : "status"} {...outcome}>
      <p id={outcomeId}>{text}</p>
      {more}
    </div>
  </Alert>
);

const Jump = ({ to, label }: { readonly to: string; readonly label: string }): VNode => (
  <p>
    <a class="nl-link" href={`#${to}`}>
      {label}
    </a>
  </p>
);

interface FaultsParts {
  readonly call: Call;
  readonly job: Job;
  readonly faults: readonly FieldFault[];
}

/** All that is wrong, each with a way to its field; also what no field of this form is about. */
function Faults({ call, job, faults }: FaultsParts): VNode {
  const texts = call.texts(formTexts);
  const labels = new Map(job.fields.map(({ name, label }) => [name, label[call.language]]));
  labels.set(common.reason, texts.reason);
  labels.set(common.source, texts.source);
  return (
    <Alert kind="error">
      <div role="alert" {...outcome}>
        <p id={outcomeId}>
          <strong>{texts.wrongTitle}</strong>
        </p>
        <ul>
          {faults.map((fault, index) => {
            const { field, expected, isEnglish } = fault;
            const label = labels.get(field);
            const what = isEnglish ? <span lang="en">{expected.en}</span> : expected[call.language];
            return (
              <li key={index}>
                {label !== undefined ? (
                  <a class="nl-link" href={`#${field}`}>
                    {label}
                  </a>
                ) : (
                  texts.wrongElsewhere(factLabel(call, job.typeName, field)).replace(/: $/, "")
                )}
                : {isEnglish ? `${texts.englishOnly} ` : ""}
                {what}
                <bdi>{shownGiven(call, fault)}</bdi>
              </li>
            );
          })}
        </ul>
      </div>
    </Alert>
  );
}

interface StaleParts {
  readonly call: Call;
  readonly job: Job;
  readonly stale: readonly Stale[];
}

/** Fact by fact what is different now, by whom and why; what was filled in stays below. */
function StaleView({ call, job, stale }: StaleParts): VNode {
  const texts = call.texts(formTexts);
  return (
    <Alert kind="warning">
      <div role="alert" {...outcome}>
        <p id={outcomeId}>
          <strong>{texts.staleTitle}</strong>. {texts.stale}
        </p>
        {stale.map(({ id, facts, since }) => (
          <div key={id}>
            {facts === null ? <p>{texts.staleHidden}</p> : null}
            {facts?.length === 0 ? <p>{texts.staleNothing}</p> : null}
            {facts && facts.length > 0 ? (
              <ul>
                {facts.map(({ field, before, after }, index) => (
                  <li key={index}>
                    <strong>{factLabel(call, job.typeName, field)}</strong>: {texts.staleBefore}{" "}
                    <bdi>{shownValue(call, job.typeName, field, before)}</bdi>; {texts.staleAfter}{" "}
                    <bdi>{shownValue(call, job.typeName, field, after)}</bdi>
                  </li>
                ))}
              </ul>
            ) : null}
            <ul>
              {since.map(({ recordedAt, actor, reason }) => (
                <li key={recordedAt}>
                  <bdi>{texts.staleBy(shownAccount(actor), call.formats.moment(recordedAt))}</bdi>{" "}
                  <bdi>{reason}</bdi>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Alert>
  );
}
