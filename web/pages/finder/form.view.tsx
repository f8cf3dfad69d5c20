// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { describedBy, Field } from "../../parts/field";
import { entryTexts } from "./entry.texts";
import { finderTexts } from "./finder.texts";
import { type Coverage, type FinderParts } from "./told";
import { searchFormId } from "./forms";
import { segmentsOf } from "./plainWords";
import { durations, isNarrowed, kinds, parametersOf, scales, type Search } from "../../parts/search";

const textbox = "utrecht-textbox utrecht-textbox--html-input";
const select = "utrecht-select utrecht-select--html-select";

/** Municipality, segment and day: what must be known to answer at all. */
export function SearchForm({ call, search, places, schemes, wrongDay }: FinderParts): VNode {
  const texts = call.texts(finderTexts);
  const words = [...new Set(segmentsOf(schemes).flatMap(({ synonyms }) => synonyms))];
  // Another day may have other segments; what was chosen stays chosen.
  const unknown = search.segment !== "" && segmentsOf(schemes).every(({ id }) => id !== search.segment);
  // Nor is who does not answer a reason to forget what was chosen.
  const isUnknownPlace =
    search.municipality !== "" &&
    places.every(({ municipalities }) => municipalities.every(({ code }) => code !== search.municipality));
  const fault = wrongDay ? texts.wrongDay : null;
  return (
    <form method="get" action="/" id={searchFormId} class="finder-form not-printed">
      {call.language === "en" ? <input type="hidden" name="lang" value="en" /> : null}
      <div class="finder-form__municipality">
        <Field id="gemeente" label={texts.municipality}>
          <select class={select} id="gemeente" name="gemeente">
            <option value="">{texts.chooseMunicipality}</option>
            {isUnknownPlace ? (
              <option value={search.municipality} selected>
                {search.municipality}
              </option>
            ) : null}
            {places
              .filter(({ municipalities }) => municipalities.length > 0)
              .map((region) => (
                <optgroup key={region.code} label={region.name}>
                  {region.municipalities.map(({ code, name }) => (
                    <option key={code} value={code} selected={code === search.municipality}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              ))}
          </select>
        </Field>
      </div>
      <div class="finder-form__segment">
        <Field id="segment" label={texts.segment}>
          <select class={select} id="segment" name="segment">
            <option value="">{texts.chooseSegment}</option>
            {unknown ? (
              <option value={search.segment} selected>
                {search.segment}
              </option>
            ) : null}
            {schemes.map((scheme) => (
              <optgroup key={scheme.code} label={scheme.title}>
                {scheme.segments.map(({ id, code, label }) => (
                  <option key={id} value={id} selected={id === search.segment}>
                    {code}: {label}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </Field>
      </div>
      <div class="finder-form__words">
        <Field id="woord" label={texts.words} hint={texts.wordsHint}>
          <input
            class={textbox}
            id="woord"
            name="woord"
            list="woorden"
            autocomplete="off"
            maxLength={80}
            value={search.words}
            aria-describedby="woord-hint"
          />
          <datalist id="woorden">
            {words.map((word) => (
              <option key={word} value={word} />
            ))}
          </datalist>
        </Field>
      </div>
      <div class="finder-form__day">
        <Field id="datum" label={texts.on} hint={texts.onToday} fault={fault}>
          <input
            class={textbox}
            type="date"
            id="datum"
            name="datum"
            value={search.on}
            aria-describedby={describedBy("datum", true, fault)}
            aria-invalid={fault ? "true" : undefined}
          />
        </Field>
      </div>
      <div class="finder-form__months">
        <Field id="duur" label={texts.months}>
          <select class={select} id="duur" name="duur">
            {durations.map((months) => (
              <option key={months} value={String(months)} selected={months === search.months}>
                {call.formats.count(months, texts.month, texts.monthsMore)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <div class="finder-form__ask">
        <Box name="open" value="ja" label={texts.openOnly} checked={search.openOnly} />
        <button class="nl-button nl-button--primary" type="submit">
          {texts.search}
        </button>
      </div>
    </form>
  );
}

interface BoxParts {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
  readonly form?: string;
}

const Box = ({ name, value, label, checked, form }: BoxParts): VNode => (
  <label class="box" for={`${name}-${value}`}>
    <input
      class="utrecht-checkbox utrecht-checkbox--html-input"
      type="checkbox"
      id={`${name}-${value}`}
      name={name}
      value={value}
      checked={checked}
      form={form}
    />
    {label}
  </label>
);

/** What makes the list shorter. It belongs to the same form, and stands beside the list. */
export function Narrowing(parts: FinderParts & { readonly coverage: Coverage }): VNode {
  const { call, search } = parts;
  const texts = call.texts(finderTexts);
  const entries = call.texts(entryTexts);
  const box = (name: string, value: string, label: string, checked: boolean): VNode => (
    <Box name={name} value={value} label={label} checked={checked} form={searchFormId} />
  );
  return (
    <details class="narrowing" open={isOpen(search)}>
      <summary>{isNarrowed(search) ? texts.narrowed : texts.narrow}</summary>
      <div class="narrowing__groups">
        <fieldset>
          <legend>{texts.alsoOnly}</legend>
          {box("consult", "ja", texts.consults, search.consults)}
          {box("maatwerk", "ja", texts.individual, search.individual)}
        </fieldset>
        <fieldset>
          <legend>{texts.scales}</legend>
          {scales.map((scale) => box("schaal", scale, entries.scale[scale], search.scales.includes(scale)))}
        </fieldset>
        <fieldset>
          <legend>{texts.kinds}</legend>
          {kinds.map((kind) => box("soort", kind, entries.kind[kind], search.kinds.includes(kind)))}
        </fieldset>
      </div>
      <button class="nl-button nl-button--secondary" type="submit" form={searchFormId}>
        {texts.applyNarrowing}
      </button>
      {parts.told.data.identities ? <Denominations {...parts} /> : null}
    </details>
  );
}

/** It opens by itself when something in it is chosen, so that nobody overlooks why a list is short. */
const isOpen = ({ consults, individual, kinds: chosen, scales: wanted, identities }: Search): boolean =>
  consults || individual || chosen.length + wanted.length + identities.length > 0;

/** By POST, to the address of the search: a denomination is in no address, history or log. */
function Denominations({ call, search, told }: FinderParts): VNode {
  const texts = call.texts(finderTexts);
  const address = call.link("/", parametersOf(withoutPlace(search)));
  return (
    <form method="post" action={address} class="denominations">
      <fieldset aria-describedby="denominatie-hint">
        <legend>{texts.denomination}</legend>
        <p class="small soft" id="denominatie-hint">
          {texts.denominationHint}
        </p>
        {(told.data.identities ?? []).map(({ id, label }) => (
          <Box
            key={id}
            name="denominatie"
            value={id}
            label={label}
            checked={search.identities.includes(id)}
          />
        ))}
      </fieldset>
      <button class="nl-button nl-button--secondary" type="submit">
        {texts.denominationShow}
      </button>
    </form>
  );
}

/** Another filter makes another list, in which an old place means nothing. */
const withoutPlace = (search: Search): Search => ({ ...search, after: "", compared: [] });
