// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { buildSchema, GraphQLError } from "graphql";
import { selectionOf } from "../../../test/gateway/selectionOf";
import { Completion } from "../completion";
import { Hole, holeOf, unknownEntity } from "../hole";
import { type Gathered } from "../merging";
import { AnswerWriter } from "./answerWriter";

const schema = buildSchema(`
  scalar Anything
  type Query { thing: Thing  must: Thing!  things: [Thing!]!  any: [Named]  grid: [[Int]!] }
  type Thing implements Named {
    id: ID!  name: String  size: Int  weight: Float!  isNew: Boolean  colour: Colour  more: Anything  sure: Anything!  inner: Thing
  }
  type Box implements Named { id: ID!  name: String  lid: String! }
  interface Named { id: ID!  name: String }
  enum Colour { RED GREEN }
`);

function writerOf(query: string): AnswerWriter {
  const writer = AnswerWriter.for(selectionOf(schema, query));
  if (!writer) throw new Error("It has no writer.");
  return writer;
}

/** As both can be told apart: what is completed and then made a text of, and null where there are errors. */
function completedText(query: string, data: Gathered): string | null {
  const completion = new Completion();
  const answer = selectionOf(schema, query).completeRoot(data, completion);
  return completion.errors().length > 0 ? null : `${JSON.stringify({ data: answer })}\n`;
}

const everything = `{
  thing { __typename id naam: name size weight isNew colour more inner { name } }
  must { id }
  things { name }
  any { id ... on Box { lid } ... on Thing { size } }
  grid
}`;

const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.string());
/** Anything a JavaScript text can be, halves of pairs among it. */
const anyText = fc.oneof(
  text,
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null | Hole> =>
  fc.oneof({ weight: 8, arbitrary: value }, fc.constantFrom(null, unknownEntity));

const leaves = {
  id: anyText,
  name: maybe(anyText),
  size: maybe(fc.integer()),
  weight: fc.double({ noNaN: true, noDefaultInfinity: true }),
  isNew: maybe(fc.boolean()),
  colour: maybe(fc.constantFrom("RED", "GREEN")),
  more: maybe(fc.jsonValue()),
};
const thing = fc.record({ __typename: fc.constant("Thing"), ...leaves, inner: maybe(fc.record(leaves)) });
const box = fc.record({ __typename: fc.constant("Box"), id: anyText, name: maybe(anyText), lid: anyText });
const plain = fc.record({
  thing: maybe(thing),
  must: thing,
  things: fc.array(thing),
  any: maybe(fc.array(maybe(fc.oneof(thing, box)))),
  grid: maybe(fc.array(fc.array(maybe(fc.integer())))),
});

test("what is plainly as asked is written as it would be completed, to the byte", () => {
  const writer = writerOf(everything);
  fc.assert(
    fc.property(plain, (data) => {
      expect(writer.write(data as Gathered)?.toString()).toBe(completedText(everything, data));
    }),
  );
});

test("what is not is written only where completing it gives the same, and is as it was", () => {
  const writer = writerOf(everything);
  const names = Object.keys(leaves);
  const wrong = fc.oneof(
    fc.constantFrom<unknown>(
      undefined,
      null,
      NaN,
      Infinity,
      2 ** 31,
      0.5,
      true,
      "BLUE",
      [],
      {},
      new Hole([]),
    ),
    fc.jsonValue(),
  );
  let [written, left] = [0, 0];
  fc.assert(
    fc.property(plain, fc.constantFrom(...names, "inner", "__typename"), wrong, (data, name, value) => {
      const given = { ...data, must: { ...data.must, id: "1" }, thing: { ...data.must, [name]: value } };
      const before = structuredClone(given.thing);
      const bytes = writer.write(given);
      if (bytes === null) left += 1;
      else written += 1;
      expect(structuredClone(given.thing)).toEqual(before);
      if (bytes !== null) expect(bytes.toString()).toBe(completedText(everything, given));
    }),
  );
  expect(written).toBeGreaterThan(0);
  expect(left).toBeGreaterThan(0);
});

test.each<[string, string, unknown]>([
  ["a number that is too large", "size", 2 ** 31],
  ["half a number", "size", 1.5],
  ["a text for a number", "weight", "1"],
  ["no number", "weight", NaN],
  ["a number for an ID", "id", 1],
  ["a null that may not be", "id", null],
  ["what nobody gave", "name", undefined],
  ["a name that is not one of the enum", "colour", "BLUE"],
  ["a list for an object", "inner", []],
  ["a fault", "name", new Hole([])],
  ["a fault in place of a scalar of their own", "more", holeOf(new GraphQLError("down"))],
  ["an unknown entity's scalar of their own that must be", "sure", unknownEntity],
  ["a null for a scalar of their own that must be", "sure", null],
])("%s is left to be completed", (_what, name, value) => {
  const thing = { id: "1", name: "a", size: 1, weight: 1, colour: "RED", more: {}, sure: "a", inner: null };
  const writer = writerOf("{ must { id name size weight colour more sure inner { id } } }");
  expect(writer.write({ must: thing })).not.toBeNull();
  expect(writer.write({ must: { ...thing, [name]: value } })).toBeNull();
});

test("a type that is not of the interface is left to be completed", () => {
  const writer = writerOf("{ any { id } }");
  expect(writer.write({ any: [{ __typename: "Box", id: "1" }] })?.toString()).toBe(
    '{"data":{"any":[{"id":"1"}]}}\n',
  );
  expect(writer.write({ any: [{ __typename: "Query", id: "1" }] })).toBeNull();
});

test("an answer finds as much room as it needs, and one that is very large is left to be completed", () => {
  const query = "{ things { name } }";
  const writer = writerOf(query);
  const data = (count: number, name: string): Gathered => ({
    things: Array.from({ length: count }, () => ({ name })),
  });
  for (const count of [1_000, 10_000, 3, 50_000]) {
    const large = data(count, 'Zorg "én" welzijn 👩‍👦');
    expect(writer.write(large)?.equals(Buffer.from(completedText(query, large) ?? ""))).toBe(true);
  }
  expect(writer.write(data(100_000, "a name that is written out at some length"))).toBeNull();
});

test("a selection that is very large has no writer", () => {
  const fields = Array.from({ length: 1_001 }, (_one, index) => `name${index}: name`).join(" ");
  expect(AnswerWriter.for(selectionOf(schema, `{ thing { ${fields} } }`))).toBeNull();
  expect(AnswerWriter.for(selectionOf(schema, `{ thing { ${"long".repeat(6_000)}: name } }`))).toBeNull();
  expect(AnswerWriter.for(selectionOf(schema, `{ any { ${"long".repeat(3_000)}: name } }`))).toBeNull();
});
