// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, type VNode } from "preact";

interface FactsParts {
  /** What each is called, and what it is. */
  readonly facts: readonly (readonly [string, ComponentChildren])[];
}

/** Names and what stands behind them. */
export const Facts = ({ facts }: FactsParts): VNode => (
  <dl class="facts">
    {facts.map(([name, told]) => (
      <div key={name} class="facts__fact">
        <dt>{name}</dt>
        <dd>{told}</dd>
      </div>
    ))}
  </dl>
);
