// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { describedBy, Field } from "./field";

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectParts {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly fault?: string | null;
  readonly value: string;
  /** What stands there while nothing is chosen. */
  readonly empty?: string;
  readonly options: readonly Option[];
}

/** A choice of one out of a list. */
export const Select = ({ name, label, hint, fault, value, empty, options }: SelectParts): VNode => (
  <Field id={name} label={label} {...(hint !== undefined && { hint })} fault={fault ?? null}>
    <select
      class={`utrecht-select utrecht-select--html-select${fault ? " utrecht-select--invalid" : ""}`}
      id={name}
      name={name}
      aria-describedby={describedBy(name, hint, fault)}
      aria-invalid={fault ? "true" : undefined}
    >
      {empty !== undefined ? <option value="">{empty}</option> : null}
      {options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  </Field>
);
