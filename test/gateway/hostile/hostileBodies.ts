// SPDX-License-Identifier: EUPL-1.2

/** A body that means harm, and what kind of harm. */
export interface HostileBody {
  readonly kind: string;
  readonly bytes: Buffer;
}

type Random = (below: number) => number;

/** The same for the same seed: a run that found something can be run again. */
export function* hostileBodies(seed: number, count: number): Generator<HostileBody> {
  const random = randomFrom(seed);
  const kinds = Object.entries(makers);
  for (let made = 0; made < count; made++) {
    const [kind, make] = kinds[made % kinds.length] as [string, (random: Random) => string | Buffer];
    const body = make(random);
    yield { kind, bytes: typeof body === "string" ? Buffer.from(body) : body };
  }
}

/** mulberry32 */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const asked = (query: string, variables?: unknown): string => JSON.stringify({ query, variables });
const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join(" ");
const find = 'query ($id: ID!) { owner(id: $id, asOf: "t") { name } }';

const makers: Readonly<Record<string, (random: Random) => string | Buffer>> = {
  "braces within braces": (random) => asked("{".repeat(1 + random(100_000))),
  "fields within fields": (random) => {
    const levels = 1 + random(600);
    return asked(
      `{ deal(id: "d", asOf: "t") ${"{ owner { deals ".repeat(levels)} { title } ${" } }".repeat(levels)} }`,
    );
  },
  "lists within lists": (random) => asked(`{ owner(id: ${"[".repeat(random(50_000))}, asOf: "t") { name } }`),
  "objects within objects": (random) =>
    asked(`{ owners(filter: ${"{ first: ".repeat(random(900))} 1 ${"}".repeat(random(900))}) { id } }`),
  "many fields": (random) => asked(`{ ${times(random(5_000), () => "strict { must }")} }`),
  "many aliases": (random) => asked(`{ ${times(random(2_000), (n) => `a${n}: strict { must }`)} }`),
  "many arguments": (random) => asked(`{ owner(${times(random(1_000), (n) => `a${n}: 1`)}) { name } }`),
  "many variables": (random) => asked(`query (${times(random(900), (n) => `$v${n}: Int`)}) { __typename }`),
  "many directives": (random) => asked(`{ __typename ${times(random(900), () => "@skip(if: false)")} }`),
  "many operations": (random) => asked(times(random(800), (n) => `query q${n} { __typename }`)),
  "fragments in a circle": (random) => {
    const length = 1 + random(40);
    return asked(
      `{ answer(first: 1) { ...F0 } } ${times(length, (n) => `fragment F${n} on Answer { verdict ...F${(n + 1) % length} }`)}`,
    );
  },
  "fragments that double": (random) => {
    const length = 1 + random(200);
    return asked(
      `{ answer(first: 1) { ...F0 } } ${times(length, (n) => `fragment F${n} on Answer { ...F${n + 1} ...F${n + 1} }`)} fragment F${length} on Answer { verdict }`,
    );
  },
  "inline fragments within each other": (random) => {
    const levels = random(1_200);
    return asked(
      `{ answer(first: 1) { ${"... on Answer { ".repeat(levels)} verdict ${"} ".repeat(levels)} } }`,
    );
  },
  "the schema by many names": (random) =>
    asked(
      `{ ${times(1 + random(60), (n) => `s${n}: __schema { ...F }`)} } fragment F on __Schema { types { fields { type { fields { ${times(1 + random(500), (n) => `n${n}: name`)} } } } } }`,
    ),
  "introspection within introspection": (random) => {
    const levels = 1 + random(100);
    return asked(
      `{ __schema { types { ${"fields { type { ".repeat(levels)} name ${"} }".repeat(levels)} } } }`,
    );
  },
  "a huge variable": (random) => asked(find, { id: "x".repeat(random(900_000)) }),
  "a variable within itself": (random) =>
    `{"query":${JSON.stringify(find)},"variables":{"id":${"[".repeat(random(200_000))}`,
  "a deep variable": (random) => {
    const levels = random(100_000);
    return `{"query":"query ($on: Day!) { due(on: $on) }","variables":{"on":${"[".repeat(levels)}${"]".repeat(levels)}}}`;
  },
  "many entities": (random) =>
    asked("query ($n: Int!) { answer(first: $n) { entries { owner { name } } } }", { n: random(300) }),
  "a number that is none": (random) =>
    `{"query":${JSON.stringify(find)},"variables":{"id":1e${random(100_000)}}}`,
  "names of the language": () =>
    `{"query":${JSON.stringify(find)},"variables":{"id":"1","__proto__":{"id":"2"},"constructor":{"prototype":1}},"__proto__":{"query":"{ x }"}}`,
  "an alias that is a name of the language": () =>
    asked(
      '{ __proto__: strict { must } constructor: strict { must } toString: owner(id: "o", asOf: "t") { __proto__: name hasOwnProperty: kind } }',
    ),
  "text that is no UTF-8": (random) => {
    const bytes = Buffer.from(asked(find, { id: "x".repeat(20) }));
    for (let hit = 0; hit < 1 + random(8); hit++) bytes[random(bytes.length)] = 0x80 + random(0x80);
    return bytes;
  },
  "half a surrogate": () =>
    '{"query":"query ($id: ID!) { owner(id: $id, asOf: \\"\\ud800\\") { name } }","variables":{"id":"\\udfff\\u0000"}}',
  bytes: (random) => Buffer.from(Array.from({ length: random(2_000) }, () => random(256))),
  "JSON that breaks off": (random) => {
    const text = asked(find, { id: "1" });
    return text.slice(0, random(text.length));
  },
  "a list of questions": (random) =>
    `[${Array.from({ length: random(500) }, () => asked(find, { id: "1" })).join(",")}]`,
  brackets: (random) => "[".repeat(random(600_000)),
  "a comment without end": (random) => asked(`# ${"x".repeat(random(400_000))}`),
  "a text without end": (random) => asked(`{ owner(id: """${'\\"""'.repeat(random(50_000))}`),
};
