// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { errorAspects, errorSubjects } from "../../labels/errorReport.labels";
import { languageParameter } from "../../page/language";
import { type Call } from "../../page/page";
import { Alert } from "../../parts/alert";
import { describedBy, Field } from "../../parts/field";
import { MissingAlert } from "../../parts/missingAlert";
import { Select } from "../../parts/select";
import { aspects, type Draft, type DraftField, subjects } from "./draft";
import { errorReportTexts } from "./errorReport.texts";

interface FormParts {
  readonly call: Call;
  readonly draft: Draft;
  readonly faults: ReadonlyMap<DraftField, string>;
  /** The register did not answer when it was sent. */
  readonly isUnsent: boolean;
  /** Null when nobody tells which there are. */
  readonly regions: readonly { readonly code: string; readonly name: string }[] | null;
}

export function FormView({ call, draft, faults, isUnsent, regions }: FormParts): VNode {
  const texts = call.texts(errorReportTexts);
  const aspectNames = call.texts(errorAspects);
  const subjectNames = call.texts(errorSubjects);
  const chosen = draft.region === "" ? [] : [{ code: draft.region, name: draft.region }];
  const faultOf = (field: DraftField): string | null => faults.get(field) ?? null;
  const invalid = (field: DraftField, kind: string): string =>
    faults.has(field) ? ` utrecht-${kind}--invalid` : "";
  return (
    <div class="column">
      <h1>{texts.title}</h1>
      {faults.size > 0 ? (
        <Alert kind="error">
          <p>
            <strong>{texts.faults}.</strong> {[...new Set(faults.values())].join(" ")}
          </p>
        </Alert>
      ) : null}
      {isUnsent ? (
        <Alert kind="error">
          <p>
            <strong>{texts.faults}.</strong> {texts.unsent}
          </p>
        </Alert>
      ) : null}
      {regions === null ? <MissingAlert call={call} missing={[{ owner: "municipalities" }]} /> : null}
      <p>{texts.lead}</p>
      <Alert kind="warning">
        <p id="waarschuwing">{texts.warning}</p>
      </Alert>
      <form method="post" action={call.link("/melding")} class="error-report">
        <input type="hidden" name="inzending" value={draft.submission} />
        <Select
          name="onderwerp"
          label={texts.subject}
          value={draft.subject ?? ""}
          empty={texts.choose}
          fault={faultOf("subject")}
          options={subjects.map((value) => ({ value, label: subjectNames[value] }))}
        />
        <Field id="nummer" label={texts.number} hint={texts.numberHint} fault={faultOf("subjectId")}>
          <input
            class={`utrecht-textbox utrecht-textbox--html-input${invalid("subjectId", "textbox")}`}
            id="nummer"
            name="nummer"
            maxLength={200}
            value={draft.subjectId}
            aria-describedby={describedBy("nummer", texts.numberHint, faultOf("subjectId"))}
            aria-invalid={faults.has("subjectId") ? true : undefined}
          />
        </Field>
        <Select
          name="regio"
          label={texts.region}
          value={draft.region}
          empty={texts.choose}
          fault={faultOf("region")}
          options={(regions ?? chosen).map(({ code, name }) => ({ value: code, label: name }))}
        />
        <Select
          name="wat"
          label={texts.aspect}
          value={draft.aspect ?? ""}
          empty={texts.choose}
          fault={faultOf("aspect")}
          options={aspects.map((value) => ({ value, label: aspectNames[value] }))}
        />
        <Field id="tekst" label={texts.text} hint={texts.textHint} fault={faultOf("text")}>
          <textarea
            class={`utrecht-textbox error-report__text${invalid("text", "textbox")}`}
            id="tekst"
            name="tekst"
            rows={5}
            maxLength={1000}
            aria-describedby={`waarschuwing ${describedBy("tekst", texts.textHint, faultOf("text"))}`}
            aria-invalid={faults.has("text") ? true : undefined}
          >
            {draft.text}
          </textarea>
        </Field>
        <button class="nl-button nl-button--primary" type="submit">
          {texts.send}
        </button>
      </form>
      <Following call={call} />
    </div>
  );
}

/** Leads to a report by its reference. */
function Following({ call }: { readonly call: Call }): VNode {
  const texts = call.texts(errorReportTexts);
  return (
    <section class="error-report__follow">
      <h2>{texts.follow}</h2>
      <form method="get" action="/melding" class="day-form">
        {call.language === "en" ? <input type="hidden" name={languageParameter} value="en" /> : null}
        <Field id="kenmerk" label={texts.followLabel}>
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            id="kenmerk"
            name="kenmerk"
            maxLength={40}
            autocomplete="off"
          />
        </Field>
        <button class="nl-button nl-button--secondary" type="submit">
          {texts.followButton}
        </button>
      </form>
    </section>
  );
}
