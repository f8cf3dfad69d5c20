// SPDX-License-Identifier: EUPL-1.2
// Whatever a client leaves out under a condition, and whatever it calls the rest: the answer is the full one without
// what was left out, under these names.
import fc from "fast-check";
import { onEachEngine } from "../test/gateway/runningGateway";

onEachEngine((running) => {
  /** A field, or with `on` a fragment in place that holds for one type. */
  interface Part {
    readonly field: string;
    readonly args?: string;
    readonly on?: string;
    readonly parts?: readonly Part[];
  }

  const field = (name: string, ...parts: Part[]): Part => {
    const [start = "", args] = name.split("|");
    return { field: start, ...(args && { args: `(${args})` }), ...(parts.length > 0 && { parts }) };
  };
  const on = (type: string, ...parts: Part[]): Part => ({ field: "", on: type, parts });
  const keys = [field("id"), field("asOf"), field("__typename")];

  const deal = (...parts: Part[]): Part => field("deal", ...keys, field("title"), ...parts);
  const owner = (name: string, ...parts: Part[]): Part =>
    field(name, ...keys, field("name"), field("kind"), field("pick|n: 3"), ...parts);

  const question: readonly Part[] = [
    field(
      "answer|first: 3",
      field("verdict"),
      field(
        "entries",
        field("ownerId"),
        owner("owner", field("deals", ...keys, field("title"), owner("owner"))),
        deal(owner("owner")),
        field(
          "either",
          on("Owner", ...keys.slice(0, 2), field("name"), field("deals", field("title"))),
          on("Deal", field("title")),
          field("__typename"),
        ),
      ),
    ),
    field(
      'owner|id: "owner-7", asOf: "then"',
      ...keys,
      field("name"),
      field("deals", ...keys, field("title")),
    ),
  ];

  const conditions: Readonly<Record<string, boolean>> = {
    "": true,
    "@skip(if: true)": false,
    "@skip(if: false)": true,
    "@include(if: true)": true,
    "@include(if: false)": false,
    "@skip(if: $yes)": false,
    "@include(if: $yes)": true,
    "@include(if: $no)": false,
    "@skip(if: $no) @include(if: $yes)": true,
  };

  const names = [
    "id",
    "asOf",
    "__typename",
    "name",
    "kind",
    "title",
    "owner",
    "deals",
    "asked_",
    "asked_id",
    "x",
  ];

  interface Choice {
    readonly part: Part;
    readonly condition: string;
    readonly inFragment: boolean;
    readonly alias: string | null;
    readonly inner: readonly Choice[];
  }

  const choices = (parts: readonly Part[]): fc.Arbitrary<Choice[]> =>
    fc
      .tuple(
        fc.tuple(...parts.map(choice)),
        fc.shuffledSubarray(names, { minLength: names.length }),
        fc.boolean(),
      )
      .map(([chosen, pool, many]) => named(chosen, many ? pool : pool.slice(0, 2)));

  const choice = (part: Part): fc.Arbitrary<Choice> =>
    fc.record({
      part: fc.constant(part),
      condition: fc.oneof(fc.constant(""), fc.constantFrom(...Object.keys(conditions))),
      inFragment: fc.boolean(),
      alias: fc.constantFrom(null, null, "wanted"),
      inner: part.parts ? choices(part.parts) : fc.constant([]),
    });

  /** Gives out the names so that no two parts of an object have the same, fragments included. */
  function named(chosen: readonly Choice[], pool: readonly string[]): Choice[] {
    const flat = (list: readonly Choice[]): Choice[] =>
      list.flatMap((one) => (one.part.on ? flat(one.inner) : [one]));
    const taken = new Set(flat(chosen).map(({ part }) => part.field));
    const free = pool.filter((name) => !taken.has(name));
    // Two fields that swap their names are the hardest case: the name that a renamed field leaves is free for others.
    const give = (list: readonly Choice[]): Choice[] =>
      list.map((one) => {
        if (one.part.on) return { ...one, inner: give(one.inner.map((inner) => ({ ...inner }))) };
        return { ...one, alias: one.alias === null ? null : (free.pop() ?? null) };
      });
    const given = give(chosen);
    const plain = given.filter(({ part, alias }) => !part.on && alias === null);
    const [a, b] = plain;
    if (!a || !b || pool.length > 2 || given.some(({ part }) => part.on)) return given;
    return given.map((one) =>
      one === a ? { ...one, alias: b.part.field } : one === b ? { ...one, alias: a.part.field } : one,
    );
  }

  function written(list: readonly Choice[]): string {
    return list
      .map(({ part, condition, inFragment, alias, inner }) => {
        const fields = part.parts ? ` { ${written(inner)} }` : "";
        if (part.on) return `... on ${part.on} ${condition}${fields}`;
        const name = `${alias === null ? "" : `${alias}: `}${part.field}${part.args ?? ""}`;
        return inFragment ? `... ${condition} { ${name}${fields} }` : `${name} ${condition}${fields}`;
      })
      .join(" ");
  }

  const whole = (parts: readonly Part[]): Choice[] =>
    parts.map((part) => ({
      part,
      condition: "",
      inFragment: false,
      alias: null,
      inner: whole(part.parts ?? []),
    }));

  function projected(value: unknown, list: readonly Choice[]): unknown {
    if (Array.isArray(value)) return value.map((item) => projected(item, list));
    if (typeof value !== "object" || value === null) return value;
    const source = value as Record<string, unknown>;
    const entries = list
      .filter(({ condition }) => conditions[condition])
      .flatMap(({ part, alias, inner }): [string, unknown][] => {
        if (part.on) {
          return source["__typename"] === part.on
            ? Object.entries(projected(source, inner) as Record<string, unknown>)
            : [];
        }
        return [[alias ?? part.field, projected(source[part.field], inner)]];
      });
    return Object.fromEntries(entries);
  }

  test("an answer is the full answer without what conditions leave out, under the client's names", async () => {
    const full = await running.ask(`{ ${written(whole(question))} }`);
    expect(full.errors).toBeUndefined();
    await fc.assert(
      fc.asyncProperty(choices(question), async (asked) => {
        const query = `query ($yes: Boolean!, $no: Boolean!) {
        ${written(asked)} never: __typename @skip(if: $yes) @include(if: $no)
      }`;
        const { data, errors } = await running.ask(query, { yes: true, no: false });
        expect({ query, data, errors }).toEqual({ query, data: projected(full.data, asked) });
      }),
      { numRuns: 100 },
    );
  });
});
