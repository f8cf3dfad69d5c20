// SPDX-License-Identifier: EUPL-1.2
import { likeName, Likenesses, mostCandidates, type Named } from "./likeness";

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
  for (const provider of register) likenesses.compare({ ...provider, when: "" });
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

it("a list in which all are alike is told of with an end to it", () => {
  const many = Array.from({ length: 20_000 }, (_, index) => named(`A-${index}`, "De Egel"));
  // 500 within the file, and each of the hundred that are held against the register.
  expect(told(many, [named("R", "De Egel")])).toHaveLength(600);
});

it("those that are too many to be told are counted, and what the register has is told beside them", () => {
  const likenesses = new Likenesses();
  const many = mostCandidates + 101;
  for (let row = 2; row < many + 2; row += 1) likenesses.add(row, named(`F-${row}`, "De Egel"));
  likenesses.compare({ ...named("R-1", "De Mol", { kvkNumber: "01234567" }), when: "" });
  expect([likenesses.candidates.length, likenesses.more]).toEqual([mostCandidates, 100]);
  likenesses.compare({ ...named("R-2", "Stichting De Egel"), when: "bestaat tot 01-01-2022" });
  expect(likenesses.candidates.filter(({ otherRow }) => otherRow === null)).toHaveLength(100);
  expect(likenesses.candidates[0]).toMatchObject({
    row: 2,
    otherId: "R-2",
    reason: `${sameName}; bestaat tot 01-01-2022`,
  });
  expect(likenesses.more).toBe(100);
});

it("a pair that has two reasons is counted once", () => {
  const likenesses = new Likenesses();
  const both = { kvkNumber: "01234567", agbCode: "98765432" };
  likenesses.add(2, named("A", "De Egel", both));
  likenesses.compare({ ...named("R", "De Egel", both), when: "" });
  expect([likenesses.candidates.length, likenesses.more]).toEqual([1, 0]);
});
