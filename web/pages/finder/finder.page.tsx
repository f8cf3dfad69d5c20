// SPDX-License-Identifier: EUPL-1.2
import { isLocalDate } from "../../../kit/localDate";
import { GraphSilence, type Told } from "../../graph/graph";
import { type Answer, type Call, type Page } from "../../page/page";
import { finderQuestion, type FinderQuery } from "./finder.question";
import { finderTexts } from "./finder.texts";
import { FinderView } from "./finder.view";
import { regionsFor, type Segment, segmentsMeant, segmentsOf } from "./plainWords";
import { filterOf, isComplete, parametersOf, type Search, searchIn } from "./search";

/** Who is contracted for a municipality, a segment and a day. */
export const finder: Page = {
  method: "GET",
  path: "/",
  menu: { nl: "Zoeken", en: "Search" },
  answer: find,
};

/** The same, with denominations, which must not stand in an address. */
export const finderByDenomination: Page = { method: "POST", path: "/", answer: find };

async function find(call: Call): Promise<Answer> {
  const search = searchIn(call.query, call.form);
  const texts = call.texts(finderTexts);
  const wrongDay = search.on !== "" && !isLocalDate(search.on);
  const { told, silent } = await ask(call, search, isComplete(search) && !wrongDay);
  const regions = regionsFor(told.data.regions, search.municipality);
  let meant: readonly Segment[] = [];
  if (search.segment === "" && search.words !== "") {
    meant = segmentsMeant(segmentsOf(regions), search.words);
    const [only] = meant;
    if (only && meant.length === 1) {
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
    ...(silent && { status: 503, headers: { "retry-after": "60" } }),
    title: coverage
      ? `${texts.shown(call.formats.number(coverage.totalCount), call.formats.number(coverage.unfilteredCount))} – ${texts.title}`
      : texts.title,
    script: true,
    body: (
      <FinderView
        call={call}
        search={search}
        told={told}
        regions={regions}
        meant={meant}
        wrongDay={wrongDay}
        silent={silent}
      />
    ),
  };
}

/**
 * One question. Only when nobody answers it, it is asked again for less: without the names of the denominations, which
 * would take the list along when their owner is away; then for what there is to choose.
 */
async function ask(
  call: Call,
  search: Search,
  complete: boolean,
): Promise<{ told: Told<FinderQuery>; silent: boolean }> {
  const variables = {
    municipality: search.municipality,
    segment: search.segment,
    on: isLocalDate(search.on) ? search.on : null,
    filter: filterOf(search),
    after: search.after === "" ? null : search.after,
  };
  const less = [
    { ask: complete, named: complete },
    { ask: complete, named: false },
    { ask: false, named: false },
  ].slice(0, complete ? 3 : 1);
  let fault: unknown;
  for (const parts of less) {
    try {
      const told = await call.ask(finderQuestion, { ...variables, ...parts });
      return { told, silent: complete && !parts.ask };
    } catch (silence) {
      // A gateway that is away altogether would only be waited for again.
      if (!(silence instanceof GraphSilence) || !silence.isPartial) throw silence;
      fault = silence;
    }
  }
  throw fault;
}
