// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, type VNode } from "preact";

interface AlertParts {
  readonly kind: "info" | "ok" | "warning" | "error";
  readonly children: ComponentChildren;
}

/** Something that a reader must not miss. Its first words say what it is; the colour alone says nothing. */
export const Alert = ({ kind, children }: AlertParts): VNode => (
  <div class={`utrecht-alert utrecht-alert--${kind}`}>
    <div class="utrecht-alert__content">
      <div class="utrecht-alert__message">{children}</div>
    </div>
  </div>
);
