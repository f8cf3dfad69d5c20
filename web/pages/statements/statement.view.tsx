// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";

interface StatementParts {
  readonly title: string;
  /** A paragraph a line. */
  readonly text: string;
}

export const StatementView = ({ title, text }: StatementParts): VNode => (
  <div class="column">
    <h1>{title}</h1>
    {text.split("\n").map((line) => (
      <p key={line}>{line}</p>
    ))}
  </div>
);
