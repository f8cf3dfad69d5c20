// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Missing } from "../../graph/graph";
import { addressOf } from "../../page/address";
import { type Call } from "../../page/page";
import { Alert } from "../../parts/alert";
import { DayForm } from "../../parts/dayForm";
import { Field } from "../../parts/field";
import { HiddenFields } from "../../parts/hiddenFields";
import { MissingAlert } from "../../parts/missingAlert";
import { parametersOf, type Search } from "../../parts/search";
import { type NamedFragment } from "./candidates.question";
import { Explanation } from "./explanation.view";
import { type WhyNotQuery } from "./whyNot.question";
import { whyNotTexts } from "./whyNot.texts";

interface WhyNotParts {
  readonly call: Call;
  readonly search: Search;
  /** The day that was written is none. */
  readonly wrongDay: boolean;
  /** A part of the name of a provider. */
  readonly name: string;
  /** The id of the one that is meant. */
  readonly provider: string;
  readonly found: NamedFragment | null;
  /** How the municipality is called. */
  readonly place: string;
  readonly told: WhyNotQuery | null;
  readonly missing: readonly Missing[];
}

export function WhyNotView(parts: WhyNotParts): VNode {
  const { call, search, wrongDay, name, provider, found, place, told, missing } = parts;
  const texts = call.texts(whyNotTexts);
  const address = call.link("/waarom-niet", parametersOf(search));
  return (
    <div class="column">
      <h1>{texts.title}</h1>
      <MissingAlert call={call} missing={missing} />
      {wrongDay ? (
        <DayForm
          call={call}
          hidden={
            <HiddenFields
              // The form of a day says the language itself.
              of={addressOf(
                "/",
                { ...parametersOf({ ...search, on: "" }), naam: name, aanbieder: provider },
                "nl",
              )}
            />
          }
        />
      ) : search.municipality !== "" && search.segment !== "" ? (
        <>
          <p>
            {texts.lead(search.segment, place, call.formats.day(search.on === "" ? call.today : search.on))}
          </p>
          <form method="get" action="/waarom-niet" class="why-form not-printed">
            <HiddenFields of={address} />
            <Field id="naam" label={texts.name} hint={texts.nameHint}>
              <input
                class="utrecht-textbox utrecht-textbox--html-input"
                id="naam"
                name="naam"
                value={name}
                maxLength={120}
                autocomplete="off"
                aria-describedby="naam-hint"
              />
            </Field>
            <button class="nl-button nl-button--primary" type="submit">
              {texts.search}
            </button>
          </form>
        </>
      ) : (
        <p>{texts.incomplete}</p>
      )}
      {found ? <Candidates call={call} search={search} name={name} found={found} /> : null}
      {told ? <Explanation call={call} search={search} provider={provider} told={told} /> : null}
      <p class="not-printed">
        <a class="nl-link" href={call.link("/", parametersOf(search))}>
          {texts.toFinder}
        </a>
      </p>
    </div>
  );
}

interface CandidatesParts {
  readonly call: Call;
  readonly search: Search;
  readonly name: string;
  readonly found: NamedFragment;
}

function Candidates({ call, search, name, found }: CandidatesParts): VNode {
  const texts = call.texts(whyNotTexts);
  if (found.totalCount === 0) {
    return (
      <Alert kind="warning">
        <p>{texts.noneFound(name)}</p>
      </Alert>
    );
  }
  return (
    <section>
      <h2>{texts.choose}</h2>
      {found.totalCount > found.edges.length ? (
        <p>{texts.moreFound(call.formats.number(found.totalCount))}</p>
      ) : null}
      <ul class="why-candidates">
        {found.edges.map(({ node }) => (
          <li key={node.id}>
            <a
              class="nl-link"
              href={call.link("/waarom-niet", { ...parametersOf(search), aanbieder: node.id })}
            >
              <bdi>{node.name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
