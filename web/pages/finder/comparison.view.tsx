// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, type VNode } from "preact";
import { type Call } from "../../page/page";
import { Contact } from "./contact.view";
import { entryTexts } from "./entry.texts";
import { contractEnd, locationsOf, stopSentence, waitSentences } from "./entryWords";
import { type Coverage, type Entry } from "./told";
import { codeOf } from "./plainWords";
import { mostCompared, parametersOf, type Search } from "../../parts/search";

interface ComparisonParts {
  readonly call: Call;
  readonly search: Search;
  readonly coverage: Coverage;
}

/** Those that were ticked, side by side; nothing when fewer than two were. */
export function Comparison({ call, search, coverage }: ComparisonParts): VNode | null {
  const texts = call.texts(entryTexts);
  const wanted = search.compared.slice(0, mostCompared);
  const compared = wanted.flatMap(
    (key) => coverage.edges.map(({ node }) => node).find((entry) => keyOf(entry) === key) ?? [],
  );
  if (wanted.length < 2 || compared.length === 0) return null;
  const rows: [string, (entry: Entry) => ComponentChildren][] = [
    [texts.scaleRow, ({ scale }) => texts.scale[scale]],
    [
      texts.intakeRow,
      ({ intake, admissionStop }) =>
        admissionStop ? stopSentence(admissionStop, call) : texts.intake[intake],
    ],
    [
      texts.wait,
      ({ provider, segment }) =>
        provider
          ? waitSentences(provider.waitingTimes, segment && codeOf(segment.id), call).join("; ")
          : texts.notNow,
    ],
    [texts.contract, (entry) => contractEnd(entry, call)],
    [
      texts.supervisionRow,
      ({ provider }) =>
        provider?.supervision
          ? provider.supervision.length > 0
            ? texts.supervision("")
            : texts.none
          : texts.notNow,
    ],
    [texts.location, ({ provider }) => (provider ? locationsOf(provider, call) : texts.notNow)],
    [
      texts.contact,
      ({ provider }) =>
        provider ? <Contact call={call} contacts={provider.intakeContacts} /> : texts.notNow,
    ],
  ];
  return (
    <div class="comparison">
      <h3 id="vergelijking">{texts.comparison}</h3>
      {search.compared.length > mostCompared ? <p>{texts.tooMany(String(mostCompared))}</p> : null}
      {compared.length < wanted.length ? <p>{texts.gone}</p> : null}
      <div class="wide" tabIndex={0} role="region" aria-labelledby="vergelijking">
        <table class="utrecht-table" aria-labelledby="vergelijking">
          <thead class="utrecht-table__header">
            <tr class="utrecht-table__row">
              <td class="utrecht-table__cell"></td>
              {compared.map((entry) => (
                <th scope="col" class="utrecht-table__header-cell" key={keyOf(entry)}>
                  <bdi>{entry.providerName}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="utrecht-table__body">
            {rows.map(([name, cell]) => (
              <tr class="utrecht-table__row" key={name}>
                <th scope="row" class="utrecht-table__header-cell">
                  {name}
                </th>
                {compared.map((entry) => (
                  <td class="utrecht-table__cell" key={keyOf(entry)}>
                    {cell(entry)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="not-printed">
        <a class="nl-link" href={call.link("/", parametersOf({ ...search, compared: [] }))}>
          {texts.stopComparing}
        </a>
      </p>
    </div>
  );
}

const keyOf = ({ providerId, contractId }: Entry): string => `${providerId} ${contractId}`;
