// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { likeName, Likenesses, type Named } from "./likeness";

const named = (id: string, name: string, numbers: Partial<Named> = {}): Named => ({
  id,
  name,
  kvkNumber: null,
  agbCode: null,
  ...numbers,
});

/** What is told of providers of a file, row after row from the second, and of the register. */
function told(file: readonly Named[], register: readonly Named[] = []) {
  const likenesses = new Likenesses();
  file.forEach((provider, index) => likenesses.add(index + 2, provider));
  for (const provider of register) likenesses.compare({ ...provider, onOtherDays: [], when: "" });
  return likenesses.candidates.map(({ row, id, otherId, otherRow, reason }) => [
    row,
    id,
    otherId,
    otherRow,
    reason,
  ]);
}

const sameName = "dezelfde naam, op rechtsvorm en schrijfwijze na";

it.each([
  ["Stichting De Egel", "de egel"],
  ["De Egel B.V.", "DE EGEL"],
  ["De Egel BV", "De Egel b.v."],
  ["De Egel V.O.F.", "De Egel"],
  ["Coöperatieve vereniging De Egel U.A.", "De Egel"],
  ["Coöperatie De Egel", "De Égel"],
  ["Maatschap De-Egel", "De  Egel"],
  ["Holding De Egel N.V.", "“De Egel”"],
  ["Besloten Vennootschap De Egel", "De Egel"],
])("the names %p and %p are like each other", (one, other) => {
  expect(likeName(one)).toBe(likeName(other));
  expect(told([named("A", one), named("B", other)])).toEqual([[3, "B", "A", 2, sameName]]);
});

it.each([
  ["De Egel", "De Egels"],
  ["De Egel Noord", "De Egel Zuid"],
  ["Egel 1", "Egel 2"],
  ["Bvlgari", "lgari"],
  ["De Stichtingen", "De"],
])("the names %p and %p are not", (one, other) => {
  expect(told([named("A", one), named("B", other)])).toEqual([]);
});

it("a name that is nothing but a legal form is like none", () => {
  expect(told([named("A", "Stichting"), named("B", "Vereniging"), named("C", "B.V.")])).toEqual([]);
});

it("a KvK number and an AGB code are reasons, and come before the name", () => {
  const one = { kvkNumber: "01234567" };
  expect(told([named("A", "De Egel", one), named("B", "De Mol", one)])).toEqual([
    [3, "B", "A", 2, "hetzelfde KVK-nummer 01234567"],
  ]);
  expect(
    told([named("A", "De Egel", { agbCode: "98765432" })], [named("R", "De Mol", { agbCode: "98765432" })]),
  ).toEqual([[2, "A", "R", null, "dezelfde AGB-code 98765432"]]);
  expect(told([named("A", "De Egel", one), named("B", "De Egel", one)])).toEqual([
    [3, "B", "A", 2, "hetzelfde KVK-nummer 01234567"],
  ]);
});

it("one number in two places is no reason: a KvK number is no AGB code", () => {
  expect(
    told([named("A", "De Egel", { kvkNumber: "01234567" }), named("B", "De Mol", { agbCode: "01234567" })]),
  ).toEqual([]);
});

it("numbers that nobody recorded are no reason", () => {
  expect(told([named("A", "De Egel")], [named("R", "De Mol")])).toEqual([]);
});

it("a provider is not like itself, in the register or on another row", () => {
  const egel = named("A", "De Egel", { kvkNumber: "01234567" });
  expect(told([egel, egel], [egel])).toEqual([]);
});

it("a name that a provider has in a later period counts as well", () => {
  expect(told([named("A", "De Egel"), named("A", "De Mol"), named("B", "De Mol")])).toEqual([
    [4, "B", "A", 3, sameName],
  ]);
});

it("each of several in the file is compared with the register", () => {
  const one = { kvkNumber: "01234567" };
  expect(told([named("A", "De Egel", one), named("B", "De Mol", one)], [named("R", "De Uil", one)])).toEqual([
    [2, "A", "R", null, "hetzelfde KVK-nummer 01234567"],
    [3, "B", "A", 2, "hetzelfde KVK-nummer 01234567"],
    [3, "B", "R", null, "hetzelfde KVK-nummer 01234567"],
  ]);
});

it("a name and a number that the register has on other days count as well, and are told as such", () => {
  const likenesses = new Likenesses();
  likenesses.add(2, named("A", "De Egel"));
  likenesses.add(3, named("B", "De Mol", { kvkNumber: "01234567" }));
  likenesses.add(4, named("C", "De Uil"));
  const onOtherDays = [named("R", "Stichting De Egel", { kvkNumber: "01234567" }), named("R", "De Uil")];
  likenesses.compare({ ...named("R", "De Uil"), onOtherDays, when: "" });
  expect(likenesses.candidates.map(({ id, otherName, reason }) => [id, otherName, reason])).toEqual([
    ["A", "De Uil", `${sameName}, op andere dagen (‘Stichting De Egel’)`],
    ["B", "De Uil", "hetzelfde KVK-nummer 01234567, op andere dagen (‘Stichting De Egel’)"],
    ["C", "De Uil", sameName],
  ]);
  expect(likenesses.more).toBe(0);
});

const alike = (prefix: string, count: number): Named[] =>
  Array.from({ length: count }, (_, index) => named(`${prefix}-${index}`, "De Egel"));

it("a list in which all are alike is told of with an end to it, and all of it is counted", () => {
  const likenesses = new Likenesses();
  const start = performance.now();
  for (const [row, each] of alike("F", 20_000).entries()) likenesses.add(row + 2, each);
  for (const each of alike("R", 20_000)) likenesses.compare({ ...each, onOtherDays: [], when: "" });
  // A look at each pair would be four hundred million of them.
  expect(performance.now() - start).toBeLessThan(20_000);
  // 500 within the file, and a hundred beside the register.
  expect(likenesses.candidates).toHaveLength(600);
  expect(likenesses.more).toBe(19_999 - 500 + 20_000 * 20_000 - 100);
}, 30_000);

it("what many have in common does not hide what few have, nor the row behind a hundred of them", () => {
  const likenesses = new Likenesses();
  const one = { kvkNumber: "01234567" };
  const last = named("F-LAST", "De Egel", one);
  for (const [row, each] of [...alike("F", 300), last].entries()) likenesses.add(row + 2, each);
  for (const each of alike("R", 50)) likenesses.compare({ ...each, onOtherDays: [], when: "" });
  likenesses.compare({ ...named("R-KVK", "De Mol", one), onOtherDays: [], when: "" });
  expect(likenesses.candidates.at(-1)).toMatchObject({
    row: 302,
    id: "F-LAST",
    otherId: "R-KVK",
    reason: "hetzelfde KVK-nummer 01234567",
  });
});

it("those that are too many to be told are counted, also when what many share is shared in two ways", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat({ max: 1 }), fc.option(fc.nat({ max: 1 })), fc.nat({ max: 260 })), {
        minLength: 90,
        maxLength: 260,
      }),
      fc.array(fc.tuple(fc.nat({ max: 1 }), fc.option(fc.nat({ max: 1 }))), { maxLength: 12 }),
      (rows, register) => {
        const of = (id: string, name: number, kvk: number | null): Named =>
          named(id, `Naam ${name}`, { kvkNumber: kvk === null ? null : `0000000${kvk}` });
        const file = [...new Map(rows.map(([name, kvk, n]) => [n, of(`F-${n}`, name, kvk)])).values()];
        const kept = register.map(([name, kvk], n) => of(`R-${n}`, name, kvk));
        const likenesses = new Likenesses();
        for (const [row, each] of file.entries()) likenesses.add(row + 2, each);
        const within = likenesses.candidates.length + likenesses.more;
        for (const each of kept) likenesses.compare({ ...each, onOtherDays: [], when: "" });
        const found = likenesses.candidates.length + likenesses.more - within;
        const by = (test: (one: Named, other: Named) => boolean): number =>
          kept.reduce((sum, one) => sum + file.filter((other) => test(one, other)).length, 0);
        const isNamed = (one: Named, other: Named): boolean => one.name === other.name;
        const isNumbered = (one: Named, other: Named): boolean =>
          one.kvkNumber !== null && one.kvkNumber === other.kvkNumber;
        const all = by((one, other) => isNamed(one, other) || isNumbered(one, other));
        expect(found).toBeLessThanOrEqual(all);
        expect(found).toBeGreaterThanOrEqual(by(isNamed));
        expect(found).toBeGreaterThanOrEqual(by(isNumbered));
      },
    ),
    { numRuns: 50 },
  );
});

it("a pair that has two reasons is counted once", () => {
  const likenesses = new Likenesses();
  const both = { kvkNumber: "01234567", agbCode: "98765432" };
  likenesses.add(2, named("A", "De Egel", both));
  likenesses.compare({ ...named("R", "De Egel", both), onOtherDays: [], when: "" });
  expect([likenesses.candidates.length, likenesses.more]).toEqual([1, 0]);
});
