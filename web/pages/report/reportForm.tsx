// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../page/page";
import { describedBy, Field } from "../../parts/field";
import { Select } from "../../parts/select";
import { type FieldName, fieldNames, intervals, noScheme, type ReportChoice, usualInterval } from "./choice";
import { formTexts } from "./form.texts";

export interface Region {
  readonly code: string;
  readonly name: string;
}

interface FormParts {
  readonly call: Call;
  readonly choice: ReportChoice;
  readonly regions: readonly Region[];
  readonly faults?: ReadonlySet<FieldName>;
}

/** Which report: a form that sends no more than the address of the report. */
export function ReportForm({ call, choice, regions, faults = new Set() }: FormParts): VNode {
  const texts = call.texts(formTexts);
  const faultOf = (field: FieldName): string | null => (faults.has(field) ? texts.fault[field] : null);
  // What could not be read stands there as it was typed, to be put right.
  const typed = (field: FieldName): string => call.query.get(fieldNames[field]) ?? choice[field] ?? "";
  const input = (field: "from" | "to" | "knownAt", type: "date" | "text", hint?: string): VNode => {
    const id = fieldNames[field];
    const fault = faultOf(field);
    const attributes = {
      class: `utrecht-textbox utrecht-textbox--html-input${fault ? " utrecht-textbox--invalid" : ""}`,
      id,
      name: id,
      value: typed(field),
      autocomplete: "off",
      "aria-describedby": describedBy(id, hint, fault),
      "aria-invalid": fault ? ("true" as const) : undefined,
    };
    return (
      <Field id={id} label={texts[field]} {...(hint !== undefined && { hint })} fault={fault}>
        {type === "date" ? <input {...attributes} type="date" /> : <input {...attributes} type="text" />}
      </Field>
    );
  };
  const everyLabels = { maand: texts.everyMonth, kwartaal: texts.everyQuarter, jaar: texts.everyYear };
  const [every = usualInterval] = Object.entries(intervals).find(([, each]) => each === choice.every) ?? [];
  return (
    <form method="get" action="/rapport" class="report-form not-printed" aria-label={texts.legend}>
      {call.language === "en" ? <input type="hidden" name="lang" value="en" /> : null}
      {choice.scheme === null || choice.scheme === noScheme ? null : (
        // With one that the region does not use on the day, the report takes the one that it does.
        <input type="hidden" name={fieldNames.scheme} value={choice.scheme} />
      )}
      <Select
        name={fieldNames.region}
        label={texts.region}
        fault={faultOf("region")}
        value={typed("region")}
        empty={texts.chooseRegion}
        options={regions.map(({ code, name }) => ({ value: code, label: name }))}
      />
      {input("from", "date")}
      {input("to", "date")}
      <Select
        name={fieldNames.every}
        label={texts.every}
        fault={faultOf("every")}
        value={every}
        options={Object.entries(everyLabels).map(([value, label]) => ({ value, label }))}
      />
      {input("knownAt", "text", texts.knownAtHint)}
      <button class="nl-button nl-button--primary" type="submit">
        {texts.show}
      </button>
    </form>
  );
}
