// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { HiddenFields } from "../../parts/hiddenFields";
import { keyOf } from "./compared";
import { entryTexts } from "./entry.texts";
import { EntryView } from "./entry.view";
import { finderTexts } from "./finder.texts";
import { type Coverage, type Entry, type FinderParts } from "./told";
import { compareFormId, comparisonId } from "./forms";
import { Denominations, ListLink } from "./listLink";
import { codeOf } from "./plainWords";
import { parametersOf, scales } from "../../parts/search";

interface Step {
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** The ladder: nearest first, then through the counterpart, then bespoke. */
export function EntryList(parts: FinderParts & { readonly coverage: Coverage }): VNode {
  const { call, search, coverage, places } = parts;
  const texts = call.texts(finderTexts);
  const entries = coverage.edges.map(({ node }) => node);
  // A count of a part of the list would look like one of the whole.
  const whole = search.after === "" && !coverage.pageInfo.hasNextPage;
  const steps = stepsOf(entries, call.texts(entryTexts));
  const next = coverage.pageInfo.hasNextPage ? coverage.pageInfo.endCursor : null;
  const here = call.link("/", parametersOf({ ...search, compared: [] }));
  const denominated = search.identities.length > 0;
  return (
    <>
      {whole ? null : (
        <p class="soft">
          {search.after === "" ? texts.page(call.formats.number(entries.length)) : texts.laterPage}
        </p>
      )}
      {steps.map(({ name, entries: ofStep }) => (
        <section class="step" key={name}>
          <h3 class="step__name">
            {name} {whole ? <span class="step__count">{call.formats.number(ofStep.length)}</span> : null}
          </h3>
          <ol class="entries">
            {ofStep.map((entry) => (
              <EntryView key={keyOf(entry)} call={call} search={search} entry={entry} regions={places} />
            ))}
          </ol>
        </section>
      ))}
      {next !== null ? (
        <p class="not-printed">
          <ListLink call={call} search={{ ...search, after: next, compared: [] }}>
            {texts.next}
          </ListLink>
        </p>
      ) : null}
      <form
        method={denominated ? "post" : "get"}
        action={`${denominated ? here : "/"}#${comparisonId}`}
        id={compareFormId}
        class="compare-bar not-printed"
      >
        {denominated ? <Denominations of={search} /> : <HiddenFields of={here} />}
        {/* Its name says that a comparison was asked for, also of nobody. */}
        <button class="nl-button nl-button--secondary" type="submit" name="vergelijk" value="">
          {texts.compare}
        </button>
        <span class="small soft">{texts.compareHint}</span>
      </form>
    </>
  );
}

const codeIn = (segment: Entry["segment"]): string => (segment === null ? "" : codeOf(segment.id));

function stepsOf(
  entries: readonly Entry[],
  texts: {
    readonly step: Readonly<Record<Entry["scale"], string>>;
    readonly counterpartStep: (code: string) => string;
  },
): Step[] {
  const own = scales
    .filter((scale) => scale !== "INDIVIDUAL")
    .map((scale) => ({
      name: texts.step[scale],
      entries: entries.filter((entry) => !entry.viaCounterpart && entry.scale === scale),
    }));
  const through = entries.filter(({ viaCounterpart }) => viaCounterpart);
  const codes = [...new Set(through.map(({ segment }) => codeIn(segment)))];
  const counterparts = codes.map((code) => ({
    name: texts.counterpartStep(code),
    entries: through.filter(({ segment }) => codeIn(segment) === code),
  }));
  const individual = entries.filter(({ scale, viaCounterpart }) => scale === "INDIVIDUAL" && !viaCounterpart);
  return [...own, ...counterparts, { name: texts.step.INDIVIDUAL, entries: individual }].filter(
    (step) => step.entries.length > 0,
  );
}
