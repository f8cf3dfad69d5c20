// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, type VNode } from "preact";

interface HeadParts {
  readonly isNumber?: boolean;
  readonly children?: ComponentChildren;
}

/** The head of a column; above numbers it stands at the right. */
export const Head = ({ isNumber, children }: HeadParts): VNode => (
  <th scope="col" class={`utrecht-table__header-cell${isNumber ? " number" : ""}`}>
    {children}
  </th>
);
