// SPDX-License-Identifier: EUPL-1.2
import { type StoredReport } from "./errorReport.repository";
import { ErrorReport, ErrorReportRefused, ErrorReportToHandle } from "./errorReport.type";
import { type ErrorRefusal } from "./errorReport.codes";

/** What its reporter may see of it. */
export function toErrorReport(stored: StoredReport): ErrorReport {
  const { reference, subject, subjectId, aspect, regionId, status, statusSince, explanation, receivedAt } =
    stored;
  return Object.assign(new ErrorReport(), {
    ...{ reference, subject, subjectId, aspect, region: regionId },
    ...{ status, statusSince, explanation, receivedAt },
  });
}

export const toErrorReportToHandle = (stored: StoredReport): ErrorReportToHandle =>
  Object.assign(new ErrorReportToHandle(), { report: toErrorReport(stored), text: stored.text });

export const toRefused = (refusal: ErrorRefusal): ErrorReportRefused =>
  Object.assign(new ErrorReportRefused(), { refusal });
