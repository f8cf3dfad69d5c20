// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../page/page";
import { Field } from "../../parts/field";
import { Select } from "../../parts/select";
import { type FinderQuery } from "./finder.question";
import { finderTexts } from "./finder.texts";

interface FinderParts {
  readonly call: Call;
  readonly told: FinderQuery;
}

export function FinderView({ call, told }: FinderParts): VNode {
  const texts = call.texts(finderTexts);
  const { query, formats } = call;
  const municipalities = told.municipalities.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <h1>{texts.title}</h1>
      <form method="get" action="/" class="finder-form">
        {call.language === "en" ? <input type="hidden" name="lang" value="en" /> : null}
        <Select
          name="gemeente"
          label={texts.municipality}
          empty={texts.choose}
          value={query.get("gemeente") ?? ""}
          options={municipalities}
        />
        <Field id="segment" label={texts.segment} hint={texts.segmentHint}>
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            id="segment"
            name="segment"
            value={query.get("segment") ?? ""}
            aria-describedby="segment-hint"
          />
        </Field>
        <Field id="datum" label={texts.on}>
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            type="date"
            id="datum"
            name="datum"
            value={query.get("datum") ?? ""}
          />
        </Field>
        <button class="nl-button nl-button--primary" type="submit">
          {texts.search}
        </button>
      </form>
      {told.coverage ? (
        <section>
          <h2>{texts.found(formats.count(told.coverage.providerCount, texts.one, texts.more))}</h2>
          <p class="small soft">{texts.freshness(formats.moment(told.coverage.indexedAt))}</p>
          <ol>
            {told.coverage.edges.map(({ node }) => (
              <li key={`${node.contractId} ${node.providerId}`}>
                <strong>{node.providerName}</strong>: {node.reason}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </>
  );
}
