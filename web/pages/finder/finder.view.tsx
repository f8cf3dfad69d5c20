// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { coverageAnswers } from "../../labels/coverageAnswer.labels";
import { type Call } from "../../page/page";
import { Alert } from "../../parts/alert";
import { MissingAlert, missingParts } from "../../parts/missingAlert";
import { MunicipalityLink } from "../../parts/municipalityLink";
import { PrintedFrom } from "../../parts/printedFrom";
import { Comparison, comparisonSaid } from "./comparison.view";
import { EntryList } from "./entryList.view";
import { finderTexts } from "./finder.texts";
import { Narrowing, SearchForm } from "./form.view";
import { NothingFound } from "./nothing.view";
import { codeOf, type Segment } from "./plainWords";
import { parametersOf, type Search } from "../../parts/search";
import { type Coverage, type FinderParts } from "./told";

export function FinderView(parts: FinderParts): VNode {
  const { call, search, told, meant, silent, wrongDay } = parts;
  const texts = call.texts(finderTexts);
  const { coverage } = told.data;
  return (
    <>
      <h1>{texts.title}</h1>
      <SearchForm {...parts} />
      {search.words !== "" && (told.missing.length === 0 || meant.length > 0) ? (
        <WordsMeant call={call} search={search} meant={meant} />
      ) : null}
      {silent ? (
        <Alert kind="error">
          <p>{texts.silent}</p>
        </Alert>
      ) : null}
      {coverage ? null : <MissingAlert call={call} missing={told.missing} />}
      {coverage ? <Result {...parts} coverage={coverage} /> : null}
      {!coverage && !silent && !wrongDay && search.words === "" ? (
        <p class="soft">{texts.incomplete}</p>
      ) : null}
    </>
  );
}

function Result(parts: FinderParts & { readonly coverage: Coverage }): VNode {
  const { call, search, told, coverage } = parts;
  const texts = call.texts(finderTexts);
  const { formats } = call;
  const providers = (count: number): string => formats.count(count, texts.provider, texts.providers);
  const [shown, all] = [formats.number(coverage.totalCount), formats.number(coverage.unfilteredCount)];
  const heading =
    coverage.totalCount + coverage.unfilteredCount === 0 ? texts.nobody : texts.heading(shown, all);
  // A list of what is no own contract does not cure what the segment lacks.
  const isExplained = coverage.answer !== "COVERED" || coverage.totalCount === 0;
  const announced = [
    comparisonSaid({ call, search, coverage })?.replace(/\.$/, "") ?? null,
    heading,
    isExplained ? call.texts(coverageAnswers)[coverage.answer] : null,
  ]
    .filter((said) => said !== null)
    .join(". ");
  // Nought of its own is said by the reason: as a figure it may be one that the register does not know.
  const counts = [
    coverage.providerCount > 0 ? texts.own(providers(coverage.providerCount)) : null,
    coverage.viaCounterpartCount > 0 ? texts.via(providers(coverage.viaCounterpartCount)) : null,
  ].filter((count) => count !== null);
  const missing = missingParts(call, told.missing);
  return (
    <>
      <div class="not-printed">
        <Narrowing {...parts} coverage={coverage} />
      </div>
      <section aria-labelledby="uitkomst" class="finder-result">
        <h2 id="uitkomst">{heading}</h2>
        {/* Filled by the script a moment later, so that it is read after the title and not over it. */}
        <p class="only-heard" role="status" data-announce={announced}></p>
        {counts.length > 0 ? <p class="finder-result__counts">{counts.join("; ")}.</p> : null}
        <p class="small soft">
          {texts.freshness(
            coverage.municipality?.name ?? search.municipality,
            codeOf(search.segment),
            formats.day(coverage.on),
            formats.moment(coverage.indexedAt),
          )}
        </p>
        {search.identities.length > 0 ? (
          <Alert kind="info">
            <p>{texts.denominationChosen(formats.list(chosenIdentities(parts)))}</p>
          </Alert>
        ) : null}
        {missing === null ? null : (
          <Alert kind="warning">
            <p>{texts.missing(missing)}</p>
          </Alert>
        )}
        {isExplained ? <NothingFound {...parts} coverage={coverage} /> : null}
        <Comparison call={call} search={search} coverage={coverage} regions={parts.places} />
        {coverage.edges.length > 0 ? <EntryList {...parts} coverage={coverage} /> : null}
        <ul class="finder-actions not-printed">
          <li>
            <a class="nl-link" href={call.link("/waarom-niet", parametersOf(search))}>
              {texts.whyNot}
            </a>
            {search.identities.length > 0 ? ` (${texts.notByDenomination})` : null}
          </li>
          <li>
            <MunicipalityLink
              call={call}
              code={search.municipality}
              name={texts.aboutMunicipality(coverage.municipality?.name ?? search.municipality)}
              on={search.on}
            />
          </li>
          <li data-needs-script>
            <button type="button" class="text-button" data-print>
              {texts.print}
            </button>
          </li>
          <li data-needs-script>
            <button type="button" class="text-button" data-copy-address data-copied={texts.copied}>
              {texts.copyAddress}
            </button>
          </li>
        </ul>
        {coverage.totalCount > 0 ? (
          <p class="small soft">
            {texts.order} {texts.recorded}
          </p>
        ) : null}
        <PrintedFrom call={call} address={call.link("/", parametersOf(search))} />
      </section>
    </>
  );
}

const chosenIdentities = ({ told, search }: FinderParts): string[] =>
  search.identities.map((one) => told.data.identities?.find(({ id }) => id === one)?.label ?? one);

interface WordsMeantParts {
  readonly call: Call;
  readonly search: Search;
  readonly meant: readonly Segment[];
}

function WordsMeant({ call, search, meant }: WordsMeantParts): VNode {
  const texts = call.texts(finderTexts);
  if (meant.length === 0) {
    return (
      <Alert kind="warning">
        <p>{texts.noneMeant(search.words)}</p>
      </Alert>
    );
  }
  return (
    <Alert kind="info">
      <p>
        <strong>{texts.meant(search.words)}</strong>
      </p>
      <ul class="finder-meant">
        {meant.map(({ id, code, label }) => (
          <li key={id}>
            <a
              class="nl-link"
              href={call.link("/", parametersOf({ ...search, segment: id, words: "" }))}
              lang="nl"
            >
              {code}: {label}
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
