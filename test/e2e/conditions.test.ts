// SPDX-License-Identifier: EUPL-1.2
// What a client leaves out under a condition, or calls by another name, changes nothing about the rest of the answer.
import { startWorld, type World, whole } from "../kit/world";

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world.stop());

const variables = { yes: true, no: false };
const head = "query ($yes: Boolean = true, $no: Boolean = false)";

const withoutConditions = (query: string): string => query.replace(/@(skip|include)\(if: \S+\)/g, "");

/** The value without these fields, at whatever depth. */
function without(value: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, fields));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !fields.includes(name))
      .map(([name, field]) => [name, without(field, fields)]),
  );
}

const question = 'coverage(municipality: "GM0512", segment: "ZHZ-2022/4A", on: "2022-03-01")';
const provider = 'provider(id: "RTA-045", on: "2022-03-01")';

it.each([
  [
    '{ landscape(region: "ZHZ", on: "2021-03-01", first: 9) { edges { node { contracts { id @skip(if: true) end } } } } }',
    ["id"],
  ],
  [`{ ${question} { edges { node { admissionStop { id @include(if: false) from until } } } } }`, ["id"]],
  ['{ contract(id: "C-0377", on: "2022-03-01") { parties { id @skip(if: true) name } } }', ["id"]],
  [`{ ${provider} { id @skip(if: true) name supervision { kind } } }`, ["id"]],
  [
    `${head} { ${provider} { id @skip(if: $yes) asOf @include(if: $no) name supervision { kind } } }`,
    ["id", "asOf"],
  ],
  [
    `${head} { ${question} { answer edges { node { providerId
      provider { __typename @skip(if: $yes) id @skip(if: $yes) asOf @include(if: $no) name @skip(if: $no) locations { municipality { id @skip(if: $yes) name } } }
      contract { id @include(if: $no) end decisionMoments { year kind @include(if: $no) } }
      admissionStop { from until reason }
    } } } }`,
    ["id", "asOf", "__typename", "kind"],
  ],
  [
    `${head} { ${question} { edges { node { providerId ...Links @skip(if: $no) } } } }
     fragment Links on CoverageEntry { provider { ...Keys name } contract { ... on Contract { id @skip(if: $yes) } end } }
     fragment Keys on Provider { id @skip(if: $yes) asOf @skip(if: $yes) }`,
    ["id", "asOf"],
  ],
  [
    `${head} { ${question} { answer @skip(if: $no) edges @skip(if: $yes) { node { provider { name } } } } }`,
    ["edges"],
  ],
])("a condition leaves out what it says: %s", async (query, leftOut) => {
  const used = query.startsWith("query") ? variables : {};
  const full = whole(await world.ask(withoutConditions(query).replace(head, "query")));
  const answer = whole(await world.ask(query, used));
  expect(answer).toEqual(without(full, leftOut));
  expect(answer).not.toEqual(full);
});

it.each([
  [`{ ${provider} { id: name } }`, `{ ${provider} { name } }`, { id: "name" }],
  [`{ ${provider} { asOf: name kind } }`, `{ ${provider} { name kind } }`, { asOf: "name" }],
  [`{ ${provider} { __typename: name } }`, `{ ${provider} { name } }`, { __typename: "name" }],
  [
    '{ contract(id: "C-0377", on: "2022-03-01") { id: category parties { name } } }',
    '{ contract(id: "C-0377", on: "2022-03-01") { category parties { name } } }',
    { id: "category" },
  ],
  [
    `{ ${question} { edges { node { id: providerId asOf: provider { id: name asOf: kind } __typename: contract { id: end } } } } }`,
    `{ ${question} { edges { node { providerId provider { name kind } contract { end } } } } }`,
    null,
  ],
])("another name is another name of the same: %s", async (query, plain, names) => {
  const asked = whole(await world.ask(query));
  const full = whole(await world.ask(plain));
  if (names) {
    const [[name, field]] = Object.entries(names) as [[string, string]];
    const renamed = JSON.parse(JSON.stringify(full).replaceAll(`"${field}":`, `"${name}":`)) as unknown;
    expect(asked).toEqual(renamed);
  } else {
    expect(values(asked)).toEqual(values(full));
  }
});

it("gives the moment under the name of the id", async () => {
  const answer = whole(
    await world.ask<{ provider: object }>(`{ ${provider} { id: asOf moment: asOf kind } }`),
  );
  const moment = expect.stringMatching(/^2022-03-01~/) as string;
  expect(answer.provider).toEqual({ id: moment, moment, kind: "INSTELLING" });
});

/** What stands in an answer, in its order, whatever it is called. */
const values = (answer: unknown): unknown[] =>
  typeof answer === "object" && answer !== null ? Object.values(answer).map(values) : [answer];

it("finds the end of a contract and the days of a stop without their ids", async () => {
  const landscape = whole(
    await world.ask<unknown>(
      '{ landscape(region: "ZHZ", on: "2021-03-01", first: 1) { edges { node { contracts { id @skip(if: true) end } } } } }',
    ),
  );
  expect(landscape).toEqual({ landscape: { edges: [{ node: { contracts: [{ end: "2022-01-01" }] } }] } });
  const { coverage } = whole(
    await world.ask<{ coverage: { edges: { node: { providerId: string; admissionStop: unknown } }[] } }>(
      `{ ${question} { edges { node { providerId admissionStop { id @include(if: false) from until } } } } }`,
    ),
  );
  expect(coverage.edges.find(({ node }) => node.providerId === "RTA-046")?.node.admissionStop).toEqual({
    from: "2022-02-20",
    until: "2022-05-01",
  });
});

it.each([
  [
    '{ a: contracts(filter: { region: "ZHZ" }) { totalCount } b: contracts(filter: { provider: "NOPE" }) { totalCount } }',
    ["b"],
    /^filter\.provider: /,
  ],
  [
    `{ a: ${question} { answer } b: ${question.replace("ZHZ-2022/4A", "NOPE")} { answer } }`,
    ["b"],
    /^segment: /,
  ],
  [
    `{ ${provider} { name } b: ${provider.replace("03-01", "02-30")} { name } }`,
    ["b"],
    /^Argument "on" got invalid value "2022-02-30"; .*YYYY-MM-DD/,
  ],
])("a question of several parts is refused for the part that is wrong: %s", async (query, path, message) => {
  const { data, errors } = await world.ask(query);
  expect(data).toBeNull();
  expect(errors).toMatchObject([
    { path, message: expect.stringMatching(message) as string, extensions: { code: "BAD_USER_INPUT" } },
  ]);
  expect(errors).toHaveLength(1);
});

it("a subscription is refused in a sentence", async () => {
  const { status, errors } = await world.ask("subscription { x }");
  expect(status).toBe(400);
  expect(errors).toMatchObject([
    {
      message: "This graph has no operations of the kind subscription.",
      extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
    },
  ]);
});
