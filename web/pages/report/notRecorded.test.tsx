// SPDX-License-Identifier: EUPL-1.2
import { renderToString } from "preact-render-to-string";
import { formats } from "../../page/formats";
import { NotRecorded } from "./notRecorded";
import { Bridge } from "./section/bridge";
import { Bridges } from "./section/bridges";
import { Counts } from "./section/counts";
import { Identities } from "./section/identities";
import { Series } from "./section/series";
import { reportTexts } from "./report.texts";
import { type ReportParts } from "./told";
import { measures } from "./units";

type Language = "nl" | "en";

const countOn = (on: string, contractsRecorded: boolean, number: number) => ({
  ...{ on, contractsRecorded },
  ...Object.fromEntries(measures.map((measure) => [measure, number])),
});

/** The report of a region with such counts on both days, each with whether its contracts are recorded. */
const parts = (from: [boolean, number], to: [boolean, number], language: Language = "nl"): ReportParts => {
  const call = {
    formats: formats[language],
    texts: (texts: Record<Language, unknown>) => texts[language],
    link: (path: string) => path,
  };
  const points = [countOn("2021-12-31", ...from), countOn("2022-01-01", ...to)];
  const landscapeReport = {
    ...{ region: { id: "HR", name: "Regio HR (fictief)" }, from: points[0], to: points[1], identities: [] },
    ...{ CONTRACTED: [], knownAt: "2022-02-01T00:00:00Z" },
  };
  return {
    call,
    missing: [],
    told: { landscapeReport, landscapeSeries: { points } },
  } as unknown as ReportParts;
};
const shown = (view: Parameters<typeof renderToString>[0]): string =>
  renderToString(view).replaceAll(/<[^>]*>/g, "|");

const { seriesNought } = reportTexts.nl;
const unknown: [boolean, number] = [false, 0];

it.each<[Language, string]>([
  ["nl", "Niet vastgelegd"],
  ["en", "Not recorded"],
])("has no nought of a region of which no contract is recorded, in %s", (language, words) => {
  const told = parts(unknown, unknown, language);
  const counts = shown(<Counts {...told} />);
  expect(counts.split(`|${words}|`)).toHaveLength(1 + 2 * measures.length);
  expect(counts).not.toMatch(/\|[+−-]?\d+\|/);
  expect(shown(<NotRecorded {...told} />)).toMatch(/Regio HR \(fictief\)/);
  expect(shown(<Bridges {...told} />)).not.toMatch(/\d → |→ \d/);
  for (const section of [
    <Bridge {...told} measure="contracted" />,
    <Identities {...told} />,
    <Series {...told} />,
  ])
    expect(shown(section)).toBe(`|${words}|`);
});

it("says which of the days it is of, and gives no count from what is national alone", () => {
  const told = parts(unknown, [false, 3]);
  expect(shown(<NotRecorded {...told} />)).toContain("31 december 2021 en 1 januari 2022");
  expect(shown(<NotRecorded {...parts([true, 0], unknown)} />)).toContain(
    "op 1 januari 2022 of eerder begon",
  );
  expect(shown(<Counts {...told} />)).not.toContain("|3|");
  const half = shown(<Series {...parts([true, 2], unknown)} />);
  expect(half).toContain("2 → |Niet vastgelegd|");
  expect(half).toContain("het laagste is 2, het hoogste 2.");
  expect(half).not.toContain(seriesNought);
  expect(renderToString(<Series {...parts([true, 2], unknown)} />)).not.toMatch(/class="bar bar--last"/);
});

it("has a nought where contracts are recorded, and no alert", () => {
  const told = parts([true, 0], [true, 2]);
  expect(shown(<NotRecorded {...told} />)).toBe("");
  expect(shown(<Counts {...told} />)).toContain("Van 0 naar 2 gecontracteerde aanbieders");
});
