// SPDX-License-Identifier: EUPL-1.2
import { renderToString } from "preact-render-to-string";
import { addressOf, type Parameters } from "../../page/address";
import { formats } from "../../page/formats";
import { type Call } from "../../page/page";
import { whyNot } from "./whyNot.page";
import { type WhyNotQuery } from "./whyNot.question";
import { whyNotTexts } from "./whyNot.texts";

type Place = WhyNotQuery["all"]["edges"][number]["node"];
const texts = whyNotTexts.nl;

const place = (given: Partial<Place> = {}): Place => ({
  providerId: "RTA-001",
  viaCounterpart: false,
  scale: "LOCAL",
  segment: { id: "S/4A" },
  ...given,
});
const list = (places: readonly Place[], hasNextPage = false): WhyNotQuery["all"] => ({
  pageInfo: { hasNextPage },
  edges: places.map((node) => ({ node })),
});
const told = (given: Partial<WhyNotQuery> = {}): WhyNotQuery => ({
  provider: { name: "De Egel" },
  municipality: { name: "Gorinchem" },
  regions: [{ municipalities: [{ code: "GM0512", name: "Gorinchem" }] }],
  whyNot: {
    covers: false,
    sentence: "Daarom.",
    checks: [{ check: "CONTRACTED", outcome: "FAILS", detail: "Nooit." }],
  },
  shown: list([]),
  all: list([]),
  ...given,
});

const asked: unknown[] = [];
async function answered(address: string, data: unknown = told()): Promise<{ status: number; html: string }> {
  asked.length = 0;
  const call = {
    language: "nl",
    formats: formats.nl,
    today: "2026-11-27",
    path: {},
    query: new URLSearchParams(address.split("?")[1]),
    form: new URLSearchParams(),
    address,
    texts: (catalogue: { readonly nl: unknown }) => catalogue.nl,
    link: (path: string, parameters: Parameters = {}) => addressOf(path, parameters, "nl"),
    ask: (_document: unknown, variables: unknown) => {
      asked.push(variables);
      return Promise.resolve({ data, missing: [] });
    },
  } as unknown as Call;
  const answer = await whyNot.answer(call);
  if (answer.kind === "redirect") return { status: 303, html: answer.to };
  if (answer.kind !== "view") throw new Error(answer.kind);
  return { status: answer.status ?? 200, html: renderToString(<>{answer.body}</>) };
}
const textOf = (html: string): string => html.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");

const path = "/waarom-niet?gemeente=GM0512&segment=S%2F4A&datum=2022-03-01";
const filters = "&duur=12&open=ja&consult=ja&maatwerk=ja&soort=INSTELLING&schaal=LOCAL";

test.each(["2022-02-30", "abc"])(
  "a day %s that does not exist is not answered of another day",
  async (day) => {
    const { status, html } = await answered(
      `/waarom-niet?gemeente=GM0512&segment=S%2F4A&datum=${day}&aanbieder=RTA-001&open=ja`,
    );
    expect(status).toBe(400);
    expect(asked).toEqual([]);
    expect(textOf(html)).toContain("Dit is geen bestaande datum");
    for (const kept of ["gemeente", "segment", "open", "aanbieder"]) expect(html).toContain(`name="${kept}"`);
  },
);

test("the whole search comes along and goes back, and asks for the list as it was", async () => {
  const { html } = await answered(`${path}${filters}&aanbieder=RTA-001`);
  expect(html).toContain(
    `href="/?${`gemeente=GM0512&segment=S%2F4A&datum=2022-03-01${filters}`.replaceAll("&", "&amp;")}"`,
  );
  for (const name of ["duur", "open", "consult", "maatwerk", "soort", "schaal"])
    expect(html).toContain(`<input type="hidden" name="${name}"`);
  expect(asked).toEqual([
    {
      provider: "RTA-001",
      municipality: "GM0512",
      segment: "S/4A",
      on: "2022-03-01",
      filter: {
        includeIndividual: true,
        openForIntake: true,
        consultsForAccessTeams: true,
        kinds: ["INSTELLING"],
        scales: ["LOCAL"],
      },
      places: true,
    },
  ]);
});

const covered = { covers: true, sentence: "Contract C-1.", checks: [] };
const counterpart = place({ viaCounterpart: true, segment: { id: "S/4B" } });
const bespoke = place({ scale: "INDIVIDUAL", segment: null });
const other = place({ providerId: "RTA-002" });

test.each<[string, string, Partial<WhyNotQuery>, string]>([
  ["with an own contract", "", { whyNot: covered, shown: list([place()]) }, texts.standing.own],
  ["of the counterpart", "", { shown: list([other, counterpart]) }, texts.standing.counterpart("4B")],
  ["with a bespoke contract", "&maatwerk=ja", { shown: list([bespoke]) }, texts.standing.bespoke],
  ["with one that was not asked for", "", { all: list([bespoke]) }, texts.standing.bespokeElsewhere],
  [
    "that a filter takes away",
    "&open=ja&schaal=LOCAL",
    { whyNot: covered, shown: list([other]), all: list([other, place()]) },
    texts.standing.filtered("open voor aanmelding en schaal"),
  ],
  [
    "with a bespoke contract that a filter takes away",
    "&maatwerk=ja&open=ja",
    { shown: list([other]), all: list([other, bespoke]) },
    texts.standing.filtered("open voor aanmelding"),
  ],
  ["that is not there", "", { shown: list([other]), all: list([other]) }, texts.standing.absent],
])("a provider %s is said to stand so in the list", async (_title, address, given, sentence) => {
  const text = textOf((await answered(`${path}${address}&aanbieder=RTA-001`, told(given))).html);
  expect(text).toContain(sentence);
  expect(text).toContain(given.whyNot ? texts.covers : texts.doesNot);
});

test("of a list that is too long to see whole nothing is said that may not be so", async () => {
  const long = { shown: list([other], true), all: list([other], true) };
  const text = textOf((await answered(`${path}&aanbieder=RTA-001`, told(long))).html);
  expect(text).toContain(texts.doesNot);
  expect(text).not.toMatch(/lijst/);
});

test("what is not recorded is not said to be none", async () => {
  const checks = [{ check: "CONTRACTED", outcome: "NOT_JUDGED", detail: "Onbekend." }] as const;
  const given = { whyNot: { covers: false, sentence: "Onbekend.", checks } };
  const text = textOf((await answered(`${path}&aanbieder=RTA-001`, told(given))).html);
  expect(text).toContain(texts.unknown);
  expect(text).not.toContain(texts.doesNot);
});

test("a provider whose name nobody tells is named by its number", async () => {
  const { html } = await answered(`${path}&aanbieder=RTA-001`, told({ provider: null }));
  expect(html).toContain("<h2><bdi>RTA-001</bdi></h2>");
});

test("the reasons name municipalities as a reader knows them, and by their code when the names are away", async () => {
  const whyNotGorinchem = {
    covers: false,
    sentence: "Er is niets in GM0512 en GM9999.",
    checks: [{ check: "AREA_COVERED" as const, outcome: "FAILS" as const, detail: "Alleen in GM0512." }],
  };
  const { html } = await answered(`${path}&aanbieder=RTA-001`, told({ whyNot: whyNotGorinchem }));
  expect(textOf(html)).toContain("Er is niets in Gorinchem en GM9999.");
  expect(textOf(html)).toContain("Alleen in Gorinchem.");
  const away = await answered(`${path}&aanbieder=RTA-001`, {
    ...told({ whyNot: whyNotGorinchem }),
    regions: null,
  });
  expect(textOf(away.html)).toContain("Er is niets in GM0512 en GM9999.");
});

test.each([
  ["before a name is given", "", "Alblasserdam", { name: "Alblasserdam" }],
  ["while one chooses who is meant", "&naam=reiger", "Alblasserdam", { name: "Alblasserdam" }],
  ["by its code while nobody tells its name", "&naam=reiger", "GM0482", null],
])("the municipality is named %s", async (_when, given, said, municipality) => {
  const both = { totalCount: 2, edges: ["A", "B"].map((id) => ({ node: { id, name: `De ${id}` } })) };
  const data = { municipality, ...(given === "" ? {} : { providers: both, ever: both }) };
  const { html } = await answered(`${path.replace("GM0512", "GM0482")}${given}`, data);
  expect(textOf(html)).toContain(`Voor segment S/4A in ${said}, op 1 maart 2022.`);
  expect(asked).toEqual([
    {
      text: given === "" ? "" : "reiger",
      on: "2022-03-01",
      municipality: "GM0482",
      named: given !== "",
    },
  ]);
});

test("who merged or stopped is found by name when nobody of the day has it, and somebody of the day goes before", async () => {
  const named = (...ids: string[]) => ({
    totalCount: ids.length,
    edges: ids.map((id) => ({ node: { id, name: `De ${id}` } })),
  });
  const search = `${path}&naam=reiger`;
  const gone = await answered(search, { providers: named(), ever: named("RTA-099") });
  expect(gone).toEqual({ status: 303, html: `${path}&aanbieder=RTA-099` });
  const there = await answered(search, { providers: named("RTA-001"), ever: named("RTA-001", "RTA-099") });
  expect(there).toEqual({ status: 303, html: `${path}&aanbieder=RTA-001` });
  const several = await answered(search, { providers: named(), ever: named("RTA-099", "RTA-098") });
  expect(textOf(several.html)).toContain("De RTA-098");
  const nobody = await answered(search, { providers: named(), ever: named() });
  expect(textOf(nobody.html)).toContain(texts.noneFound("reiger"));
});
