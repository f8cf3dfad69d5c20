// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { describedBy, Field } from "./field";

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Under which name it stands, apart from those without. */
  readonly group?: string;
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

/** The names under which options stand, in the order in which they come. */
export const groupsIn = (options: readonly Option[]): string[] => [
  ...new Set(options.flatMap(({ group }) => group ?? [])),
];

/** A choice of one out of a list. */
export function Select({ name, label, hint, fault, value, empty, options }: SelectParts): VNode {
  const choice = (option: Option): VNode => (
    <option key={option.value} value={option.value} selected={option.value === value}>
      {option.label}
    </option>
  );
  return (
    <Field id={name} label={label} {...(hint !== undefined && { hint })} fault={fault ?? null}>
      <select
        class={`utrecht-select utrecht-select--html-select${fault ? " utrecht-select--invalid" : ""}`}
        id={name}
        name={name}
        aria-describedby={describedBy(name, hint, fault)}
        aria-invalid={fault ? "true" : undefined}
      >
        {empty !== undefined ? <option value="">{empty}</option> : null}
        {options.filter(({ group }) => group === undefined).map(choice)}
        {groupsIn(options).map((group) => (
          <optgroup key={group} label={group}>
            {options.filter((option) => option.group === group).map(choice)}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}
