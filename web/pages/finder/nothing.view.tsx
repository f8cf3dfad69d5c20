// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { coverageAnswers } from "../../labels/coverageAnswer.labels";
import { Alert } from "../../parts/alert";
import { type Coverage, type FinderParts } from "./told";
import { ListLink } from "./listLink";
import { nothingTexts } from "./nothing.texts";
import { isNarrowed, type Search, unfiltered } from "../../parts/search";

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
  const list = (changed: Partial<Search>, text: string): VNode => (
    <ListLink call={call} search={{ ...search, ...changed, after: "" }}>
      {text}
    </ListLink>
  );
  const region = places.find(({ municipalities }) =>
    municipalities.some(({ code }) => code === search.municipality),
  );
  const unknownDay = notOnTheDay.includes(coverage.answer);
  const ways: VNode[] = [
    ...(coverage.municipality?.successors ?? []).map(({ code, name }) =>
      list({ municipality: code }, texts.successor(name)),
    ),
    ...(isNarrowed(search) && coverage.unfilteredCount > coverage.totalCount
      ? [list(unfiltered(search), texts.withoutFilter(call.formats.number(coverage.unfilteredCount)))]
      : []),
    ...(search.individual || unknownDay ? [] : [list({ individual: true }, texts.withIndividual)]),
    ...(unknownDay ? [<>{texts.otherDay}</>] : []),
    ...(region?.expertTeams ?? []).map(({ name, meets }) => (
      <>{texts.expertTeam(name, meets === null ? "" : texts.meets(meets))}</>
    )),
    ...(places.length > 0 && !region?.expertRoute && !region?.expertTeams.length
      ? [<>{texts.expertUnknown}</>]
      : []),
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
