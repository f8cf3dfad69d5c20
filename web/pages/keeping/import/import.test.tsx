// SPDX-License-Identifier: EUPL-1.2
// The pages of an import while the exchange refuses what they send, or is away: they keep what they have, and say why.
import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo } from "node:net";
import { renderToString } from "preact-render-to-string";
import { type ExchangeAnswer, type ExchangeRequest } from "../../../exchange/exchange";
import { GraphSilence } from "../../../graph/graph";
import { formats } from "../../../page/formats";
import { type Language } from "../../../page/language";
import { type Answer, type Call } from "../../../page/page";
import { importPages } from "./import.page";

type Exchange = (request: ExchangeRequest) => ExchangeAnswer;

const away: Exchange = () => {
  throw new GraphSilence("It is away.");
};
const answer = (status: number, body: unknown): ExchangeAnswer => ({ status, location: null, body });
const report = {
  kind: "aanbieders",
  rows: 1,
  execute: false,
  recordedAt: null,
  created: 1,
  changed: 0,
  ended: 0,
  unchanged: 0,
  refused: 0,
  seenAt: "2026-11-27T10:00:00.000Z",
  changes: null,
  refusals: [],
  notices: [],
  candidates: [],
  moreCandidates: 0,
};
const run = {
  id: "proef-1",
  state: "done",
  step: null,
  done: null,
  of: null,
  keptUntil: null,
  report,
  problem: null,
};
/** It has a trial that is done, and refuses to record that. */
const refusing =
  (errors: readonly object[]): Exchange =>
  ({ method, path }) => {
    if (method === "POST") return answer(400, { title: "x", detail: "y", errors });
    return path.startsWith("/import/runs/") ? answer(200, run) : answer(200, { templates: [] });
  };

const callIn = (language: Language, exchange: Exchange, more: object = {}): Call =>
  ({
    language,
    formats: formats[language],
    texts: (texts: Readonly<Record<Language, unknown>>) => texts[language],
    link: (to: string) => to,
    address: "/beheer/import",
    query: new URLSearchParams({ voor: "ZHZ", id: "proef-1" }),
    form: new URLSearchParams(),
    upload: null,
    visitor: {
      subject: "soj",
      name: "S",
      roles: ["procurement"],
      regions: ["ZHZ"],
      municipalities: [],
      formKey: "k",
    },
    exchange: async (request: ExchangeRequest) => {
      const told = exchange(request);
      const received: Uint8Array[] = [];
      for await (const part of request.body ?? []) received.push(part);
      return told;
    },
    ...more,
  }) as unknown as Call;

const pageAt = (method: string, path: string) => {
  const page = importPages.find((each) => each.method === method && each.path === path);
  if (!page) throw new Error(`There is no ${method} ${path}.`);
  return page;
};

async function shown(answering: Answer | Promise<Answer>): Promise<{ status: number; html: string }> {
  const view = await answering;
  if (view.kind !== "view") throw new Error(`It is a ${view.kind}.`);
  return { status: view.status ?? 200, html: renderToString(<>{view.body}</>) };
}

const textIn = (html: string): string => html.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");

/** A form with a file as a browser sends it to the page. */
async function sent(
  language: Language,
  exchange: Exchange,
  fields: Readonly<Record<string, string>>,
): Promise<{ status: number; html: string }> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append("bestand", new Blob(["nummer;naam\n"]), "lijst.csv");
  let told: Promise<{ status: number; html: string }> | null = null;
  const server = createServer((request: IncomingMessage, response) => {
    const upload = { request, isProvenBy: () => true };
    told = shown(pageAt("POST", "/beheer/import").answer(callIn(language, exchange, { upload })));
    void told.finally(() => response.end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { method: "POST", body });
  await new Promise((resolve) => server.close(resolve));
  if (told === null) throw new Error("Nothing came in.");
  return told;
}

const confirmed = { soort: "aanbieders", proef: "proef-1", reason: "-", source: "Brief 12" };

test.each([
  [
    "nl",
    "Reden: verwacht wordt een tekst met een letter of een cijfer.",
    "een tekst met een letter of een cijfer",
  ],
  ["en", "Reason: expected a text with a letter or a digit.", "a text with a letter or a digit"],
] as const)(
  "in %s: a reason that the exchange refuses is told by its name, and stays",
  async (language, told, expected) => {
    const { status, html } = await sent(
      language,
      refusing([{ in: "query", name: "reason", expected }]),
      confirmed,
    );
    expect([status, textIn(html)]).toEqual([422, expect.stringContaining(told)]);
    // The form to confirm is there again, with what was said.
    for (const [name, value] of Object.entries(confirmed)) {
      const [field = ""] = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(html) ?? [];
      expect(field || html).toContain(`value="${value}"`);
    }
  },
);

test("a file that is not the one that was tried is told so beside the trial", async () => {
  const { status, html } = await sent(
    "nl",
    refusing([{ in: "query", name: "trial", expected: "x" }]),
    confirmed,
  );
  expect([status, textIn(html)]).toEqual([422, expect.stringContaining("Dit is een ander bestand")]);
  expect(html).toContain('name="proef"');
});

test.each([
  ["nl", "Wat lijsten inleest, antwoordt nu niet.", "Welke sjablonen er zijn, is nu niet op te vragen."],
  ["en", "What takes lists in does not answer now.", "Which templates there are cannot be asked now."],
] as const)(
  "in %s: while the exchange is away the page keeps its form, and says what is missing",
  async (language, ...told) => {
    const { status, html } = await shown(pageAt("GET", "/beheer/import").answer(callIn(language, away)));
    expect(status).toBe(200);
    for (const each of told) expect(textIn(html)).toContain(each);
    expect(html).toContain('name="bestand"');
  },
);

test("a list that is sent while it is away is told so, and the kind that was chosen stays", async () => {
  for (const exchange of [away, () => answer(503, null)] as const) {
    const { status, html } = await sent("nl", exchange, { soort: "contracten" });
    expect(status).toBe(422);
    expect(textIn(html)).toContain("Stuur hetzelfde bestand gerust opnieuw");
    expect(html).toMatch(
      /<option(?=[^>]*selected)[^>]*value="contracten"|<option(?=[^>]*value="contracten")[^>]*selected/,
    );
  }
});

test("how far an import is cannot be said while it is away; that it may go on is", async () => {
  const { status, html } = await shown(pageAt("GET", "/beheer/import/verloop").answer(callIn("nl", away)));
  expect([status, textIn(html)]).toEqual([
    503,
    expect.stringContaining("Wat begonnen is, kan gewoon doorgaan."),
  ]);
  expect(html).toContain("Ververs");
});
