// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../../page/page";
import { Head } from "../head";
import { cellAddress } from "../list/addresses";
import { type WhatIfQuery } from "./whatIf.question";
import { whatIfTexts } from "./whatIf.texts";

type WhatIf = WhatIfQuery["whatIf"];

interface ChangedParts {
  readonly call: Call;
  readonly contracts: readonly string[];
  readonly told: WhatIf;
  readonly cells: WhatIf["cells"];
  /** Where a figure above it leads to. */
  readonly id: string;
  readonly title: string;
}

/** The cells behind a figure, each with what there is now and what there would be. */
export function ChangedTable({ call, contracts, told, cells, id, title }: ChangedParts): VNode | null {
  const texts = call.texts(whatIfTexts);
  const { number } = call.formats;
  if (cells.length === 0) return null;
  return (
    <>
      <h3 id={id}>{title}</h3>
      <table class="utrecht-table report-changed" aria-labelledby={id}>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            <Head>{texts.municipality}</Head>
            <Head>{texts.segment}</Head>
            <Head isNumber>{texts.now}</Head>
            <Head isNumber>{texts.then}</Head>
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {cells.map(({ municipality, segment, providersNow, providersThen }) => (
            <tr key={`${municipality.id} ${segment.id}`} class="utrecht-table__row" data-row>
              <th scope="row" class="utrecht-table__cell">
                {municipality.name ?? municipality.id}
              </th>
              <td class="utrecht-table__cell">
                {segment.id.split("/").at(-1)} <span lang="nl">{segment.label}</span>
              </td>
              {[null, contracts].map((without) => (
                <td
                  key={without === null ? "now" : "then"}
                  class={`utrecht-table__cell number${without === null ? "" : " strong"}`}
                >
                  <a
                    class="nl-link"
                    href={cellAddress(call, {
                      municipality: municipality.id,
                      segment: segment.id,
                      on: told.on,
                      knownAt: told.knownAt,
                      ...(without && { without }),
                    })}
                    aria-label={`${number(without ? providersThen : providersNow)}: ${without ? texts.then : texts.now}, ${segment.id}, ${municipality.name ?? municipality.id}`}
                  >
                    {number(without ? providersThen : providersNow)}
                  </a>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
