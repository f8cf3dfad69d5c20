// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, type VNode } from "preact";
import { type Missing } from "../../../graph/graph";
import { type Call } from "../../../page/page";
import { MissingAlert } from "../../../parts/missingAlert";
import { Head } from "../head";
import { listTexts } from "./list.texts";

interface ListParts {
  readonly call: Call;
  readonly title: string;
  readonly missing?: readonly Missing[];
  readonly about: readonly string[];
  /** What an empty list says, when that is not that there is nobody. */
  readonly empty?: string | null;
  readonly heads: readonly string[];
  /** The first cell of a row is its head. */
  readonly rows: readonly (readonly ComponentChildren[])[];
  /** The address of what comes after; null when this is all. */
  readonly next: string | null;
  readonly children?: ComponentChildren;
}

/** Who stands behind a figure. */
export function ListView({
  call,
  title,
  missing = [],
  about,
  empty = null,
  heads,
  rows,
  next,
  children,
}: ListParts): VNode {
  const texts = call.texts(listTexts);
  return (
    <div class="report">
      <h1>{title}</h1>
      <MissingAlert call={call} missing={missing} />
      {about.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {rows.length === 0 ? (
        <p>{empty ?? texts.empty}</p>
      ) : (
        <div class="report-section">
          <table class="utrecht-table" aria-label={title}>
            <thead class="utrecht-table__header">
              <tr class="utrecht-table__row">
                {heads.map((head) => (
                  <Head key={head}>{head}</Head>
                ))}
              </tr>
            </thead>
            <tbody class="utrecht-table__body">
              {rows.map(([name, ...cells], index) => (
                <tr key={index} class="utrecht-table__row" data-row>
                  <th scope="row" class="utrecht-table__cell">
                    {name}
                  </th>
                  {cells.map((cell, column) => (
                    <td key={column} class="utrecht-table__cell">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {next === null ? null : (
        <p>
          <a class="nl-link" href={next}>
            {texts.next}
          </a>
        </p>
      )}
      {children}
    </div>
  );
}
