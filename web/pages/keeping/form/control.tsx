// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../../page/page";
import { describedBy, Field } from "../../../parts/field";
import { type Referred } from "../known/referred";
import { groupsIn, type Option, Select } from "../../../parts/select";
import { formTexts } from "./form.texts";
import { type FormField } from "./field";
import { Meaning, meaningId } from "./meaning";

interface ControlParts {
  readonly call: Call;
  readonly field: FormField;
  readonly options: readonly Option[];
  readonly values: readonly string[];
  readonly fault: string | null;
  /** What is named in it. */
  readonly referred?: readonly Referred[];
}

/** One field of a form, in the way that fits what it asks. */
export function Control({ call, field, options, values, fault, referred = [] }: ControlParts): VNode {
  const texts = call.texts(formTexts);
  const { name, widget, isRequired } = field;
  const label = isRequired ? field.label[call.language] : `${field.label[call.language]} (${texts.optional})`;
  const hint = field.hint?.[call.language];
  const [value = ""] = values;
  const described = {
    id: name,
    name,
    "aria-required": isRequired === true ? ("true" as const) : undefined,
    "aria-describedby":
      [describedBy(name, hint, fault), referred.length > 0 ? meaningId(name) : undefined]
        .filter(Boolean)
        .join(" ") || undefined,
    "aria-invalid": fault ? ("true" as const) : undefined,
  };
  const textbox = `utrecht-textbox utrecht-textbox--html-input${fault ? " utrecht-textbox--invalid" : ""}`;
  switch (widget) {
    case "choice":
      return (
        <Select
          name={name}
          label={label}
          {...(hint !== undefined && { hint })}
          fault={fault}
          value={value}
          empty={texts.nothingChosen}
          options={options}
        />
      );
    case "many": {
      const box = (option: Option, index: number): VNode => (
        <label
          key={option.value}
          class="utrecht-form-label utrecht-form-label--checkbox"
          for={`${name}-${index}`}
        >
          <input
            class="utrecht-checkbox utrecht-checkbox--html-input"
            type="checkbox"
            id={`${name}-${index}`}
            name={name}
            value={option.value}
            checked={values.includes(option.value)}
          />{" "}
          <bdi>{option.label}</bdi>
        </label>
      );
      const boxes = options.map((option, index) => ({ ...option, box: box(option, index) }));
      return (
        <fieldset class="keeping__many" aria-describedby={describedBy(name, hint, fault)}>
          <legend id={name} tabIndex={-1}>
            {label}
          </legend>
          {hint ? (
            <div class="field__hint" id={`${name}-hint`}>
              {hint}
            </div>
          ) : null}
          {fault ? (
            <div class="field__fault" id={`${name}-fault`}>
              {fault}
            </div>
          ) : null}
          {boxes.filter(({ group }) => group === undefined).map(({ box }) => box)}
          {groupsIn(options).map((group) => {
            const some = boxes.filter((each) => each.group === group);
            return (
              <details key={group} open={some.some(({ value }) => values.includes(value))}>
                <summary>{group}</summary>
                {some.map(({ box }) => box)}
              </details>
            );
          })}
        </fieldset>
      );
    }
    case "long":
    case "lines":
    case "text":
    case "day":
    case "number":
    case "decimal":
      return (
        <Field id={name} label={label} {...(hint !== undefined && { hint })} fault={fault}>
          {widget === "long" || widget === "lines" ? (
            <textarea class={textbox} rows={3} maxLength={4_000} {...described}>
              {widget === "lines" ? values.join("\n") : value}
            </textarea>
          ) : widget === "day" ? (
            <input class={textbox} type="date" value={value} {...described} />
          ) : (
            <input
              class={textbox}
              type="text"
              {...(widget === "number" && { inputMode: "numeric" as const })}
              {...(widget === "decimal" && { inputMode: "decimal" as const })}
              maxLength={500}
              value={value}
              autocomplete="off"
              {...described}
            />
          )}
          <Meaning call={call} name={name} referred={referred} />
        </Field>
      );
  }
}
