// SPDX-License-Identifier: EUPL-1.2
import { errorRefusals } from "../../../labels/errorReport.labels";
import { type Answer, type Call, type Page } from "../../../page/page";
import { orKeep } from "../form/orKeep";
import { atDesk, framed } from "../frame/atDesk";
import { keepingLink, places } from "../frame/keepingLinks";
import { type Scope } from "../frame/scope";
import { errorReportsQuestion } from "./errorReports.question";
import { errorReportsTexts } from "./errorReports.texts";
import { ErrorReportsView } from "./errorReports.view";
import { handleErrorReportQuestion } from "./handleErrorReport.question";
import { type Attempt, handlingIn, names, statusIn } from "./handling";

/** What people report that is not right, for who keeps the register to handle. */
export const errorReportPages: readonly Page[] = [
  {
    method: "GET",
    path: places.errorReports,
    behindLogin: true,
    answer: (call) => atDesk(call, (scope) => show(call, scope, null)),
  },
  {
    method: "POST",
    path: places.errorReports,
    behindLogin: true,
    showsUnproven: true,
    answer: (call) => atDesk(call, (scope) => orKeep(call, () => handle(call, scope))),
  },
];

async function handle(call: Call, scope: Scope): Promise<Answer> {
  const texts = call.texts(errorReportsTexts);
  const handling = handlingIn(call.form);
  const { reference, step, explanation } = handling;
  if (!call.isProven) return show(call, scope, { handling, fault: texts.unproven });
  if (step === null) return show(call, scope, { handling, fault: texts.needed });
  const { data } = await call.ask(handleErrorReportQuestion, { reference, status: step, explanation });
  const { handleErrorReport: result } = data;
  if (result.__typename === "ErrorReportRefused") {
    return show(call, scope, { handling, fault: call.texts(errorRefusals)[result.refusal] });
  }
  // By another page, so that a reload does not send it again.
  const status = call.query.get(names.status);
  return {
    kind: "redirect",
    to: keepingLink(call, places.errorReports, { [names.status]: status, opgeslagen: result.status }),
  };
}

async function show(call: Call, scope: Scope, attempt: Attempt | null): Promise<Answer> {
  const texts = call.texts(errorReportsTexts);
  if (scope.kind !== "region") return framed(call, 403, texts.title, <p>{texts.onlyRegion}</p>);
  const status = statusIn(call.query, names.status) ?? "ONTVANGEN";
  const { data } = await call.ask(errorReportsQuestion, {
    region: scope.code,
    status,
    after: call.query.get(names.after),
  });
  return framed(
    call,
    attempt === null ? 200 : 422,
    texts.title,
    <ErrorReportsView call={call} status={status} told={data.errorReports} attempt={attempt} />,
  );
}
