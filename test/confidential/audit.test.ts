// SPDX-License-Identifier: EUPL-1.2
// The history of every kind of entity that an owner keeps, from its registry, so that no new kind is forgotten: who,
// when, why, before and after; also of what was withdrawn, for who may see it; and of people no more than an account.
import { type Registry, type Entities } from "../../kit/versioned/registry";
import { type VersionRow } from "../../kit/versioned/version.row";
import { toTimeline } from "../../kit/versioned/version.rules";
import { type Bearer } from "../kit/testHouse";
import { type ToldEntry } from "../kit/toldHistory";
import { type Answer, whole } from "../kit/world";
import { admin, Keeper, officer, otherRegion } from "../operations/keeper";
import { entities as ofContracts } from "../../services/contracts/entities";
import { entities as ofMunicipalities } from "../../services/municipalities/entities";
import { entities as ofProviders } from "../../services/providers/entities";
import { entities as ofQuality } from "../../services/quality/entities";
import { ClosedHouse, contractId } from "./closedHouse";
import { isLookedUp, lookedUp, lookupCases } from "./lookup.cases";

const owners = {
  contracts: { kinds: ofContracts as Entities, field: "contractHistory", lookup: "contractLookup" },
  municipalities: {
    kinds: ofMunicipalities as Entities,
    field: "municipalityHistory",
    lookup: "municipalityLookup",
  },
  providers: { kinds: ofProviders as Entities, field: "providerHistory", lookup: "providerLookup" },
  quality: { kinds: ofQuality as Entities, field: "qualityHistory", lookup: "qualityLookup" },
} as const;
type Owner = keyof typeof owners;

const kinds = (Object.keys(owners) as Owner[]).flatMap((owner) =>
  Object.keys(owners[owner].kinds).map((name) => ({ owner, name })),
);
const reporting: Bearer = { subject: "raad-hr", roles: ["reporting"], regions: ["HR"] };

let house: ClosedHouse;
beforeAll(async () => {
  house = await ClosedHouse.start();
  const register = (entity: string, id: string, facts: object) => ({
    [entity]: { act: "REGISTER", id, facts },
  });
  const quality = new Keeper(house.owners.urls.get("quality") ?? "", "Quality", admin);
  const reports = [
    // What the demo landscape has none of.
    await house.contracts.change([
      register("target", "DOEL-1", {
        regionId: "ZHZ",
        unit: "CONTRACTED",
        figure: 100,
        byDay: "2024-01-01",
        decisionReference: "besluit 1",
      }),
      register("decisionMoment", "C-0304-GO", { contractId: "C-0304", year: 2025, kind: "GO_NO_GO" }),
      register("extensionOption", "C-0304/1", {
        contractId: "C-0304",
        decideInYear: 2024,
        extendsTo: "2025-01-01",
        extendsUntil: "2026-01-01",
        exercised: false,
      }),
    ]),
    await quality.change([
      register("measure", "C-0304-M", { contractId: "C-0304", kind: "VERBETERPLAN", takenOn: "2022-05-01" }),
    ]),
  ];
  expect(reports.map(({ recordedAt }) => recordedAt)).not.toContain(null);
}, 180_000);
afterAll(() => house.stop());

const registryOf = (owner: Owner): Registry<Entities> => house.owners[owner];

/** One of the kind that the register holds, that is not under embargo and not of the office of another region. */
async function oneOf(owner: Owner, name: string): Promise<string> {
  const { manager, repositories } = registryOf(owner);
  const table = manager.getRepository(repositories[name]?.entity.row ?? Object).metadata.tablePath;
  const [row] = await manager.query<{ id: string }[]>(
    `SELECT id FROM ${table} WHERE recorded_until IS NULL AND id NOT LIKE ALL($1) ORDER BY id LIMIT 1`,
    [[`${contractId}%`, "R3%", "HR/%"]],
  );
  if (!row) throw new Error(`There is no ${name} to look at; give beforeAll one.`);
  return row.id;
}

type History = {
  readonly history: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: ToldEntry }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

interface Asking {
  readonly first?: number;
  readonly after?: string | null;
}

const asked = async (
  viewer: Bearer | null,
  { owner, name }: (typeof kinds)[number],
  id: string,
  { first = 100, after = null }: Asking = {},
): Promise<Answer<History>> =>
  house.ask<History>(
    viewer,
    `query History($typeName: String!, $id: ID!, $first: Int!, $after: String) {
       history: ${owners[owner].field}(typeName: $typeName, id: $id, first: $first, after: $after) {
         totalCount pageInfo { hasNextPage endCursor }
         edges { node { recordedAt kind actor reason source
           before { validFrom validUntil facts } after { validFrom validUntil facts } } } } }`,
    { typeName: owners[owner].kinds[name]?.typeName, id, first, after },
  );

/** As an owner records it, whatever else stands on it: this is about what is told of it afterwards. */
async function withdrawnAndBack(owner: Owner, name: string, id: string): Promise<readonly VersionRow[]> {
  const { ledger, registers, repositories } = registryOf(owner);
  const rows = (await repositories[name]?.current([id])) ?? [];
  const authorship = (reason: string) => ({ actor: "soj-1", reason, source: "Besluit 12" });
  const withdrawn = await ledger.record(authorship("Abuis"), (work) => {
    const register = registers[name];
    if (!register) throw new Error(name);
    return register.withdraw(work, id);
  });
  expect(withdrawn).toEqual({ kind: "recorded", id, change: "WITHDRAWN" });
  return rows;
}

describe.each(kinds)("$owner: $name", (kind) => {
  const { owner, name } = kind;
  const { confidential, aboutPeople } = owners[owner].kinds[name] ?? {};
  /** Its history is for who keeps it; the rest is public, or for everybody with a role for the register. */
  const isForKeepers = Boolean(confidential ?? aboutPeople);

  it("has its whole history, also when it was withdrawn, for who may see it", async () => {
    const entity = registryOf(owner).repositories[name]?.entity;
    if (!entity) throw new Error(name);
    const id = await oneOf(owner, name);
    const first = whole(await asked(admin, kind, id)).history;
    expect(first.totalCount).toBeGreaterThan(0);
    expect(first.edges[0]?.node).toMatchObject({ kind: "CREATED", before: [] });

    const mayRead = async (reader: Bearer): Promise<boolean> =>
      whole(await asked(reader, kind, id)).history.totalCount > 0;
    await isLookedUp(house, { lookup: owners[owner].lookup, entity, id }, mayRead);

    const rows = await withdrawnAndBack(owner, name, id);
    const gone = { ids: [id], typeNames: [entity.typeName] };
    expect(await lookedUp(house, admin, owners[owner].lookup, gone)).toEqual([]);

    const { history } = whole(await asked(admin, kind, id));
    expect(history.totalCount).toBe(first.totalCount + 1);
    expect(history.edges.slice(0, -1)).toEqual(first.edges);
    const last = history.edges.at(-1)?.node;
    expect(last).toMatchObject({
      kind: "WITHDRAWN",
      actor: "soj-1",
      reason: "Abuis",
      source: "Besluit 12",
      after: [],
    });
    expect(Object.keys(last ?? {}).sort()).toEqual(
      ["actor", "after", "before", "kind", "reason", "recordedAt", "source"].sort(),
    );
    // What it said on each day, fact by fact, as the graph writes it.
    const said = toTimeline(entity, rows).map(({ facts, validFrom, validUntil }) => ({
      validFrom,
      validUntil,
      facts,
    }));
    expect(last?.before).toEqual(JSON.parse(JSON.stringify(said)));
    for (const { facts } of last?.before ?? []) {
      expect(Object.keys(facts).sort()).toEqual(Object.keys(entity.facts).sort());
    }

    // A page at a time it is the same.
    const pages: unknown[] = [];
    for (let after: string | null = null; ;) {
      const page: History["history"] = whole(await asked(admin, kind, id, { first: 1, after })).history;
      expect(page.totalCount).toBe(history.totalCount);
      pages.push(...page.edges);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(pages).toEqual(history.edges);

    // Who keeps nothing of it reads what is for more than its keepers; who has no role for it reads nothing.
    for (const reader of [otherRegion, officer, reporting]) {
      const told = whole(await asked(reader, kind, id)).history;
      expect([reader.subject, told.totalCount]).toEqual([
        reader.subject,
        isForKeepers ? expect.any(Number) : history.totalCount,
      ]);
      if (isForKeepers && reader !== officer) expect(told).toMatchObject({ totalCount: 0, edges: [] });
    }
    const codeFor = async (viewer: Bearer | null): Promise<unknown> =>
      (await asked(viewer, kind, id)).errors[0]?.extensions["code"];
    expect(await codeFor(null)).toBe("UNAUTHENTICATED");
    expect(await codeFor({ subject: "team", roles: ["access-team"] })).toBe("FORBIDDEN");
    expect(await codeFor({ subject: "coverage", roles: ["projector"] })).toBe("FORBIDDEN");
  });

  it("has no fact for a person: a provider's name is the only name that may be one", () => {
    const personal =
      /person|first.?name|last.?name|surname|birth|bsn|gender|salary|client|child|address|street/i;
    expect(Object.keys(owners[owner].kinds[name]?.facts ?? {}).filter((fact) => personal.test(fact))).toEqual(
      [],
    );
  });
});

describe("what is looked up", () => lookupCases(() => house));

it("of whoever records something the register keeps the account, and nothing else that a token says", async () => {
  const person = {
    name: "Jannigje Proefpersoon",
    email: "jannigje@proef.example",
    preferred_username: "jproef",
  };
  const bearer: Bearer = { subject: "account-4711", roles: ["admin"], ...person };
  const providers = new Keeper(house.owners.urls.get("providers") ?? "", "Providers", bearer);
  const facts = { name: "Aanbieder van een account (fictief)", kind: "INSTELLING", selfEmployed: false };
  const change = { provider: { act: "REGISTER", id: "ACCOUNT-1", from: "2022-01-01", facts } };
  expect(await providers.one(change)).toMatchObject({ __typename: "OperationAccepted" });
  await providers.ask(
    `mutation Stage($changes: [ProvidersChange!]!) {
       stageProviders(set: "7b0a1c84-5c8f-4d3e-9a55-0d9f5c1f2b12", part: 1, changes: $changes) { state } }`,
    { changes: [change] },
  );
  const { manager } = registryOf("providers");
  const tables = await manager.query<{ name: string }[]>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'providers'",
  );
  expect(tables.length).toBeGreaterThan(5);
  const found: string[] = [];
  let isAccountThere = false;
  for (const { name } of tables) {
    const rows = await manager.query<{ row: string }[]>(
      `SELECT t::text AS row FROM providers."${name}" AS t`,
    );
    for (const { row } of rows) {
      if (/jannigje|jproef|proef\.example/i.test(row)) found.push(name);
      isAccountThere ||= row.includes("account-4711");
    }
  }
  expect(found).toEqual([]);
  expect(isAccountThere).toBe(true);
  expect(house.lines.filter((line) => /jannigje|jproef/i.test(line))).toEqual([]);
});
