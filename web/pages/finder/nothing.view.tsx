// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { coverageAnswers } from "../../labels/coverageAnswer.labels";
import { Alert } from "../../parts/alert";
import { type Coverage, type FinderParts } from "./told";
import { nothingTexts } from "./nothing.texts";
import { isNarrowed, parametersOf, type Search, unfiltered } from "../../parts/search";

/** The answers that no bespoke contract changes: what was asked is not there on the day. */
const notOnTheDay: readonly Coverage["answer"][] = [
  "OUTSIDE_REGION",
  "SEGMENT_NOT_VALID",
  "MUNICIPALITY_NOT_VALID",
  "NOTHING_RECORDED_YET",
];

/** Which of the reasons holds that nobody has an own contract for the segment, and a way out, whatever else is listed. */
export function NothingFound({
  call,
  search,
  places,
  coverage,
}: FinderParts & { readonly coverage: Coverage }): VNode {
  const texts = call.texts(nothingTexts);
  const address = (changed: Partial<Search>): string =>
    call.link("/", parametersOf({ ...search, ...changed, after: "" }));
  const region = places.find(({ municipalities }) =>
    municipalities.some(({ code }) => code === search.municipality),
  );
  const unknownDay = notOnTheDay.includes(coverage.answer);
  const ways: VNode[] = [
    ...(coverage.municipality?.successors ?? []).map(({ code, name }) => (
      <a class="nl-link" href={address({ municipality: code })}>
        {texts.successor(name)}
      </a>
    )),
    ...(isNarrowed(search) && coverage.unfilteredCount > coverage.totalCount
      ? [
          <a class="nl-link" href={address(unfiltered(search))}>
            {texts.withoutFilter(call.formats.number(coverage.unfilteredCount))}
          </a>,
        ]
      : []),
    ...(search.individual || unknownDay
      ? []
      : [
          <a class="nl-link" href={address({ individual: true })}>
            {texts.withIndividual}
          </a>,
        ]),
    ...(unknownDay ? [<>{texts.otherDay}</>] : []),
    ...(region?.expertTeams ?? []).map(({ name, meets }) => (
      <>{texts.expertTeam(name, meets === null ? "" : texts.meets(meets))}</>
    )),
    ...(region?.expertRoute ? [<span lang="nl">{region.expertRoute}.</span>] : []),
    ...(places.length === 0
      ? []
      : [region?.contractingOffice ? texts.office(region.contractingOffice) : texts.officeUnknown].map(
          (office) => <>{office}</>,
        )),
  ];
  return (
    <Alert kind="warning">
      <p>
        <strong>{call.texts(coverageAnswers)[coverage.answer]}</strong>
      </p>
      {coverage.totalCount > 0 ? <p>{texts.others}</p> : null}
      <p>{texts.next}:</p>
      <ul>
        {ways.map((way, index) => (
          <li key={index}>{way}</li>
        ))}
      </ul>
    </Alert>
  );
}
