// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Missing } from "../../graph/graph";
import { type Call } from "../../page/page";
import { Alert } from "../../parts/alert";
import { Field } from "../../parts/field";
import { MissingAlert } from "../../parts/missingAlert";
import { type CandidatesQuery } from "./candidates.question";
import { type WhyNotQuery } from "./whyNot.question";
import { whyNotTexts } from "./whyNot.texts";

type Search = Readonly<Record<"gemeente" | "segment" | "datum", string>>;

interface WhyNotParts {
  readonly call: Call;
  readonly search: Search;
  /** A part of the name of a provider. */
  readonly name: string;
  readonly found: CandidatesQuery["providers"] | null;
  readonly told: WhyNotQuery | null;
  readonly missing: readonly Missing[];
}

export function WhyNotView({ call, search, name, found, told, missing }: WhyNotParts): VNode {
  const texts = call.texts(whyNotTexts);
  const complete = search.gemeente !== "" && search.segment !== "";
  const day = call.formats.day(search.datum === "" ? call.today : search.datum);
  return (
    <div class="column">
      <h1>{texts.title}</h1>
      <MissingAlert call={call} missing={missing} />
      {complete ? (
        <>
          <p>{texts.lead(search.segment, told?.municipality?.name ?? search.gemeente, day)}</p>
          <form method="get" action="/waarom-niet" class="why-form not-printed">
            {call.language === "en" ? <input type="hidden" name="lang" value="en" /> : null}
            {Object.entries(search).map(([field, value]) => (
              <input type="hidden" key={field} name={field} value={value} />
            ))}
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
      {told ? <Explanation call={call} told={told} /> : null}
      <p class="not-printed">
        <a class="nl-link" href={call.link("/", search)}>
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
  readonly found: CandidatesQuery["providers"];
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
            <a class="nl-link" href={call.link("/waarom-niet", { ...search, aanbieder: node.id })}>
              <bdi>{node.name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Explanation({ call, told }: { readonly call: Call; readonly told: WhyNotQuery }): VNode {
  const texts = call.texts(whyNotTexts);
  const { covers, sentence, checks } = told.whyNot;
  return (
    <section>
      <h2>
        <bdi>{told.provider?.name ?? call.query.get("aanbieder")}</bdi>
      </h2>
      <Alert kind={covers ? "ok" : "warning"}>
        <p>
          <strong>{covers ? texts.covers : texts.doesNot}</strong> <span lang="nl">{sentence}</span>
        </p>
      </Alert>
      <h3>{texts.checks}</h3>
      <ol class="why-checks">
        {checks.map(({ check, outcome, detail }) => (
          <li key={check}>
            <strong>
              {texts.check[check]}: {texts.outcome[outcome]}.
            </strong>{" "}
            <span lang="nl">{detail}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
