// SPDX-License-Identifier: EUPL-1.2
import { errorRefusals } from "../../labels/errorReport.labels";
import { GraphSilence } from "../../graph/graph";
import { type Answer, type Call, type Page } from "../../page/page";
import { type Draft, draftIn, type DraftField, emptyFields } from "./draft";
import { errorReportQuestion } from "./errorReport.question";
import { errorReportTexts } from "./errorReport.texts";
import { type ErrorRefusal, reportErrorQuestion } from "./reportError.question";
import { reportRegionsQuestion } from "./reportRegions.question";
import { FormView } from "./form.view";
import { StatusView } from "./status.view";

const path = "/melding";
const statusOf = (reference: string): string => `${path}/${encodeURIComponent(reference)}`;

/** Says what is not right; an address can fill in what it is about. */
export const errorReportForm: Page = {
  method: "GET",
  path,
  answer: (call: Call): Answer | Promise<Answer> => {
    const reference = call.query.get("kenmerk")?.trim();
    if (reference) return { kind: "redirect", to: call.link(statusOf(reference)) };
    return form(call, draftIn(call.query), new Map());
  },
};

/** Sends it. What comes after is another page, so that going back or reloading sends nothing again. */
export const errorReportSending: Page = {
  method: "POST",
  path,
  answer: async (call: Call): Promise<Answer> => {
    const draft = draftIn(call.form);
    const texts = call.texts(errorReportTexts);
    const { subject, aspect } = draft;
    const empty = emptyFields(draft);
    if (subject === null || aspect === null || empty.length > 0) {
      return form(call, draft, new Map(empty.map((field) => [field, texts.needed])));
    }
    const sent = await call.ask(reportErrorQuestion, { ...draft, subject, aspect }).catch(whenSilent);
    // Sending it again sends it once: the form keeps its submission.
    if (sent === null) return form(call, draft, new Map(), true);
    const { reportError: result } = sent.data;
    if (result.__typename === "ErrorReport") {
      return { kind: "redirect", to: call.link(statusOf(result.reference), { nieuw: true }) };
    }
    return form(call, draft, new Map([[fieldOf(result.refusal), call.texts(errorRefusals)[result.refusal]]]));
  },
};

/** How far a report is, for who has its reference. */
export const errorReportStatus: Page = {
  method: "GET",
  path: `${path}/{reference}`,
  answer: async (call: Call): Promise<Answer> => {
    const { reference = "" } = call.path;
    const { data, missing } = await call.ask(errorReportQuestion, { reference });
    const { errorReport } = data;
    // Without an answer nobody can say that there is no such report.
    if (errorReport === null && missing.length > 0)
      throw new GraphSilence("Nobody says how far the report is.", { isPartial: true, missing });
    const texts = call.texts(errorReportTexts);
    return {
      kind: "view",
      status: errorReport ? 200 : 404,
      title: errorReport ? texts.statusTitle : texts.noneTitle,
      body: <StatusView call={call} report={errorReport} isNew={call.query.get("nieuw") === "ja"} />,
    };
  },
};

const fieldOf = (refusal: ErrorRefusal): DraftField => (refusal === "UNKNOWN_SUBJECT" ? "subjectId" : "text");

/** @param isUnsent whether it could not be sent */
async function form(
  call: Call,
  draft: Draft,
  faults: ReadonlyMap<DraftField, string>,
  isUnsent = false,
): Promise<Answer> {
  const told = await call.ask(reportRegionsQuestion, {}).catch((fault: unknown) => {
    // What somebody wrote is not lost. To begin with, the region that the address says goes by its code.
    const isWritten = call.form.size > 0;
    if (fault instanceof GraphSilence && (isWritten || (fault.isPartial && draft.region !== ""))) return null;
    throw fault;
  });
  return {
    kind: "view",
    status: isUnsent ? 503 : faults.size > 0 ? 400 : 200,
    title: call.texts(errorReportTexts).title,
    body: (
      <FormView
        call={call}
        draft={draft}
        faults={faults}
        isUnsent={isUnsent}
        regions={told?.data.regions ?? null}
      />
    ),
  };
}

function whenSilent(fault: unknown): null {
  if (fault instanceof GraphSilence) return null;
  throw fault;
}
