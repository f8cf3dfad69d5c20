// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Missing } from "../../../graph/graph";
import { languageParameter } from "../../../page/language";
import { type Call } from "../../../page/page";
import { describedBy, Field } from "../../../parts/field";
import { MissingAlert } from "../../../parts/missingAlert";
import { Head } from "../head";
import { cellAddress } from "../list/addresses";
import { whatIfPath } from "./whatIf.address";
import { type WhatIfQuery } from "./whatIf.question";
import { whatIfTexts } from "./whatIf.texts";

interface WhatIfParts {
  readonly call: Call;
  readonly contracts: readonly string[];
  readonly told: WhatIfQuery["whatIf"] | null;
  readonly missing: readonly Missing[];
  readonly fault: string | null;
}

const kept = ["regio", "indeling", "dag", "bekend"] as const;

export function WhatIfView({ call, contracts, told, missing, fault }: WhatIfParts): VNode {
  const texts = call.texts(whatIfTexts);
  const { query } = call;
  return (
    <div class="report">
      <h1>{texts.title}</h1>
      <p class="column">{texts.lead}</p>
      <form method="get" action={whatIfPath} class="day-form not-printed">
        {call.language === "en" ? <input type="hidden" name={languageParameter} value="en" /> : null}
        {kept.map((name) => {
          const value = query.get(name);
          return value === null ? null : <input key={name} type="hidden" name={name} value={value} />;
        })}
        <Field id="zonder" label={texts.contracts} hint={texts.hint} fault={fault}>
          <input
            class={`utrecht-textbox utrecht-textbox--html-input${fault ? " utrecht-textbox--invalid" : ""}`}
            id="zonder"
            name="zonder"
            value={contracts.join(" ")}
            aria-describedby={describedBy("zonder", texts.hint, fault)}
            aria-invalid={fault ? true : undefined}
          />
        </Field>
        <button class="nl-button nl-button--secondary" type="submit">
          {texts.show}
        </button>
      </form>
      <MissingAlert call={call} missing={missing} />
      {told ? <Outcome call={call} contracts={contracts} told={told} /> : null}
    </div>
  );
}

interface OutcomeParts {
  readonly call: Call;
  readonly contracts: readonly string[];
  readonly told: WhatIfQuery["whatIf"];
}

/** Only what would change: the rest stays as it is. */
function Outcome({ call, contracts, told }: OutcomeParts): VNode {
  const texts = call.texts(whatIfTexts);
  const { formats } = call;
  const changed = told.cells.filter(({ providersNow, providersThen }) => providersNow !== providersThen);
  const known = told.cells.filter(({ answer }) => answer !== "NOT_RECORDED");
  const unknown = told.cells.length - known.length;
  const lost = changed.filter(({ providersThen }) => providersThen === 0).length;
  return (
    <section class="report-section" aria-live="polite">
      <h2>{texts.without(formats.list(contracts))}</h2>
      <p>
        {known.length > 0
          ? texts.changed(formats.number(changed.length), formats.number(known.length))
          : null}{" "}
        {unknown > 0 ? texts.notRecorded(formats.number(unknown)) : null}{" "}
        {lost > 0 ? <strong>{texts.lost(formats.number(lost))}</strong> : null}
      </p>
      {changed.length === 0 ? null : (
        <table class="utrecht-table report-changed" aria-label={texts.without(formats.list(contracts))}>
          <thead class="utrecht-table__header">
            <tr class="utrecht-table__row">
              <Head>{texts.municipality}</Head>
              <Head>{texts.segment}</Head>
              <Head isNumber>{texts.now}</Head>
              <Head isNumber>{texts.then}</Head>
            </tr>
          </thead>
          <tbody class="utrecht-table__body">
            {changed.map(({ municipality, segment, providersNow, providersThen }) => (
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
                      aria-label={`${formats.number(without ? providersThen : providersNow)}: ${without ? texts.then : texts.now}, ${segment.id}, ${municipality.name ?? municipality.id}`}
                    >
                      {formats.number(without ? providersThen : providersNow)}
                    </a>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="small soft">
        {texts.known(formats.day(told.on), formats.moment(told.knownAt))}{" "}
        <span lang="nl">{told.definition}</span>
      </p>
    </section>
  );
}
