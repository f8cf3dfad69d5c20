// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { errorStatuses } from "../../../labels/errorReport.labels";
import { type Call } from "../../../page/page";
import { Alert } from "../../../parts/alert";
import { keepingLink, places } from "../frame/keepingLinks";
import { type ErrorReportsQuery, type ErrorStatus } from "./errorReports.question";
import { errorReportsTexts } from "./errorReports.texts";
import { type Attempt, names, statuses, statusIn } from "./handling";
import { ReportView } from "./report.view";

interface ErrorReportsParts {
  readonly call: Call;
  readonly status: ErrorStatus;
  readonly told: ErrorReportsQuery["errorReports"];
  readonly attempt: Attempt | null;
}

export function ErrorReportsView({ call, status, told, attempt }: ErrorReportsParts): VNode {
  const texts = call.texts(errorReportsTexts);
  const labels = call.texts(errorStatuses);
  const saved = statusIn(call.query, "opgeslagen");
  const { edges, pageInfo, totalCount } = told;
  const linkTo = (parameters: Record<string, string | null>): string =>
    keepingLink(call, places.errorReports, parameters);
  return (
    <>
      <p>{texts.lead}</p>
      {attempt ? (
        <Alert kind="error">
          <p role="alert">
            <strong>{texts.wrong}.</strong> {attempt.fault}
          </p>
        </Alert>
      ) : saved ? (
        <Alert kind="ok">
          <p role="status">{texts.saved(labels[saved])}</p>
        </Alert>
      ) : null}
      <nav aria-label={texts.how} class="not-printed">
        <ul class="keeping__places">
          {statuses.map((each) => (
            <li key={each}>
              <a
                class="nl-link"
                href={linkTo({ [names.status]: each })}
                aria-current={each === status ? "page" : undefined}
              >
                {labels[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section>
        <h2>{labels[status]}</h2>
        {totalCount === 0 ? (
          <p>{texts.none}</p>
        ) : (
          <p class="soft">{texts.count(call.formats.count(totalCount, texts.one, texts.more))}</p>
        )}
        {edges.length > 0 ? (
          <ol class="work-list">
            {edges.map(({ node }) => (
              <li key={node.report.reference} class="work-list__item">
                <ReportView
                  call={call}
                  told={node}
                  attempt={attempt?.handling.reference === node.report.reference ? attempt : null}
                />
              </li>
            ))}
          </ol>
        ) : null}
        {pageInfo.hasNextPage ? (
          <p>
            <a
              class="nl-link"
              href={linkTo({ [names.status]: status, [names.after]: pageInfo.endCursor ?? null })}
            >
              {texts.next}
            </a>
          </p>
        ) : null}
        {call.query.has(names.after) ? (
          <p>
            <a class="nl-link" href={linkTo({ [names.status]: status })}>
              {texts.toFirst}
            </a>
          </p>
        ) : null}
      </section>
    </>
  );
}
