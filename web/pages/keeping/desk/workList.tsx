// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, type VNode } from "preact";

/** Something to do: about what, what is known of it, and where one does it. */
export interface WorkItem {
  readonly id: string;
  readonly name: string;
  readonly facts: readonly ComponentChildren[];
  readonly acts: readonly { readonly label: string; readonly to: string }[];
}

interface WorkListParts {
  /** Null when it stands under a heading of somebody else. */
  readonly title: string | null;
  /** What is said when there is nothing to do. */
  readonly none: string;
  readonly items: readonly WorkItem[];
}

export const WorkList = ({ title, none, items }: WorkListParts): VNode => (
  <section>
    {title === null ? null : <h2>{title}</h2>}
    {items.length === 0 ? <p>{none}</p> : null}
    {items.length > 0 ? (
      <ul class="work-list">
        {items.map(({ id, name, facts, acts }) => (
          <li key={id} class="work-list__item">
            <div>
              <strong>
                <bdi>{name}</bdi>
              </strong>
              <ul class="work-list__facts">
                {facts.map((fact, index) => (
                  <li key={index}>{fact}</li>
                ))}
              </ul>
            </div>
            {acts.length > 0 ? (
              <ul class="work-list__acts not-printed">
                {acts.map(({ label, to }) => (
                  <li key={to}>
                    <a class="nl-link" href={to} aria-label={`${label}: ${name}`}>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    ) : null}
  </section>
);
