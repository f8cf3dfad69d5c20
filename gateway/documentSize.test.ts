// SPDX-License-Identifier: EUPL-1.2
import { buildSchema, getIntrospectionQuery, parse, validate } from "graphql";
import { documentSizeRule } from "./documentSize";

const schema = buildSchema(`
  type Query { regions: [Region!]! all(first: Int = 25): Regions! many(first: Int = 25): [Thing!]! one: Thing each(first: Int): [Named!]! }
  type Region { code: ID! municipalities: [Municipality!]! tags: [String!]! }
  type Municipality { code: ID! memberships: [Membership!]! }
  type Membership { region: Region! }
  type Regions { nodes: [Region!]! }
  interface Named { name: String parts(first: Int = 25): [Thing!]! }
  type Thing implements Named { name: String parts(first: Int = 25): [Thing!]! }`);

const isRefused = (text: string): boolean => {
  const [fault] = validate(schema, parse(text), [documentSizeRule]);
  expect(fault?.message ?? "its cost").toContain("its cost");
  return fault !== undefined;
};

/** As many names as cost so much. */
const names = (count: number): string => "name ".repeat(count);

test.each([
  ["a page", `{ many(first: 100) { ${names(299)} } }`, `{ many(first: 100) { ${names(300)} } }`],
  ["a page by default", `{ many { ${names(1_199)} } }`, `{ many { ${names(1_200)} } }`],
  [
    "a page that a variable decides",
    `query ($n: Int) { many(first: $n) { ${names(299)} } }`,
    `query ($n: Int) { many(first: $n) { ${names(300)} } }`,
  ],
  ["a page that nothing decides", `{ each { ${names(299)} } }`, `{ each { ${names(300)} } }`],
  [
    "lists within lists",
    "{ many(first: 100) { parts(first: 149) { name name } } }",
    "{ many(first: 100) { parts(first: 150) { name name } } }",
  ],
  [
    "what fragments open",
    `{ many(first: 100) { ...F ...F } } fragment F on Thing { parts(first: 148) { name } }`,
    `{ many(first: 100) { ...F ... on Named { parts(first: 150) { name } } } } fragment F on Thing { parts(first: 150) { name } }`,
  ],
  [
    "several lists",
    "{ a: many(first: 29998) { name } }",
    "{ a: many(first: 29990) { name } b: many(first: 10) { name } }",
  ],
])("%s is weighed", (_name, cheap, dear) => {
  expect([isRefused(cheap), isRefused(dear)]).toEqual([false, true]);
});

test("lists of a thousand within lists of a thousand are refused, and a page below 1 is no discount", () => {
  expect(isRefused("{ many(first: 1000) { parts(first: 1000) { name } } }")).toBe(true);
  expect(isRefused(`{ many(first: 0) { ${"parts(first: -5) { ".repeat(3)} name ${"}".repeat(3)} } }`)).toBe(
    false,
  );
  expect(isRefused(`{ many(first: -1) { parts(first: 1000) { ${names(30)} } } }`)).toBe(true);
});

const rounds = (count: number): string =>
  `${"municipalities { memberships { region { ".repeat(count)} code ${"} } }".repeat(count)}`;

test("lists without pages multiply once they are so deep within one another that the same things come again", () => {
  expect([1, 2, 3, 4].map((count) => isRefused(`{ regions { ${rounds(count)} } }`))).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(
    isRefused(`{ regions { municipalities { memberships { region { tags ${"code ".repeat(999)} } } } } }`),
  ).toBe(false);
  // The list of what comes in pages is the page, and was counted, whatever its type is called.
  expect(
    isRefused(
      `{ all(first: 100) { nodes { municipalities { memberships { region { municipalities { ${"code ".repeat(200)} } } } } } } }`,
    ),
  ).toBe(false);
});

test("fragments hide no list", () => {
  const parts = [1, 2, 3, 4].map(
    (part) =>
      `fragment F${part} on Region { municipalities { memberships { region { code ${part < 4 ? `...F${part + 1}` : ""} } } } }`,
  );
  expect(isRefused(`{ regions { ...F1 } } ${parts.join(" ")}`)).toBe(true);
});

const faultsOf = (text: string): string[] =>
  validate(schema, parse(text), [documentSizeRule]).map(({ message }) => message);
/** As many other names of one field. */
const others = (count: number, field: string): string =>
  Array.from({ length: count }, (_, index) => `a${index}: ${field} `).join("");

test("the schema is told whole to every tool, and not many times over", () => {
  for (const options of [
    {},
    { inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true, oneOf: true },
  ])
    expect(faultsOf(getIntrospectionQuery(options))).toEqual([]);
  const tooMany = ["The operation is too large: its aliases may be at most 100."];
  expect(faultsOf(`{ ${others(4, "__schema { types { name } }")} }`)).toEqual([]);
  expect(faultsOf(`{ ${others(5, "__schema { types { name } }")} }`)).toEqual(tooMany);
  expect(faultsOf(`{ ${others(20, '__type(name: "Thing") { name }')} }`)).toEqual([]);
  expect(faultsOf(`{ ${others(21, '__type(name: "Thing") { name }')} }`)).toEqual(tooMany);
  expect(
    faultsOf(
      `{ __schema { ...F } } fragment F on __Schema { types { fields { type { fields { ${others(5, "name")} } } } } }`,
    ),
  ).toEqual(tooMany);
  expect(faultsOf(`{ one { ${others(101, "__typename")} } }`)).toEqual(tooMany);
});
