// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, type VNode } from "preact";
import { type Call } from "../../page/page";
import { Alert } from "../../parts/alert";
import { Contact } from "./contact.view";
import { comparedIn, keyOf } from "./compared";
import { entryTexts } from "./entry.texts";
import { contractEnd, locationsOf, scaleWords, stopSentence, waitSentences } from "./entryWords";
import { comparisonId } from "./forms";
import { ListLink } from "./listLink";
import { type Region } from "./plainWords";
import { type Coverage, type Entry } from "./told";
import { withNames } from "../../parts/municipalityNames";
import { mostCompared, type Search } from "../../parts/search";

interface ComparisonParts {
  readonly call: Call;
  readonly search: Search;
  readonly coverage: Coverage;
}

/** What became of a comparison, in a few words; null when none was asked for. */
export function comparisonSaid({ call, search, coverage }: ComparisonParts): string | null {
  const texts = call.texts(entryTexts);
  if (![call.query, call.form].some((given) => given.has("vergelijk"))) return null;
  const { entries, areAllThere } = comparedIn(search, coverage);
  if (entries.length >= 2)
    return texts.comparisonOf(call.formats.number(Math.min(entries.length, mostCompared)));
  return areAllThere || search.compared.length < 2 ? texts.tooFew : texts.gone;
}

/** Those that were ticked, side by side; why not, when fewer than two were or are left. */
export function Comparison({
  call,
  search,
  coverage,
  regions,
}: ComparisonParts & { readonly regions: readonly Region[] }): VNode | null {
  const texts = call.texts(entryTexts);
  const said = comparisonSaid({ call, search, coverage });
  const { entries, areAllThere } = comparedIn(search, coverage);
  const compared = entries.slice(0, mostCompared);
  if (said === null) return null;
  if (compared.length < 2)
    return (
      <div id={comparisonId}>
        <Alert kind="warning">
          <p>{said}</p>
        </Alert>
      </div>
    );
  const rows: [string, (entry: Entry) => ComponentChildren][] = [
    [texts.scaleRow, (entry) => scaleWords(entry, call)],
    [
      texts.intakeRow,
      ({ intake, admissionStop }) =>
        admissionStop ? stopSentence(admissionStop, call) : texts.intake[intake],
    ],
    [texts.wait, (entry) => waitSentences(entry, search, call).join("; ")],
    [texts.contract, (entry) => contractEnd(entry, call)],
    [
      texts.supervisionRow,
      ({ checked }) =>
        checked?.supervision
          ? checked.supervision.length > 0
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
    // Of two lines of one provider it is this that tells them apart.
    [texts.why, ({ reason }) => <span lang="nl">{withNames(reason, regions)}</span>],
  ];
  return (
    <div class="comparison">
      <h3 id={comparisonId}>{texts.comparison}</h3>
      {entries.length > mostCompared ? <p>{texts.tooMany(String(mostCompared))}</p> : null}
      {areAllThere ? null : (
        <Alert kind="warning">
          <p>{texts.gone}</p>
        </Alert>
      )}
      <div class="wide" tabIndex={0} role="region" aria-labelledby={comparisonId}>
        <table class="utrecht-table" aria-labelledby={comparisonId}>
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
        <ListLink call={call} search={{ ...search, compared: [] }}>
          {texts.stopComparing}
        </ListLink>
      </p>
    </div>
  );
}
