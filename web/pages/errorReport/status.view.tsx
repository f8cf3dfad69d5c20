// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { errorAspects, errorStatuses, errorSubjects } from "../../labels/errorReport.labels";
import { type Call } from "../../page/page";
import { Alert } from "../../parts/alert";
import { Facts } from "../../parts/facts";
import { type ErrorReportQuery } from "./errorReport.question";
import { errorReportTexts } from "./errorReport.texts";

interface StatusParts {
  readonly call: Call;
  /** Null when there is none with that reference. */
  readonly report: ErrorReportQuery["errorReport"];
  /** It was sent a moment ago. */
  readonly isNew: boolean;
}

export function StatusView({ call, report, isNew }: StatusParts): VNode {
  const texts = call.texts(errorReportTexts);
  const { moment } = call.formats;
  return (
    <div class="column">
      <h1>{report ? texts.statusTitle : texts.noneTitle}</h1>
      {report ? (
        <>
          {isNew ? (
            <Alert kind="ok">
              <p>
                <strong>{texts.thanks}</strong> {texts.keep}
              </p>
            </Alert>
          ) : null}
          <Facts
            facts={[
              [texts.reference, <code>{report.reference}</code>],
              [
                texts.status,
                <>
                  <strong>{call.texts(errorStatuses)[report.status]}</strong>,{" "}
                  {texts.since(moment(report.statusSince))}
                </>,
              ],
              [
                texts.about,
                `${call.texts(errorSubjects)[report.subject]} ${report.subjectId}: ${call.texts(errorAspects)[report.aspect]}`,
              ],
              [texts.received, moment(report.receivedAt)],
              ...(report.explanation === null
                ? []
                : ([
                    [texts.explanation, <bdi class="error-report__said">{report.explanation}</bdi>],
                  ] as const)),
            ]}
          />
        </>
      ) : (
        <p>{texts.none}</p>
      )}
      <p class="not-printed">
        <a class="nl-link" href={call.link("/melding")}>
          {texts.again}
        </a>
      </p>
    </div>
  );
}
