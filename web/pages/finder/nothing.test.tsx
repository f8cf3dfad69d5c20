// SPDX-License-Identifier: EUPL-1.2
import { renderToString } from "preact-render-to-string";
import { addressOf } from "../../page/address";
import { formats } from "../../page/formats";
import { type Call } from "../../page/page";
import { searchIn } from "../../parts/search";
import { NothingFound } from "./nothing.view";
import { type Region } from "./plainWords";
import { type Coverage, type FinderParts } from "./told";

const unsaid = "Hoe het Expertteam te bereiken is, is hier niet vastgelegd";
const team = { id: "E", name: "Expertteam", meets: null };
const region = (given: Partial<Region>): Region => ({
  code: "ZHZ",
  name: "Zuid-Holland Zuid",
  contractingOffice: "Serviceorganisatie",
  expertRoute: null,
  expertTeams: [],
  municipalities: [{ code: "GM0482", name: "Alblasserdam" }],
  segmentSchemes: [],
  ...given,
});

const cases: [string, Region[], boolean][] = [
  ["nothing of", [region({})], true],
  ["a team of", [region({ expertTeams: [team] })], false],
  ["the route to", [region({ expertRoute: "Bel het expertteam" })], false],
  ["not now", [], false],
];
test.each(cases)(
  "when nobody is found and the register tells %s the expert team, that it is not recorded is said or not",
  (_what, places, isUnsaid) => {
    const call = {
      language: "nl",
      formats: formats.nl,
      texts: (texts: { readonly nl: unknown }) => texts.nl,
      link: (path: string, parameters = {}) => addressOf(path, parameters, "nl"),
    } as unknown as Call;
    const search = searchIn(new URLSearchParams("gemeente=GM0482&segment=S%2F4A"), new URLSearchParams());
    const coverage = { answer: "BLANK_SPOT", totalCount: 0, unfilteredCount: 0, municipality: null };
    const html = renderToString(
      <NothingFound
        {...({ call, search, places } as unknown as FinderParts)}
        coverage={coverage as Coverage}
      />,
    );
    expect(html.includes(unsaid)).toBe(isUnsaid);
    // And who does know, behind it.
    if (isUnsaid) expect(html.indexOf("Bel de regionale inkoop")).toBeGreaterThan(html.indexOf(unsaid));
  },
);
