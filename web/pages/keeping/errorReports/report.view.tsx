// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { errorAspects, errorStatuses, errorSubjects } from "../../../labels/errorReport.labels";
import { type Call } from "../../../page/page";
import { describedBy, Field } from "../../../parts/field";
import { FormKey } from "../frame/formKey";
import { recordLink } from "../frame/keepingLinks";
import { type ErrorReportsQuery, type ErrorSubject } from "./errorReports.question";
import { errorReportsTexts } from "./errorReports.texts";
import { type Attempt, names, steps } from "./handling";

type Told = ErrorReportsQuery["errorReports"]["edges"][number]["node"];

const typeNames: Readonly<Record<ErrorSubject, string>> = {
  PROVIDER: "Provider",
  CONTRACT: "Contract",
  SEGMENT: "Segment",
};

interface ReportParts {
  readonly call: Call;
  readonly told: Told;
  readonly attempt: Attempt | null;
}

/** One report: about what, what was written, how far it is; and the form to say so, until it is handled. */
export function ReportView({ call, told, attempt }: ReportParts): VNode {
  const texts = call.texts(errorReportsTexts);
  const { report, text } = told;
  const { reference, subject, subjectId, aspect, status, statusSince, receivedAt, explanation } = report;
  const { moment } = call.formats;
  const about = `${call.texts(errorSubjects)[subject]} ${subjectId}`;
  const isOpen = status === "ONTVANGEN" || status === "IN_BEHANDELING";
  return (
    <div>
      <strong>
        <bdi>{about}</bdi>
      </strong>
      <ul class="work-list__facts">
        <li>{call.texts(errorAspects)[aspect]}</li>
        <li>{texts.received(moment(receivedAt))}</li>
        {status === "ONTVANGEN" ? null : <li>{texts.since(moment(statusSince))}</li>}
        <li>
          <code>{reference}</code>
        </li>
      </ul>
      {text === null ? (
        <p class="soft">{texts.erased}</p>
      ) : (
        <>
          <p class="only-heard">{texts.wrote}:</p>
          <blockquote class="error-report__said">
            <bdi>{text}</bdi>
          </blockquote>
        </>
      )}
      {explanation === null ? null : (
        <p>
          {texts.told}: <bdi class="error-report__said">{explanation}</bdi>
        </p>
      )}
      <p class="not-printed">
        <a class="nl-link" href={recordLink(call, typeNames[subject], subjectId)}>
          {texts.look}
          <span class="only-heard">: {about}</span>
        </a>
      </p>
      {isOpen ? (
        <details open={attempt !== null} class="not-printed">
          <summary>
            {texts.handle}
            <span class="only-heard">{texts.of(about)}</span>
          </summary>
          <HandlingForm call={call} told={told} attempt={attempt} />
        </details>
      ) : null}
    </div>
  );
}

function HandlingForm({ call, told, attempt }: ReportParts): VNode {
  const texts = call.texts(errorReportsTexts);
  const labels = call.texts(errorStatuses);
  const { reference, status } = told.report;
  const [step, explanation] = [`${names.step}-${reference}`, `${names.explanation}-${reference}`];
  return (
    <form method="post" action={call.address} class="keeping__form">
      <FormKey call={call} />
      <input type="hidden" name={names.reference} value={reference} />
      <Field id={step} label={texts.step} fault={attempt?.fault ?? null}>
        <select
          class="utrecht-select utrecht-select--html-select"
          id={step}
          name={names.step}
          aria-describedby={describedBy(step, undefined, attempt?.fault)}
          aria-invalid={attempt ? "true" : undefined}
        >
          <option value="">{texts.choose}</option>
          {steps
            .filter((each) => each !== status)
            .map((each) => (
              <option key={each} value={each} selected={attempt?.handling.step === each}>
                {labels[each]}
              </option>
            ))}
        </select>
      </Field>
      <Field id={explanation} label={texts.explanation} hint={texts.explanationHint}>
        <textarea
          class="utrecht-textbox utrecht-textbox--html-input"
          id={explanation}
          name={names.explanation}
          rows={3}
          maxLength={1_000}
          aria-describedby={describedBy(explanation, texts.explanationHint, null)}
        >
          {attempt?.handling.explanation ?? ""}
        </textarea>
      </Field>
      <p>
        <button class="nl-button nl-button--primary" type="submit">
          {texts.save}
        </button>
      </p>
    </form>
  );
}
