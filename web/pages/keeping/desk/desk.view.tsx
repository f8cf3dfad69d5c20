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
const starts = jobs.filter(({ needsProvider }) => needsProvider);

interface DeskParts {
  readonly call: Call;
  readonly due: Due;
  /** Null where they are for somebody else to keep. */
  readonly waits: StaleWaits | null;
  readonly missing: readonly Missing[];
}

export function DeskView({ call, due, waits, missing }: DeskParts): VNode {
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
      {waits ? (
        <>
          <WorkList
            title={texts.waits}
            none={texts.noWaits}
            items={waits.waits.map((wait) => waitItem(call, wait))}
          />
          {waits.isWhole ? null : <p>{texts.notAll}</p>}
        </>
      ) : null}
    </>
  );
}
