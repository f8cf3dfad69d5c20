// SPDX-License-Identifier: EUPL-1.2
import { isLocalDate } from "../../../kit/localDate";
import { type Told } from "../../graph/graph";
import { askWithout } from "../../page/askWithout";
import { type Answer, type Call, type Page } from "../../page/page";
import { finderQuestion, type FinderQuery } from "./finder.question";
import { finderTexts } from "./finder.texts";
import { FinderView } from "./finder.view";
import { schemesFor, type Segment, segmentsMeant, segmentsOf } from "./plainWords";
import { filterOf, isComplete, parametersOf, type Search, searchIn } from "../../parts/search";

/** Who is contracted for a municipality, a segment and a day. */
export const finder: Page = {
  method: "GET",
  path: "/",
  menu: { nl: "Zoeken", en: "Search" },
  answer: find,
};

/** The same, with denominations, which must not stand in an address. */
export const finderByDenomination: Page = { method: "POST", path: "/", onlyAsks: true, answer: find };

async function find(call: Call): Promise<Answer> {
  const search = searchIn(call.query, call.form);
  const texts = call.texts(finderTexts);
  const wrongDay = search.on !== "" && !isLocalDate(search.on);
  const isAsked = isComplete(search) && !wrongDay;
  const told = await ask(call, search, isAsked);
  const silent = isAsked && !told.data.coverage;
  const places = told.data.regions ?? [];
  const schemes = schemesFor(places, told.data.nationalSegmentSchemes ?? [], search.municipality);
  let meant: readonly Segment[] = [];
  if (search.words !== "") {
    meant = segmentsMeant(segmentsOf(schemes), search.words);
    const [only] = meant;
    // While an owner is away the one that is meant may be among those that are not known now.
    if (only && meant.length === 1 && told.missing.length === 0) {
      return {
        kind: "redirect",
        to: call.link("/", parametersOf({ ...search, segment: only.id, words: "" })),
      };
    }
  }
  const { coverage } = told.data;
  return {
    kind: "view",
    ...(wrongDay && { status: 400 }),
    ...((silent || (!isAsked && told.missing.length > 0)) && {
      status: 503,
      headers: { "retry-after": "60" },
    }),
    title: coverage
      ? `${texts.shown(call.formats.number(coverage.totalCount), call.formats.number(coverage.unfilteredCount))} – ${texts.title}`
      : texts.title,
    script: true,
    body: (
      <FinderView
        call={call}
        search={search}
        told={told}
        places={places}
        schemes={schemes}
        meant={meant}
        wrongDay={wrongDay}
        silent={silent}
      />
    ),
  };
}

/** One question; of an owner that does not answer, the rest is told without what is that owner's. */
function ask(call: Call, search: Search, isAsked: boolean): Promise<Told<FinderQuery>> {
  const question = {
    municipality: search.municipality,
    segment: search.segment,
    on: isLocalDate(search.on) ? search.on : null,
    filter: filterOf(search),
    after: search.after === "" ? null : search.after,
    ask: isAsked,
    named: isAsked,
    contracts: true,
    places: true,
    quality: true,
  };
  return askWithout(call, finderQuestion, question, {
    coverage: "ask",
    providers: "named",
    contracts: "contracts",
    municipalities: "places",
    quality: "quality",
  });
}
