// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, type VNode } from "preact";

interface FieldParts {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what was filled in. */
  readonly fault?: string | null;
  readonly children: ComponentChildren;
}

/** A label, what it is for, what is wrong, and the control; the control refers to them by `describedBy(id, …)`. */
export const Field = ({ id, label, hint, fault, children }: FieldParts): VNode => (
  <div class="field">
    <label class="utrecht-form-label" for={id}>
      {label}
    </label>
    {hint ? (
      <div class="field__hint" id={`${id}-hint`}>
        {hint}
      </div>
    ) : null}
    {fault ? (
      <div class="field__fault" id={`${id}-fault`}>
        {fault}
      </div>
    ) : null}
    {children}
  </div>
);

/** The ids of what describes the control of a field. */
export const describedBy = (id: string, hint: unknown, fault: unknown): string | undefined =>
  [hint ? `${id}-hint` : null, fault ? `${id}-fault` : null].filter(Boolean).join(" ") || undefined;
