// SPDX-License-Identifier: EUPL-1.2
import { renderToString } from "preact-render-to-string";
import { coverageAnswers } from "../../labels/coverageAnswer.labels";
import { addressOf } from "../../page/address";
import { formats } from "../../page/formats";
import { type Call } from "../../page/page";
import { FinderView } from "./finder.view";
import { searchIn } from "../../parts/search";
import { type Coverage, type Entry } from "./told";

const call = {
  language: "nl",
  visit: { host: "jeugdhulp.example.nl", isSecure: true },
  formats: formats.nl,
  today: "2026-11-27",
  query: new URLSearchParams(),
  address: "/",
  texts: (texts: { readonly nl: unknown }) => texts.nl,
  link: (path: string, parameters = {}) => addressOf(path, parameters, "nl"),
} as unknown as Call;

const places = [
  {
    code: "ZHZ",
    name: "Zuid-Holland Zuid",
    contractingOffice: "Serviceorganisatie",
    expertRoute: "Bel het expertteam",
    expertTeams: [{ id: "E", name: "Expertteam", meets: "wekelijks" }],
    municipalities: [{ code: "GM0482", name: "Alblasserdam" }],
    segmentSchemes: [],
  },
];

const entry = (given: Partial<Entry>): Entry => ({
  providerId: "RTA-001",
  providerName: "De Egel",
  contractId: "C-1",
  scale: "REGIONAL",
  viaCounterpart: false,
  intake: "UNKNOWN",
  reason: "Daarom.",
  contractEndsOn: null,
  line: { id: "L-1" },
  segment: { id: "S/4B" },
  asMemberOf: null,
  boundThrough: null,
  contract: null,
  admissionStop: null,
  provider: null,
  checked: null,
  ...given,
});

function shown(told: Partial<Coverage>, address = "", sent = ""): string {
  const query = new URLSearchParams(`gemeente=GM0482&segment=S%2F4A&datum=2022-03-01${address}`);
  const form = new URLSearchParams(sent);
  const search = searchIn(query, form);
  const coverage: Coverage = {
    answer: "COVERED",
    on: "2022-03-01",
    indexedAt: "2022-03-01T10:00:00Z",
    totalCount: told.edges?.length ?? 0,
    unfilteredCount: told.edges?.length ?? 0,
    providerCount: 0,
    viaCounterpartCount: 0,
    municipality: { name: "Alblasserdam", successors: [] },
    pageInfo: { hasNextPage: false, endCursor: null },
    edges: [],
    ...told,
  };
  const html = renderToString(
    <FinderView
      call={{ ...call, query, form }}
      search={search}
      told={{ data: { regions: places, identities: [], coverage }, missing: [] }}
      places={places}
      schemes={[]}
      meant={[]}
      wrongDay={false}
      silent={false}
    />,
  );
  return html.slice(html.indexOf('<section aria-labelledby="uitkomst"'));
}
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&#39;", "'")
    .replaceAll(/\s+/g, " ");

type Answer = Coverage["answer"];
const answers = Object.keys(coverageAnswers.nl) as Answer[];
/** Those of which there is nothing to show beside the reason, whatever is asked. */
const unanswerable: readonly Answer[] = [
  "OUTSIDE_REGION",
  "SEGMENT_NOT_VALID",
  "MUNICIPALITY_NOT_VALID",
  "NOTHING_RECORDED_YET",
];

test.each(answers)("an empty list with the answer %s says why, and whom to call", (answer) => {
  const text = textOf(shown({ answer }));
  expect(text).toContain("Geen aanbieder gevonden");
  expect(text).toContain(coverageAnswers.nl[answer]);
  expect(text).toContain("Leg de vraag voor aan het Expertteam (komt wekelijks bijeen).");
  expect(text).toContain("Bel het expertteam.");
  expect(text).toContain("Bel de regionale inkooporganisatie: Serviceorganisatie.");
  // What is not to be had on the day is not to be had by a bespoke contract either.
  expect(text.includes("Kijk of er maatwerk")).toBe(!unanswerable.includes(answer));
  expect(text.includes("Kies een andere startdatum")).toBe(unanswerable.includes(answer));
  expect(text).not.toMatch(/\b0 aanbieders|Wie hieronder staat/);
});

test.each(answers.filter((answer) => !unanswerable.includes(answer) && answer !== "COVERED"))(
  "a list of others does not hide the answer %s, and is no list of its own contracts",
  (answer) => {
    const edges = [{ node: entry({ viaCounterpart: true }) }];
    const html = shown({ answer, edges, viaCounterpartCount: 1 });
    const text = textOf(html);
    const at = text.indexOf(coverageAnswers.nl[answer]);
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(text.indexOf("De Egel"));
    expect(text).toContain("Wie hieronder staat, heeft geen eigen contract voor dit segment");
    expect(text).toContain("1 aanbieder via het vervangende segment.");
    expect(text).toContain("Bel de regionale inkooporganisatie: Serviceorganisatie.");
    // Nought would be a figure that the register does not know, or one of the filter.
    expect(text).not.toMatch(/\b0 aanbieders/);
    expect(/data-announce="([^"]*)"/.exec(html)?.[1]).toContain(coverageAnswers.nl[answer].slice(0, 40));
  },
);

test("the reason stays when bespoke contracts are looked at, which are counted as none of its own", () => {
  const edges = [{ node: entry({ scale: "INDIVIDUAL", segment: null }) }];
  const text = textOf(shown({ answer: "NOT_RECORDED", edges }, "&maatwerk=ja"));
  expect(text).toContain(coverageAnswers.nl.NOT_RECORDED);
  expect(text).not.toMatch(/\b0 aanbieders|Kijk of er maatwerk/);
  expect(text).toContain("Maatwerk (individueel) 1");
});

test("a list of own contracts needs no reason", () => {
  const edges = [{ node: entry({}) }];
  const text = textOf(shown({ edges, providerCount: 1 }));
  expect(text).toContain("1 aanbieder met een eigen contract voor dit segment.");
  expect(text).not.toContain("Wat u kunt doen");
});

test.each([
  ["&consult=ja", 3, true],
  ["&soort=INSTELLING", 3, true],
  ["&schaal=LOCAL", 3, true],
  ["&open=ja", 3, true],
  ["&open=ja", 0, false],
  ["", 3, false],
])("a filter %j that leaves nothing of %d can be let go: %s", (address, unfilteredCount, can) => {
  const html = shown({ answer: "NONE_MATCH_FILTER", unfilteredCount }, address);
  expect(textOf(html).includes(`Bekijk alle ${unfilteredCount} zonder filter`)).toBe(can);
  if (can)
    expect(html).toMatch(/href="\/\?gemeente=GM0482&amp;segment=S%2F4A&amp;datum=2022-03-01">Bekijk alle/);
});

test("what a municipality went into is searched for at once", () => {
  const municipality = { name: "Leerdam", successors: [{ code: "GM1961", name: "Vijfheerenlanden" }] };
  const html = shown({ answer: "MUNICIPALITY_NOT_VALID", municipality });
  expect(html).toContain('href="/?gemeente=GM1961&amp;segment=S%2F4A&amp;datum=2022-03-01"');
  expect(textOf(html)).toContain("Zoek voor Vijfheerenlanden, waarin de gemeente is opgegaan");
});

const two = [
  { node: entry({}) },
  { node: entry({ providerId: "RTA-002", providerName: "De Vos", contractId: "C-2", line: { id: "L-2" } }) },
];
const listed = { edges: two, providerCount: 2 };
const announcedIn = (html: string): string => /data-announce="([^"]*)"/.exec(html)?.[1] ?? "";

test.each([
  ["nobody", "&vergelijk=", "Kruis er ten minste twee aan"],
  ["one", "&vergelijk=RTA-001+L-1", "Kruis er ten minste twee aan"],
  ["one that is there", "&vergelijk=RTA-001+L-1&vergelijk=RTA-009+L-9", "staat niet alles meer"],
  ["none that is there", "&vergelijk=RTA-008+C-8&vergelijk=RTA-009+L-9", "staat niet alles meer"],
])("a comparison of %s says why there is none", (_whom, address, said) => {
  const html = shown(listed, address);
  expect(textOf(html)).toContain(said);
  expect(announcedIn(html)).toContain(said);
  expect(html).not.toContain("<table");
});

const stop = { from: "2022-02-20", until: null, reason: null, verified: true, announcedOn: null };
const ofOneContract = [
  { node: entry({ scale: "LOCAL", reason: "Regel L-1.", admissionStop: stop }) },
  { node: entry({ viaCounterpart: true, intake: "OPEN", reason: "Regel L-2.", line: { id: "L-2" } }) },
];

test.each([
  ["its two lines", "&vergelijk=RTA-001+L-1&vergelijk=RTA-001+L-2", ["L-1", "L-2"]],
  ["an address of before lines were told apart", "&vergelijk=RTA-001+C-1", ["L-1", "L-2"]],
  ["one of its lines", "&vergelijk=RTA-001+L-2", ["L-2"]],
])("of one contract each line stands for itself in a comparison of %s", (_what, address, lines) => {
  const html = shown({ edges: ofOneContract, providerCount: 1 }, address);
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(html.match(/(?<=<input[^>]*value="RTA-001 )L-\d(?="[^>]*checked)/g)).toEqual(lines);
  expect(textOf(/<table.*<\/table>/s.exec(html)?.[0] ?? "")).toMatch(
    lines.length > 1
      ? /lokaal regionaal · via het vervangende segment 4B .*Opnamestop.* Open voor .*L-1\. Regel L-2\./
      : /^$/,
  );
});

test("a comparison is announced, and is where its form leads", () => {
  const html = shown(listed, "&vergelijk=RTA-001+L-1&vergelijk=RTA-002+L-2");
  expect(announcedIn(html)).toBe("Vergelijking van 2. 2 van 2 vermeldingen");
  expect(html).toContain('<h3 id="vergelijking">');
  expect(/<form[^>]*id="vergelijken"[^>]*>/.exec(html)?.[0]).toContain('action="/#vergelijking"');
  expect(announcedIn(shown(listed))).toBe("2 van 2 vermeldingen");
});

/** Where a button or a link with this text leads, and what goes along in a form. */
function wayOf(html: string, text: string): { form: string | null; sent: string[] } {
  const form = [...html.matchAll(/<form\b.*?<\/form>/gs)]
    .map(([each]) => each)
    .find((each) => each.includes(text));
  const sent = [...(form ?? "").matchAll(/name="denominatie" value="([^"]*)"/g)].map(([, id = ""]) => id);
  return { form: form === undefined ? null : (/^<form[^>]*>/.exec(form)?.[0] ?? null), sent };
}

test.each([
  ["Verder in de lijst", {}],
  ["Kijk of er maatwerk", { answer: "BLANK_SPOT" }],
  ["Vergelijk de aangekruiste", {}],
] as const)("a denomination goes along with %j, by a form and in no address", (text, told) => {
  const more = { ...listed, ...told, pageInfo: { hasNextPage: true, endCursor: "c" } };
  const html = shown(more, "", "denominatie=JOODS&denominatie=REFORMATORISCH");
  const { form, sent } = wayOf(html, text);
  expect(form).toContain('method="post"');
  expect(form).toMatch(/action="\/\?gemeente=GM0482&amp;segment=S%2F4A&amp;datum=2022-03-01/);
  expect(sent).toEqual(["JOODS", "REFORMATORISCH"]);
  expect(html).not.toMatch(/(href|action)="[^"]*(JOODS|denominatie)/);
  // Without one it is an address that can be shared.
  expect(wayOf(shown(more), text).form ?? "get").toContain("get");
});

test("those that are compared can be sent with a denomination", () => {
  const html = shown(listed, "", "denominatie=JOODS&vergelijk=RTA-001+L-1&vergelijk=RTA-002+L-2&vergelijk=");
  expect(announcedIn(html)).toContain("Vergelijking van 2");
});

const supervision = [{ kind: "VERSCHERPT_TOEZICHT", from: "2022-01-01" }] as const;

const toldOfIt: [string, Pick<Entry, "checked">, RegExp][] = [
  [
    "who is under it, though nobody tells its name",
    { checked: { supervision, waitingTimes: [] } },
    /Verscherpt toezicht/,
  ],
  ["that nobody tells whether it is under it", { checked: null }, /Toezicht: nu niet op te vragen/],
  ["that of it nothing is told alone", { checked: { waitingTimes: [] } }, /Toezicht: nu niet op te vragen/],
];

test.each(toldOfIt)("of supervision the list and the comparison say %s", (_what, given, said) => {
  const edges = two.map(({ node }) => ({ node: { ...node, ...given } }));
  const html = shown({ edges, providerCount: 2 }, "&vergelijk=RTA-001+L-1&vergelijk=RTA-002+L-2");
  const entries = [...html.matchAll(/<li class="entry">.*?<\/li>/gs)].map(([each]) => textOf(each));
  expect(entries).toEqual([expect.stringMatching(said), expect.stringMatching(said)]);
  const row = [...html.matchAll(/<tr.*?<\/tr>/gs)]
    .map(([each]) => textOf(each))
    .find((each) => each.includes("Toezicht"));
  expect(row).toMatch(said.source.includes("nu niet") ? /nu niet op te vragen/ : said);
});

const through = (name: string | null) => ({
  boundThrough: { id: "CS-1" },
  asMemberOf: name === null ? null : { name },
});
const told = {
  kind: "ZORGBOERDERIJ",
  confirmedAt: null,
  consultsForAccessTeams: true,
  locations: [],
  intakeContacts: [],
} as const;
const toldOfWhom: [string, Partial<Entry>, RegExp, RegExp][] = [
  [
    "kind, consults and through whom",
    { provider: told, ...through("De Kring") },
    /zorgboerderij · als lid van De Kring · geeft consult aan teams/,
    /consult geeft: nu niet|CS-1/,
  ],
  [
    "that kind and consults cannot be asked, and through whom by its number, while nobody tells them",
    { provider: null, ...through(null) },
    /als lid van CS-1 .*Soort, en of de aanbieder consult geeft: nu niet op te vragen/,
    /geeft consult aan teams/,
  ],
  [
    "nothing of a membership that is none",
    { provider: told },
    /zorgboerderij · geeft consult/,
    /als lid van/,
  ],
];
test.each(toldOfWhom)("of who it is the list says %s", (_what, given, said, unsaid) => {
  const edges = [{ node: entry(given) }];
  const text = textOf(shown({ edges, providerCount: 1 }));
  expect(text).toMatch(said);
  expect(text).not.toMatch(unsaid);
});

const wait = (id: string | null, days: number) => ({
  days,
  measure: "AANMELDING_TOT_INTAKE" as const,
  measuredOn: "2022-02-01",
  expired: false,
  suppressed: false,
  segment: id === null ? null : { id },
});
const waits: [string, string | null, ReturnType<typeof wait>[], RegExp][] = [
  ["of its own segment", "S/4A", [wait("ANDERS/4A", 99), wait("S/4A", 7)], /7 dagen/],
  [
    "of the segment that is asked for, of bespoke care",
    null,
    [wait("ANDERS/4A", 99), wait("S/4A", 7)],
    /7 dagen/,
  ],
  ["of none, of another scheme with the same code", "S/4A", [wait("ANDERS/4A", 99)], /niet vastgelegd/],
  ["of none, of a segment that nobody tells", "S/4A", [wait(null, 99)], /nu niet op te vragen/],
];
test.each(waits)("the list and the comparison tell the wait %s", (_what, id, waitingTimes, said) => {
  const segment = id === null ? null : { id };
  const edges = two.map(({ node }) => ({
    node: { ...node, segment, checked: { supervision: [], waitingTimes } },
  }));
  const html = shown({ edges, providerCount: 2 }, "&vergelijk=RTA-001+L-1&vergelijk=RTA-002+L-2");
  const list = [...html.matchAll(/<dt[^>]*>Wachttijd.*?<\/dd>/gs)].map(([each]) => textOf(each));
  const row = [...html.matchAll(/<tr.*?<\/tr>/gs)]
    .map(([each]) => textOf(each))
    .filter((each) => each.includes("Wachttijd"));
  expect([...list, ...row]).toEqual(Array(3).fill(expect.stringMatching(said)));
  expect(html).not.toContain("99 dagen");
});
