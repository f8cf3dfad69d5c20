// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Fault } from "../../kit/fault";
import { type Work } from "../../kit/feed/ledger.repository";
import { toAsOf } from "../../kit/moment";
import { type RunningOwner } from "../../kit/ownerService";
import { type Outcome } from "../../kit/versioned/outcome";
import { type Register } from "../../kit/versioned/register";
import { type VersionRow } from "../../kit/versioned/version.row";
import { type OwnerAlone, projectorByToken, startAlone } from "../../test/kit/ownerAlone";
import { fromTheHouse } from "../../test/kit/testHouse";
import { contracts } from "./definition";
import { type ContractEntities } from "./entities";

type Name = keyof ContractEntities;
type Item = Readonly<Record<string, unknown>>;
interface Feed {
  readonly contractChanges: {
    readonly edges: readonly {
      cursor: string;
      node: { typeName: string; key: string; kind: string; reason: string };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
interface Version {
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly recordedFrom: string;
  readonly recordedUntil: string | null;
  readonly facts: Item;
}
interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly { message: string; extensions: Record<string, unknown> }[];
}
interface Case {
  readonly name: Name;
  readonly id: string;
  readonly facts: Record<string, unknown>;
  /** The fact that is changed, its field in the graph (null: not in the graph), and what it is made in turn. */
  readonly change: { fact: string; graph: string | null; values: readonly [unknown, unknown, unknown] };
  /** What cannot be entered, by the field that is at fault. */
  readonly wrong: Record<string, Record<string, unknown>>;
  /** The fields that refer, each with an id that nobody has. */
  readonly refers: Record<string, unknown>;
}
/** Beside each concept lies the case of its entity. */
const cases = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".case.json"))
  .map((file) => JSON.parse(readFileSync(join(__dirname, file), "utf8")) as Case);
const factsOf = (name: Name): Item => cases.find((each) => each.name === name)?.facts ?? {};

const author = { actor: "account-17", reason: "Gunning 2022", source: "AB 2021-12" };
/** What the stand-in for the other owners' feeds serves. */
const known = {
  providerChanges: ["Provider P-1", "Provider P-2", "Consortium SV-1"],
  municipalityChanges: ["Region ZHZ", "Municipality GM0512"],
};

let alone: OwnerAlone<ContractEntities>;
let service: RunningOwner<ContractEntities>;

beforeAll(async () => {
  alone = await startAlone(contracts, { feedFor, verifyToken: projectorByToken });
  service = alone.service;
  await registerGround();
});

afterAll(() => alone.stop());

function feedFor(body: string): object {
  const field = body.includes("providerChanges") ? "providerChanges" : "municipalityChanges";
  const nodes = known[field].map((line) => line.split(" ")).map(([typeName, key]) => ({ typeName, key }));
  return {
    watermark: "2026-11-22T00:00:00Z",
    edges: nodes.map((node) => ({ node: { ...node, kind: "CREATED" } })),
    pageInfo: { hasNextPage: false, endCursor: "1" },
  };
}

/** What the cases refer to. */
async function registerGround(): Promise<void> {
  const segment = { ...factsOf("segment"), parentId: null, counterpartId: null };
  const line = { ...factsOf("contractLine"), contractId: "C-0001" };
  const contract = { ...factsOf("contract"), frameworkId: null };
  const ground: readonly (readonly [Name, string, object])[] = [
    ["procurementFramework", "F-1", factsOf("procurementFramework")],
    ["segmentScheme", "S-OLD", factsOf("segmentScheme")],
    ["segmentScheme", "S-NEW", factsOf("segmentScheme")],
    ["segment", "S-OLD/O1", { ...segment, schemeId: "S-OLD", code: "O1" }],
    ["segment", "S-NEW/4", { ...segment, code: "4" }],
    ["segment", "S-NEW/4B", { ...segment, code: "4B" }],
    ["contract", "C-0001", contract],
    ["contractLine", "C-0001-1", line],
    ["contractLine", "C-0001-3", line],
  ];
  for (const [name, id, facts] of ground) await record((work) => register(work, name, id, facts));
}

const registerOf = (name: Name): Register<VersionRow> => service.registry.registers[name];

const register = (work: Work, name: Name, id: string, facts: object): Promise<Outcome> =>
  registerOf(name).register(work, { validFrom: "2022-01-01", validUntil: null, id, facts, ...daysIn(facts) });

/** A case that is about the days gives them among its facts. */
const daysIn = (facts: object): object =>
  "validFrom" in facts ? { validFrom: facts.validFrom } : "id" in facts ? { id: facts.id } : {};

async function record(work: (work: Work) => Promise<Outcome>): Promise<Date> {
  expect(await service.registry.ledger.record(author, work)).toMatchObject({ kind: "recorded" });
  return service.registry.changeLog.watermark();
}

async function ask<Data>(query: string, variables: object, token?: string): Promise<Answer<Data>> {
  const response = await fetch(service.url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(await fromTheHouse()),
      ...(token === undefined ? {} : { authorization: token }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<Data>;
}

async function read<Data>(query: string, variables: object, token?: string): Promise<Data> {
  const answer = await ask<Data>(query, variables, token);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

const faultsIn = (outcome: Outcome): readonly Fault[] => (outcome.kind === "refused" ? outcome.faults : []);

/** The changed fact as the service shows it over HTTP; undefined when it does not show the entity. */
async function shown(one: Case, on: string, knownAt: Date): Promise<unknown> {
  const { graph } = one.change;
  const typeName = contracts.entities[one.name].typeName;
  if (graph === null) return versionFact(one, typeName, on, knownAt);
  const entity = async (type: string, id: string, fields: string): Promise<Item | null | undefined> => {
    const of = [{ __typename: type, id, asOf: toAsOf({ on, knownAt }) }];
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`;
    return (await read<{ _entities: (Item | null)[] }>(query, { of }))._entities[0];
  };
  const nested: Partial<Record<Name, readonly [type: string, id: string, field: string]>> = {
    decisionMoment: ["Contract", "C-0001", "decisionMoments"],
    extensionOption: ["Contract", "C-0001", "extensionOptions"],
    crosswalk: ["SegmentScheme", "S-OLD", 'crosswalkTo(scheme: "S-NEW")'],
    waitingTime: ["Provider", "P-1", "waitingTimes"],
  };
  const [type, id, field] = nested[one.name] ?? [typeName, one.id, null];
  if (field === null) return (await entity(type, id, `shown: ${graph}`))?.["shown"];
  const list = (await entity(type, id, `list: ${field} { shown: ${graph} }`))?.["list"];
  return (list as Item[] | undefined)?.[0]?.["shown"];
}

/** What is not in the graph is read as the read side does; what nobody may know, from the register itself. */
async function versionFact(one: Case, typeName: string, on: string, knownAt: Date): Promise<unknown> {
  if (isConfidential(one.name)) {
    const [row] = await service.registry.repositories[one.name].byIds([one.id], { on, knownAt });
    return row && (row as unknown as Readonly<Record<string, unknown>>)[one.change.fact];
  }
  const feed = await read<Feed>(
    "{ contractChanges(after: null, first: 1000) { pageInfo { endCursor } } }",
    {},
  );
  const { versions } = await read<{ versions: readonly Version[] }>(
    `query ($typeName: String!, $keys: [ID!]!, $upTo: String!) {
       versions: contractVersions(typeName: $typeName, keys: $keys, upTo: $upTo) {
         validFrom validUntil recordedFrom recordedUntil facts } }`,
    { typeName, keys: [one.id], upTo: feed.contractChanges.pageInfo.endCursor },
    "Bearer projector",
  );
  const at = knownAt.toISOString();
  const holds = (each: Version): boolean =>
    each.recordedFrom <= at &&
    (each.recordedUntil === null || each.recordedUntil > at) &&
    each.validFrom <= on &&
    (each.validUntil === null || each.validUntil > on);
  return versions.find(holds)?.facts[one.change.fact];
}

const isConfidential = (name: Name): boolean => contracts.entities[name].confidential === true;

it("tariffs, ceilings and reallocations are confidential, and nothing else is", () => {
  expect(
    cases
      .map(({ name }) => name)
      .filter(isConfidential)
      .sort(),
  ).toEqual(["ceiling", "reallocation", "tariff"]);
});

it("there is a case of every entity", () => {
  expect(cases.map(({ name }) => name).sort()).toEqual(Object.keys(contracts.entities).sort());
});

describe.each(cases.map((each) => [each.name, each] as const))("%s", (name, one) => {
  it.each(Object.entries(one.wrong))("is refused with a wrong %s", async (field, change) => {
    const outcome = await service.registry.ledger.record(author, (work) =>
      register(work, name, one.id, { ...one.facts, ...change }),
    );
    expect(outcome.kind).toBe("refused");
    expect(faultsIn(outcome).map((fault) => fault.field)).toContain(field);
  });

  it("is refused with an id that nobody has", async () => {
    for (const [field, given] of Object.entries(one.refers)) {
      const outcome = await service.registry.ledger.record(author, (work) =>
        register(work, name, one.id, { ...one.facts, [field]: given }),
      );
      const expected = faultsIn(outcome).filter((fault) => fault.field === field);
      expect(expected.map((fault) => fault.expected.en).join()).toMatch(/the id of a \w+ in the register/);
    }
  });

  it("is registered, amended, corrected, ended and withdrawn, and every answer can be given again", async () => {
    const { id, change } = one;
    const [first, amended, corrected] = change.values;
    const before = await service.registry.changeLog.watermark();
    const registered = await record((work) => register(work, name, id, one.facts));
    expect(await shown(one, "2022-06-01", registered)).toEqual(first);
    expect(await shown(one, "2021-12-31", registered)).toBeUndefined();
    expect(await shown(one, "2022-06-01", before)).toBeUndefined();

    const to = (value: unknown): object => ({ [change.fact]: value });
    const changed = await record((work) =>
      registerOf(name).amend(work, { id, from: "2023-01-01", change: to(amended) }),
    );
    expect(await shown(one, "2022-12-31", changed)).toEqual(first);
    expect(await shown(one, "2023-01-01", changed)).toEqual(amended);

    const right = await record((work) => registerOf(name).correct(work, { id, change: to(corrected) }));
    expect(await shown(one, "2022-12-31", right)).toEqual(corrected);
    expect(await shown(one, "2022-12-31", changed)).toEqual(first);

    const over = await record((work) => registerOf(name).end(work, { id, on: "2024-01-01" }));
    expect(await shown(one, "2023-12-31", over)).toEqual(corrected);
    expect(await shown(one, "2024-01-01", over)).toBeUndefined();
    expect(await shown(one, "2024-01-01", right)).toEqual(corrected);

    const gone = await record((work) => registerOf(name).withdraw(work, id));
    expect(await shown(one, "2022-06-01", gone)).toBeUndefined();
    expect(await shown(one, "2022-06-01", registered)).toEqual(first);

    const history = await registerOf(name).history(id);
    expect([...new Set(history.map((row) => row.act))]).toEqual([
      "REGISTERED",
      "AMENDED",
      "CORRECTED",
      "ENDED",
    ]);
    expect(history.every((row) => row.recordedUntil !== null)).toBe(true);
    for (const row of history) expect(row).toMatchObject(author);
  });
});

describe("the change feed", () => {
  const page = `query ($after: String, $first: Int) { contractChanges(after: $after, first: $first) {
    edges { cursor node { typeName key kind reason } } pageInfo { hasNextPage endCursor } } }`;

  it("has every change in the order of recording, and goes on from any cursor", async () => {
    const { contractChanges: whole } = await read<Feed>(page, { after: null, first: 1000 });
    for (const { name, id } of cases) {
      const { typeName } = contracts.entities[name];
      const lines = whole.edges.filter(({ node }) => node.typeName === typeName && node.key === id);
      const life = ["CREATED", "CHANGED", "CHANGED", "ENDED", "WITHDRAWN"];
      expect(lines.map(({ node }) => node.kind)).toEqual(isConfidential(name) ? [] : life);
      expect(lines.every(({ node }) => node.reason === author.reason)).toBe(true);
    }
    const pages: Feed["contractChanges"]["edges"][number][] = [];
    let after: string | null = null;
    do {
      const { contractChanges: next }: Feed = await read<Feed>(page, { after, first: 40 });
      pages.push(...next.edges);
      after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null;
    } while (after !== null);
    expect(pages).toEqual(whole.edges);
  });

  it.each(["onzin", Buffer.from('["v1","providerChanges","3"]').toString("base64url")])(
    "refuses the cursor %s",
    async (after) => {
      const { errors } = await ask(page, { after });
      expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field: "after" });
    },
  );
});
