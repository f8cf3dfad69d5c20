// SPDX-License-Identifier: EUPL-1.2
// What an operation says of itself: refusals that name the field, the first day that differs, several acts at once.
import { randomBytes } from "node:crypto";
import { type Work } from "../../kit/feed/ledger.repository";
import { type Outcome } from "../../kit/versioned/outcome";
import { aProvider, authorship, openProvidersRegister, type ProvidersRegister } from "./providersRegister";

let register: ProvidersRegister;
beforeAll(async () => {
  register = await openProvidersRegister();
});
afterAll(() => register.close());

const record = <T>(work: (work: Work) => Promise<T>): Promise<T> =>
  register.registry.ledger.record(authorship, work);

let next = 0;
/** A provider that holds from 2020 until 2022. */
async function aRegistered(): Promise<string> {
  const id = `P-${(next += 1)}`;
  const days = { validFrom: "2020-01-01", validUntil: "2022-01-01" };
  const outcome = await record((work) =>
    register.registry.registers.provider.register(work, { id, ...days, facts: aProvider() }),
  );
  expect(outcome.kind).toBe("recorded");
  return id;
}

const fieldsOf = (outcome: Outcome): string[] =>
  outcome.kind === "refused" ? outcome.faults.map((fault) => fault.field) : [outcome.kind];

const lastChange = async (id: string) => {
  const changes = await register.registry.changeLog.after("0", 1000);
  return changes.filter((change) => change.key === id).at(-1);
};

it.each([
  ["", "id"],
  [" P", "id"],
  ["P ", "id"],
  ["P\n1", "id"],
  ["P\u0000", "id"],
  ["P\ud800", "id"],
  ["P\u202e1", "id"],
  ["P".repeat(201), "id"],
])("the id %j is refused", async (id, field) => {
  const outcome = await record((work) =>
    register.registry.registers.provider.register(work, {
      id,
      validFrom: null,
      validUntil: null,
      facts: aProvider(),
    }),
  );
  expect(fieldsOf(outcome)).toEqual([field]);
});

it.each([
  [{ actor: " " }, "actor"],
  [{ reason: "" }, "reason"],
  [{ reason: "x".repeat(4_001) }, "reason"],
  [{ reason: "\u200b" }, "reason"],
  [{ source: "\u0000" }, "source"],
  [{ source: "x".repeat(4_001) }, "source"],
  [{ source: "\u202e1-4102 tiulseb" }, "source"],
])("who and why must be said, of every operation: %j", async (missing, field) => {
  const id = await aRegistered();
  const { ledger, registers } = register.registry;
  const outcomes = await ledger.record({ ...authorship, ...missing }, async (work) => [
    await registers.provider.register(work, {
      id: "P-unsaid",
      validFrom: null,
      validUntil: null,
      facts: aProvider(),
    }),
    await registers.provider.amend(work, { id, from: "2021-01-01", change: { name: "Y" } }),
    await registers.provider.end(work, { id, on: "2021-01-01" }),
    await registers.provider.withdraw(work, id),
  ]);
  expect(outcomes.map(fieldsOf)).toEqual([[field], [field], [field], [field]]);
  expect(await lastChange(id)).toMatchObject({ kind: "CREATED" });
  expect(await lastChange("P-unsaid")).toBeUndefined();
});

it("text that no database holds is refused by field, in lists too", async () => {
  const facts = aProvider({ name: "a\u0000b", identities: ["\ud800"] });
  const outcome = await record((work) =>
    register.registry.registers.provider.register(work, {
      id: "P-X",
      validFrom: null,
      validUntil: null,
      facts,
    }),
  );
  expect(fieldsOf(outcome)).toEqual(["name", "identities"]);
});

it("a change outside the days that it holds is refused, never passed over", async () => {
  const { provider } = register.registry.registers;
  const id = await aRegistered();
  const during = { validFrom: "2010-01-01", validUntil: "2011-01-01" };
  const outcomes = await record(async (work) => [
    await provider.amend(work, { id, from: "2022-01-01", change: { name: "x" } }),
    await provider.correct(work, { id, change: { name: "x" }, during }),
    await provider.end(work, { id, on: "2020-01-01" }),
    await provider.resume(work, {
      id,
      validFrom: "2021-01-01",
      validUntil: "2021-06-01",
      facts: aProvider(),
    }),
    await provider.amend(work, { id, from: "2021-01-01", change: { nonsense: 1 } as never }),
    await provider.amend(work, { id, from: "2021-02-30", change: { name: "x" } }),
    await provider.correctPeriod(work, { id, validFrom: "2022-01-01", validUntil: "2021-01-01" }),
  ]);
  expect(outcomes.map(fieldsOf)).toEqual([
    ["from"],
    ["from"],
    ["on"],
    ["from"],
    ["nonsense"],
    ["from"],
    ["until"],
  ]);
});

it("the feed tells the first day that differs", async () => {
  const { provider } = register.registry.registers;
  const firstDay = async (operation: (work: Work, id: string) => Promise<Outcome>) => {
    const id = await aRegistered();
    await record((work) => operation(work, id));
    return (await lastChange(id))?.validFrom;
  };
  const period = (validFrom: string | null, validUntil: string | null) =>
    firstDay((work, id) => provider.correctPeriod(work, { id, validFrom, validUntil }));
  expect(await period("2018-01-01", "2022-01-01")).toBe("2018-01-01");
  expect(await period("2021-01-01", "2022-01-01")).toBe("2020-01-01");
  expect(await period("2020-01-01", "2023-01-01")).toBe("2022-01-01");
  expect(await period(null, "2022-01-01")).toBeNull();
  expect(await firstDay((work, id) => provider.end(work, { id, on: "2021-01-01" }))).toBe("2021-01-01");
  expect(
    await firstDay((work, id) => provider.amend(work, { id, from: "2019-01-01", change: { name: "x" } })),
  ).toBe("2020-01-01");
  const resumed = { validFrom: "2015-01-01", validUntil: "2016-01-01", facts: aProvider() };
  expect(await firstDay((work, id) => provider.resume(work, { id, ...resumed }))).toBe("2015-01-01");
});

it("several acts on one entity in one transaction leave the last word, and no word that nobody heard", async () => {
  const { provider } = register.registry.registers;
  const id = await aRegistered();
  await record(async (work) => {
    expect((await provider.correct(work, { id, change: { name: "a" } })).kind).toBe("recorded");
    expect((await provider.correct(work, { id, change: { name: "b" } })).kind).toBe("recorded");
    expect((await provider.amend(work, { id, from: "2021-01-01", change: { name: "c" } })).kind).toBe(
      "recorded",
    );
  });
  const history = await provider.history(id);
  expect(history.filter((row) => row.recordedUntil === null).map((row) => row.name)).toEqual(["b", "c"]);
  expect(history.map((row) => row.name)).not.toContain("a");
  await record(async (work) => {
    const days = { validFrom: "2020-01-01", validUntil: null };
    await provider.register(work, { id: "P-GONE", ...days, facts: aProvider() });
    expect((await provider.withdraw(work, "P-GONE")).kind).toBe("recorded");
  });
  expect(await provider.history("P-GONE")).toEqual([]);
});

it("what refers to something withdrawn since can still be changed and ended, but not be made to refer to it", async () => {
  const { provider, identity } = register.registry.registers;
  const days = { validFrom: null, validUntil: null };
  await record((work) => identity.register(work, { id: "GONE", ...days, facts: { label: "Weg" } }));
  const id = await aRegistered();
  await record((work) => provider.correct(work, { id, change: { identities: ["GONE"] } }));
  await record((work) => identity.withdraw(work, "GONE"));
  const other = await aRegistered();
  const outcomes = await record(async (work) => [
    await provider.amend(work, { id, from: "2021-01-01", change: { name: "x" } }),
    await provider.end(work, { id, on: "2021-06-01" }),
    await provider.correct(work, { id: other, change: { identities: ["GONE"] } }),
  ]);
  expect(outcomes.map(fieldsOf)).toEqual([["recorded"], ["recorded"], ["identities"]]);
});

it.each([
  ["noise that no index holds", { name: randomBytes(60_000).toString("base64") }, ["name"]],
  ["a name of 501 characters", { name: "x".repeat(501) }, ["name"]],
  ["a name that nobody sees", { name: "\u200b" }, ["name"]],
  ["a name that runs the other way", { name: "De \u202eregieR" }, ["name"]],
  ["a name of two lines", { name: "De\nReiger" }, ["name"]],
  ["an id that is too long, in a list", { identities: ["x".repeat(80_000)] }, ["identities"]],
])("%s is refused by field, whatever the operation", async (_, change, fields) => {
  const { provider } = register.registry.registers;
  const id = await aRegistered();
  const outcomes = await record(async (work) => [
    await provider.register(work, { id: "P-X", validFrom: null, validUntil: null, facts: aProvider(change) }),
    await provider.amend(work, { id, from: "2021-01-01", change }),
    await provider.correct(work, { id, change }),
  ]);
  expect(outcomes.map(fieldsOf)).toEqual([fields, fields, fields]);
});
