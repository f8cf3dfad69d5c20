// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Missing } from "../../../graph/graph";
import { type Call } from "../../../page/page";
import { MissingAlert } from "../../../parts/missingAlert";
import { keepingLink, places, workLink } from "../frame/keepingLinks";
import { jobs } from "../work/jobs";
import { afterParameter } from "./afterParameter";
import { deskTexts } from "./desk.texts";
import { type Due } from "./due";
import { decisionItem, endingItem, reportedItem, stopItem, waitItem } from "./items";
import { type StaleWaits } from "./staleWaits";
import { WorkList } from "./workList";

/** What begins with a provider, and not with something that lies on the desk. */
const starts = jobs.filter(({ needsProvider, isStart }) => needsProvider || isStart);

interface DeskParts {
  readonly call: Call;
  readonly due: Due;
  /** Whether reports of errors are for who looks at it. */
  readonly isReportOffice: boolean;
  /** Null where they are for somebody else to keep. */
  readonly waits: StaleWaits | null;
  readonly missing: readonly Missing[];
}

export function DeskView({ call, due, isReportOffice, waits, missing }: DeskParts): VNode {
  const texts = call.texts(deskTexts);
  return (
    <>
      <p>{texts.lead}</p>
      <MissingAlert call={call} missing={missing} />
      <section class="not-printed">
        <h2>{texts.start}</h2>
        <ul class="work-list__acts">
          {starts.map((job) => (
            <li key={job.path}>
              <a class="nl-link" href={workLink(call, job.path)}>
                {job.title[call.language]}
              </a>
            </li>
          ))}
        </ul>
      </section>
      {isReportOffice && due.reported === null ? <Unknown call={call} title={texts.reported} /> : null}
      {due.reported ? (
        <>
          <WorkList
            title={texts.reported}
            none={texts.noneReported}
            items={due.reported.first.map((report) => reportedItem(call, report))}
          />
          {due.reported.count > due.reported.first.length ? (
            <p>
              <a class="nl-link" href={keepingLink(call, places.errorReports)}>
                {texts.allReported(call.formats.number(due.reported.count))}
              </a>
            </p>
          ) : null}
        </>
      ) : null}
      {due.contracts ? (
        <ContractsView call={call} due={due.contracts} />
      ) : (
        [texts.stops, texts.decisions, texts.ending].map((title) => (
          <Unknown key={title} call={call} title={title} />
        ))
      )}
      {waits ? (
        <>
          {waits.waits.length === 0 && waits.missing.length > 0 ? (
            <Unknown call={call} title={texts.waits} />
          ) : (
            <WorkList
              title={texts.waits}
              none={texts.noWaits}
              items={waits.waits.map((wait) => waitItem(call, wait))}
            />
          )}
          {waits.missing.length > 0 && waits.waits.length > 0 ? <p>{texts.notTold}</p> : null}
          {waits.missing.length === 0 && !waits.isWhole ? <p>{texts.notAll}</p> : null}
        </>
      ) : null}
    </>
  );
}

interface ContractsParts {
  readonly call: Call;
  readonly due: NonNullable<Due["contracts"]>;
}

/** What who keeps contracts says that is to be done. */
function ContractsView({ call, due }: ContractsParts): VNode {
  const texts = call.texts(deskTexts);
  return (
    <>
      <WorkList
        title={texts.stops}
        none={texts.noStops}
        items={due.toVerify.map((stop) => stopItem(call, stop))}
      />
      {due.verified.length > 0 ? (
        <details>
          <summary>{texts.verifiedStops(call.formats.number(due.verified.length))}</summary>
          <WorkList title={null} none="" items={due.verified.map((stop) => stopItem(call, stop))} />
        </details>
      ) : null}
      <WorkList
        title={texts.decisions}
        none={texts.noDecisions}
        items={due.decisions.map((decision) => decisionItem(call, decision))}
      />
      <WorkList
        title={texts.ending}
        none={texts.noEnding}
        items={due.ending.map((each) => endingItem(call, each))}
      />
      {due.next !== null || call.query.has(afterParameter) ? (
        <p>
          <a class="nl-link" href={keepingLink(call, places.desk, { [afterParameter]: due.next })}>
            {due.next === null ? texts.fromStart : texts.more}
          </a>
        </p>
      ) : null}
    </>
  );
}

/** What cannot be said of a list: least of all that nothing is on it. */
const Unknown = ({ call, title }: { readonly call: Call; readonly title: string }): VNode => (
  <section>
    <h2>{title}</h2>
    <p>{call.texts(deskTexts).cannotBeAsked}</p>
  </section>
);
