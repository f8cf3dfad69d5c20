// SPDX-License-Identifier: EUPL-1.2
// What a client can get wrong gets a clear, typed error through the gateway: never an empty list, never everything.
import { refused, startWorld, type World, whole } from "../kit/world";

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world.stop());

const ask = (args: string, fields = "answer totalCount") =>
  world.ask<{ coverage: unknown }>(`{ coverage(${args}) { ${fields} } }`);

const good = 'municipality: "GM0512", segment: "ZHZ-2022/4A", on: "2022-03-01"';

it.each([
  [
    "a municipality that never existed",
    'municipality: "GM9999", segment: "ZHZ-2022/4A"',
    /^municipality: .*GM and four digits.* held at 20.*GM9999/,
  ],
  ["a name in the place of a code", 'municipality: "Gorinchem", segment: "ZHZ-2022/4A"', /^municipality: /],
  ["an empty code", 'municipality: "", segment: "ZHZ-2022/4A"', /^municipality: /],
  [
    "a segment that never existed",
    'municipality: "GM0512", segment: "ZHZ-2022/8"',
    /^segment: expected a segment that the register held at 20.*Z, as SCHEME\/CODE, not "ZHZ-2022\/8"/,
  ],
  ["a segment without its scheme", 'municipality: "GM0512", segment: "4A"', /^segment: /],
  ["first: 0", `${good}, first: 0`, /^first: expected a number from 1 to 100, not 0/],
  ["first: 1000", `${good}, first: 1000`, /^first: expected a number from 1 to 100, not 1000/],
  ["first: -1", `${good}, first: -1`, /^first: /],
  ["a cursor that is rubbish", `${good}, after: "rubbish"`, /^after: /],
  ["an empty cursor", `${good}, after: ""`, /^after: /],
  [
    "a knownAt in the future",
    `${good}, knownAt: "2999-01-01T00:00:00Z"`,
    /^knownAt: expected a moment not after /,
  ],
])("%s is refused, naming the argument and what was expected", async (_what, args, message) => {
  const answer = await ask(args);
  expect(refused(answer)).toEqual({
    code: "BAD_USER_INPUT",
    message: expect.stringMatching(message) as string,
  });
  expect(answer.data).toBeNull();
});

it.each([
  [
    "a day that does not exist",
    'municipality: "GM0512", segment: "ZHZ-2022/4A", on: "2022-02-30"',
    /YYYY-MM-DD/,
  ],
  [
    "29 February in a common year",
    'municipality: "GM0512", segment: "ZHZ-2022/4A", on: "2022-02-29"',
    /YYYY-MM-DD/,
  ],
  [
    "a day with a time",
    'municipality: "GM0512", segment: "ZHZ-2022/4A", on: "2022-03-01T00:00:00Z"',
    /YYYY-MM-DD/,
  ],
  ["a number for a day", 'municipality: "GM0512", segment: "ZHZ-2022/4A", on: 20220301', /YYYY-MM-DD/],
  ["a knownAt without a zone", `${good}, knownAt: "2022-03-01T00:00:00"`, /2026-11-22T21:50:00Z/],
  ["an unknown filter field", `${good}, filter: { open: true }`, /open/],
  ["a filter value that is no code", `${good}, filter: { scales: [LOKAAL] }`, /LOKAAL/],
  ["no municipality at all", 'segment: "ZHZ-2022/4A"', /municipality/],
])("%s is refused without a single SQL statement", async (_what, args, message) => {
  const answer = await ask(args);
  const { code, message: said } = refused(answer);
  expect(["BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"]).toContain(code);
  expect(said).toMatch(message);
  expect(answer.data).toBeNull();
  const operations = await world.operationsOf(answer.requestId);
  expect(operations.filter(({ statements }) => statements !== 0)).toEqual([]);
});

it("a cursor is refused with another question, segment, filter or day, and good with its own", async () => {
  const first = whole(await ask(`${good}, first: 2`, "pageInfo { endCursor }")) as {
    coverage: { pageInfo: { endCursor: string } };
  };
  const after = `after: "${first.coverage.pageInfo.endCursor}"`;
  for (const other of [
    `municipality: "GM0482", segment: "ZHZ-2022/4A", on: "2022-03-01", ${after}`,
    `municipality: "GM0512", segment: "ZHZ-2022/4B", on: "2022-03-01", ${after}`,
    `${good}, filter: { openForIntake: true }, ${after}`,
  ]) {
    expect(refused(await ask(other)).message).toMatch(
      /^after: expected a cursor that this same question gave/,
    );
  }
  expect(refused(await ask(good.replace("2022-03-01", "2022-03-02") + `, ${after}`)).message).toMatch(
    /^on: expected 2022-03-01/,
  );
  const list = await world.ask(`{ landscape(region: "ZHZ", on: "2022-03-01", ${after}) { totalCount } }`);
  expect(refused(list).message).toMatch(/^after: /);
  expect(whole(await ask(`${good}, ${after}`, "edges { node { providerId } }")).coverage).toMatchObject({
    edges: expect.arrayContaining([{ node: { providerId: "RTA-047" } }]) as unknown,
  });
});

it.each([
  ['{ landscape(region: "NOWHERE") { totalCount } }', /^region: /],
  [
    '{ landscape(region: "ZHZ", on: "2022-03-01", filter: { municipality: "GM0546" }) { totalCount } }',
    /^filter\.municipality: /,
  ],
  [
    '{ landscape(region: "ZHZ", on: "2022-03-01", filter: { segmentsAll: ["ZHZ-2022/9"] }) { totalCount } }',
    /^filter\.segmentsAll: /,
  ],
  [
    '{ landscape(region: "ZHZ", on: "2022-03-01", filter: { segmentsAny: ["ZHZ-2018-FICTIEF/O1"] }) { totalCount } }',
    /^filter\.segmentsAny: .*used in ZHZ on 2022-03-01/,
  ],
  [
    '{ landscape(region: "ZHZ", on: "2022-03-01", filter: { segmentsAny: ["HR-PIJLERS/1"] }) { totalCount } }',
    /^filter\.segmentsAny: .*HR-PIJLERS/,
  ],
  [
    '{ landscape(region: "ZHZ", on: "2021-12-31", filter: { segmentsAll: ["ZHZ-2022/4A"] }) { totalCount } }',
    /^filter\.segmentsAll: .*2021-12-31/,
  ],
  ['{ landscape(region: "ZHZ", on: "1990-01-01") { totalCount } }', /^on: .*ZHZ.*1990-01-01/],
  ['{ choiceRow(municipality: "GM9999") { on } }', /^municipality: .*GM9999/],
  ['{ choiceMatrix(region: "NOWHERE", scheme: "ZHZ-2022") { blankSpots } }', /^region: .*NOWHERE/],
  ['{ choiceMatrix(region: "ZHZ", scheme: "ZHZ-1900") { blankSpots } }', /^scheme: .*ZHZ-1900/],
  ['{ choiceMatrix(region: "ZHZ", scheme: "HR-PIJLERS") { blankSpots } }', /^scheme: .*ZHZ.*HR-PIJLERS/],
  [
    '{ choiceMatrix(region: "ZHZ", scheme: "ZHZ-2022", on: "2021-12-31") { blankSpots } }',
    /^on: .*ZHZ-2022.*2021-12-31/,
  ],
  [
    '{ choiceMatrix(region: "ZHZ", scheme: "ZHZ-2022", knownAt: "2000-01-01T00:00:00Z") { blankSpots } }',
    /^knownAt: .*first recording/,
  ],
  [
    '{ whatIf(region: "ZHZ", scheme: "ZHZ-2022", withoutContracts: [], knownAt: "2000-01-01T00:00:00Z") { on } }',
    /^knownAt: .*first recording/,
  ],
  [
    '{ whatIf(region: "ZHZ", scheme: "ZHZ-2022", withoutContracts: ["NO-SUCH"]) { on } }',
    /^withoutContracts: .*\["NO-SUCH"\]/,
  ],
  ['{ whatIf(region: "NOWHERE", scheme: "ZHZ-2022", withoutContracts: []) { on } }', /^region: .*NOWHERE/],
  [
    '{ landscapeRevision(region: "NOWHERE", on: "2022-01-01", knownThen: "2999-01-01T00:00:00Z") { fingerprint } }',
    /^knownThen: expected a moment before /,
  ],
  [
    '{ landscapeRevision(region: "ZHZ", on: "2022-01-01", knownThen: "2000-01-01T00:00:00Z") { fingerprint } }',
    /^knownThen: .*first recording/,
  ],
  [
    '{ landscapeRevision(region: "ZHZ", on: "2022-01-01", knownThen: "2000-01-01T00:00:00Z", knownNow: "2999-01-01T00:00:00Z") { fingerprint } }',
    /^knownNow: expected a moment not after /,
  ],
  [
    '{ whyNot(provider: "RTA-001", municipality: "GM0512", segment: "ZHZ-2022/4A", knownAt: "2000-01-01T00:00:00Z") { sentence } }',
    /^knownAt: .*first recording/,
  ],
  [
    '{ landscape(region: "ZHZ", knownAt: "2000-01-01T00:00:00Z") { totalCount } }',
    /^knownAt: .*first recording/,
  ],
  [
    '{ whyNot(provider: "RTA-999", municipality: "GM0512", segment: "ZHZ-2022/4A") { covers } }',
    /^provider: /,
  ],
  ['{ municipality(code: "512") { name } }', /^code: /],
  ['{ municipalities(region: "NOWHERE") { name } }', /^region: /],
  ['{ segmentSchemes(region: "NOWHERE") { code } }', /^region: expected the id of a Region/],
  ['{ admissionStops(region: "NOWHERE") { id } }', /^region: /],
  ['{ statedFigures(region: "NOWHERE") { id } }', /^region: /],
  ['{ targets(region: "NOWHERE") { id } }', /^region: /],
  ['{ principles(region: "NOWHERE") { title } }', /^region: /],
  ['{ criteria(region: "NOWHERE") { id } }', /^region: /],
  ['{ kpis(region: "NOWHERE") { id } }', /^region: /],
  ['{ contracts(filter: { region: "NOWHERE" }) { totalCount } }', /^filter\.region: /],
  ['{ contracts(filter: { provider: "RTA-999" }) { totalCount } }', /^filter\.provider: /],
  ['{ providers(filter: { municipality: "GM9999" }) { totalCount } }', /^filter\.municipality: /],
  ['{ providers(filter: { identities: ["NOBODY"] }) { totalCount } }', /^filter\.identities: /],
  ['{ referralRoutes(segment: "ZHZ-2022/9") { allowed } }', /^segment: /],
  ['{ providerChanges(after: "rubbish") { watermark } }', /^after: /],
  ["{ providerChanges(first: 0) { watermark } }", /^first: /],
  ["{ providers(first: 101) { totalCount } }", /^first: /],
])("%s is refused", async (query, message) => {
  expect(refused(await world.ask(query))).toEqual({
    code: "BAD_USER_INPUT",
    message: expect.stringMatching(message) as string,
  });
});

const longAgo = "1900-01-01";
const period = `from: "${longAgo}", to: "2022-03-01"`;
const report = 'region: "ZHZ", from: "2021-12-31", to: "2022-03-01"';

describe("a day on which the region is not in the register", () => {
  it.each([
    [`landscape(region: "ZHZ", on: "${longAgo}") { totalCount }`, "on"],
    [`choiceMatrix(region: "ZHZ", scheme: "ZHZ-2022", on: "${longAgo}") { blankSpots }`, "on"],
    [`whatIf(region: "ZHZ", scheme: "ZHZ-2022", on: "${longAgo}", withoutContracts: []) { on }`, "on"],
    [`targetProgress(region: "ZHZ", on: "${longAgo}") { on }`, "on"],
    [`landscapeRevision(region: "ZHZ", on: "${longAgo}", knownThen: "@before") { fingerprint }`, "on"],
    [`landscapeReport(region: "ZHZ", ${period}) { fingerprint }`, "from"],
    [`landscapeSeries(region: "ZHZ", ${period}, every: YEAR) { fingerprint }`, "from"],
    [`counted(region: "ZHZ", ${period}, unit: CONTRACTS, side: BEFORE) { totalCount }`, "from"],
  ])("is refused as that day, never counted as nobody: %s", async (question, argument) => {
    const { landscapeReport: now } = whole(
      await world.ask<{ landscapeReport: { knownAt: string } }>(`{ landscapeReport(${report}) { knownAt } }`),
    );
    // A millisecond before the last recording is after the first: the demo is many.
    const before = new Date(Date.parse(now.knownAt) - 1).toISOString();
    const asked = `{ ${question.replace("@before", before)} }`;
    const { errors, data } = await world.ask(asked);
    expect({ data, errors }).toMatchObject({
      data: null,
      errors: [
        {
          message: expect.stringMatching(
            `^${argument}: .*region ZHZ is in the register.*${longAgo}`,
          ) as string,
          extensions: { code: "BAD_USER_INPUT", field: argument },
        },
      ],
    });
  });

  it("is an answer where there is a place for one", async () => {
    const where = 'municipality: "GM0512", segment: "ZHZ-2022/4A"';
    const { coverage, whyNot, choiceRow } = whole(
      await world.ask<{ coverage: object; whyNot: { covers: boolean }; choiceRow: object | null }>(
        `{ coverage(${where}, on: "${longAgo}") { answer totalCount }
           whyNot(provider: "RTA-045", ${where}, on: "${longAgo}") { covers }
           choiceRow(municipality: "GM0512", on: "${longAgo}") { on } }`,
      ),
    );
    expect(coverage).toMatchObject({
      answer: expect.stringMatching(/NOT_VALID|OUTSIDE/) as string,
      totalCount: 0,
    });
    expect([whyNot.covers, choiceRow]).toEqual([false, null]);
  });
});

it("hostile texts in a filter find nothing and do no harm", async () => {
  const texts = [
    "'; DROP TABLE fact; --",
    "%",
    "_",
    "\\",
    "\u0000",
    "\u202e",
    "a".repeat(10_000),
    '{"a":1}',
    "$1",
  ];
  for (const text of texts) {
    const answer = await world.ask<{ coverage: { answer: string; unfilteredCount: number } }>(
      `query ($text: String) { coverage(municipality: "GM0512", segment: "ZHZ-2022/4A", on: "2022-03-01", filter: { text: $text }) { answer unfilteredCount } }`,
      { text },
    );
    expect(whole(answer).coverage).toEqual({ answer: "NONE_MATCH_FILTER", unfilteredCount: 29 });
  }
  const providers = await world.ask<{ providers: { totalCount: number } }>(
    'query ($text: String) { providers(on: "2022-03-01", filter: { text: $text }) { totalCount } }',
    { text: "%" },
  );
  expect(whole(providers).providers.totalCount).toBe(0);
});

it("versions for the read side are not in the public graph", async () => {
  const answer = await world.ask(
    '{ providerVersions(typeName: "Provider", keys: ["RTA-001"], upTo: "x") { key } }',
  );
  expect(refused(answer).code).toBe("GRAPHQL_VALIDATION_FAILED");
});

it("a token that cannot be verified is refused, never treated as none", async () => {
  const answer = await world.ask(
    '{ provider(id: "RTA-001") { name } }',
    {},
    { authorization: "Bearer a.b.c" },
  );
  expect(answer.errors[0]?.extensions["code"]).toBe("UNAUTHENTICATED");
  expect(answer.data?.["provider" as never] ?? null).toBeNull();
});
