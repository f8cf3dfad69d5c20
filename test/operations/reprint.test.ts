// SPDX-License-Identifier: EUPL-1.2
// A report is printed, a hundred random corrections, amendments and late registrations are recorded, and it is printed
// again: as of the same knowledge it is the same to the byte, and what differs today is explained to the last provider.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { type Gateway, startGateway } from "../../gateway/gateway";
import { createLog } from "../../kit/log";
import { startDemoOwners } from "../kit/demoOwners";
import { type Owners } from "../kit/owners";
import { testIdentity } from "../kit/testHouse";
import { ask, whole } from "../kit/world";
import { admin, Keeper } from "./keeper";

const days = ["2021-12-31", "2022-01-01"] as const;
const recordings = 100;
const seed = Number(process.env["REPRINT_SEED"] ?? 20_221_101);

let owners: Owners;
let gateway: Gateway;
let contracts: Keeper;
let providers: Keeper;

beforeAll(async () => {
  const log = createLog("test", "silent");
  owners = await startDemoOwners(log);
  await owners.coverage.projector.catchUp();
  const supergraphSdl = readFileSync(join(__dirname, "../../schema/supergraph.graphql"), "utf8");
  const subgraphUrls = Object.fromEntries(owners.urls);
  gateway = await startGateway({
    supergraphSdl,
    subgraphUrls,
    port: 0,
    host: "127.0.0.1",
    log,
    identity: testIdentity,
  });
  contracts = new Keeper(owners.urls.get("contracts") ?? "", "Contracts", admin);
  providers = new Keeper(owners.urls.get("providers") ?? "", "Providers", admin);
}, 180_000);

afterAll(async () => {
  await gateway.close();
  await owners.stop();
});

const count = `on rta lta maatwerk contracted counterparties delivering contracts contractedByRegion
  contractedByMunicipalities`;
const units = ["CONTRACTED", "COUNTERPARTIES", "DELIVERING", "CONTRACTS", "RTA", "LTA", "MAATWERK"] as const;

/** Everything that is printed: the report, the series, the matrix, what covers, and who is on the list. */
async function print(knownAt: string): Promise<string> {
  const data = whole(
    await ask<Record<string, unknown>>(
      gateway.url,
      `query ($knownAt: DateTime!) {
        landscapeReport(region: "ZHZ", from: "${days[0]}", to: "${days[1]}", knownAt: $knownAt) {
          from { ${count} } to { ${count} } outflow { reason providers } inflow { reason providers }
          ${units.map((unit) => `${unit}: bridge(unit: ${unit}) { reason change providerIds }`).join(" ")}
          comparable { fromProviders toProviders movement } identities { identity { id } from to disappeared }
          definition knownAt fingerprint stated { id } }
        landscapeSeries(region: "ZHZ", from: "2021-06-01", to: "2022-06-01", every: MONTH, knownAt: $knownAt) {
          points { ${count} } definition knownAt fingerprint }
        choiceMatrix(region: "ZHZ", scheme: "ZHZ-2022", on: "${days[1]}", knownAt: $knownAt) {
          blankSpots oneProvider twoOrMoreProviders knownAt fingerprint
          cells { municipality { id } segment { id } providers openProviders counterparties answer } }
        coverage(municipality: "GM0512", segment: "ZHZ-2022/4A", on: "${days[1]}", knownAt: $knownAt, first: 100) {
          answer providerCount edges { node { providerId providerName contractId scale } } } }`,
      { knownAt },
    ),
  );
  return JSON.stringify(data);
}

/** Who is contracted on a day, by the list of the landscape. */
async function listed(on: string, knownAt: string): Promise<string[]> {
  const found: string[] = [];
  let after: string | null = null;
  do {
    const { landscape }: Listed = whole(
      await ask<Listed>(
        gateway.url,
        `query ($on: LocalDate!, $knownAt: DateTime!, $after: String) {
          landscape(region: "ZHZ", on: $on, knownAt: $knownAt, first: 100, after: $after) {
            edges { node { providerId } } pageInfo { hasNextPage endCursor } } }`,
        { on, knownAt, after },
      ),
    );
    found.push(...landscape.edges.map(({ node }) => node.providerId));
    after = landscape.pageInfo.hasNextPage ? landscape.pageInfo.endCursor : null;
  } while (after !== null);
  return [...new Set(found)].sort();
}

interface Listed {
  readonly landscape: {
    readonly edges: readonly { readonly node: { readonly providerId: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

interface Line {
  readonly kind: string;
  readonly change: number;
  readonly providerIds: readonly string[];
  readonly changes: readonly { readonly typeName: string; readonly key: string }[];
}

async function indexedAt(): Promise<string> {
  const data = whole(
    await ask<{ coverage: { indexedAt: string } }>(
      gateway.url,
      `{ coverage(municipality: "GM0512", segment: "ZHZ-2022/4A", on: "${days[1]}") { indexedAt } }`,
    ),
  );
  return data.coverage.indexedAt;
}

type Step = { readonly id: string } & (
  | { readonly kind: "category"; readonly category: string; readonly during: boolean }
  | { readonly kind: "later"; readonly start: string }
  | { readonly kind: "subcontractors"; readonly provider: string }
  | { readonly kind: "end"; readonly on: string }
  | { readonly kind: "withdraw" }
  | { readonly kind: "late"; readonly provider: string; readonly category: string }
  | { readonly kind: "gone"; readonly provider: string; readonly on: string }
);

const number = (most: number) => fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(3, "0"));
const providerId = fc.oneof(
  number(145).map((n) => `RTA-${n}`),
  number(80).map((n) => `MW-${n}`),
);
const step = (contractIds: readonly string[]): fc.Arbitrary<Step> => {
  const id = fc.constantFrom(...contractIds);
  const category = fc.constantFrom("RTA", "LTA", "MAATWERK");
  const on = fc.constantFrom("2021-06-01", ...days, "2022-05-01");
  const is = <Kind extends string>(kind: Kind) => fc.constant(kind);
  return fc.oneof(
    fc.record({ kind: is("category"), id, category, during: fc.boolean() }),
    fc.record({ kind: is("later"), id, start: on }),
    fc.record({ kind: is("subcontractors"), id, provider: providerId }),
    fc.record({ kind: is("end"), id, on }),
    fc.record({ kind: is("withdraw"), id }),
    fc.record({
      kind: is("late"),
      id: fc.uuid().map((uuid) => `LATE-${uuid}`),
      provider: providerId,
      category,
    }),
    fc.record({ kind: is("gone"), id, provider: providerId, on }),
  );
};

/** As of one of the two days on which it holds; the contracts of the one are not those of the other. */
async function asOf(keeper: Keeper, field: string, id: string): Promise<string | null> {
  const found = whole(
    await keeper.ask<Record<"first" | "second", { asOf: string } | null>>(
      `query ($id: ID!) { first: ${field}(id: $id, on: "${days[0]}") { asOf }
                          second: ${field}(id: $id, on: "${days[1]}") { asOf } }`,
      { id },
    ),
  );
  return (found.first ?? found.second)?.asOf ?? null;
}

/** True when it was recorded: what the register refuses is not a correction. */
async function take(each: Step): Promise<boolean> {
  if (each.kind === "late") return isTaken(await contracts.one({ contract: lateContract(each) }));
  if (each.kind === "gone") {
    const basis = await asOf(providers, "provider", each.provider);
    const provider = { act: "END", id: each.provider, from: each.on, basis };
    return basis !== null && isTaken(await providers.one({ provider }));
  }
  const basis = await asOf(contracts, "contract", each.id);
  return (
    basis !== null && isTaken(await contracts.one({ contract: { id: each.id, basis, ...changeOf(each) } }))
  );
}

const isTaken = ({ __typename }: { __typename: string }): boolean => __typename === "OperationAccepted";

function changeOf(each: Exclude<Step, { kind: "late" | "gone" }>): object {
  switch (each.kind) {
    case "category":
      return each.during
        ? { act: "AMEND", from: days[1], facts: { category: each.category } }
        : { act: "CORRECT", facts: { category: each.category } };
    case "later":
      return { act: "CORRECT", facts: { start: each.start } };
    case "subcontractors":
      return { act: "CORRECT", facts: { subcontractorIds: [each.provider] } };
    case "end":
      return { act: "END", from: each.on };
    case "withdraw":
      return { act: "WITHDRAW" };
  }
}

function lateContract({ id, provider, category }: Extract<Step, { kind: "late" }>): object {
  const facts = {
    category,
    delivery: "ZIN",
    commissionerKind: "REGIO",
    commissionerRegionId: "ZHZ",
    commissionerMunicipalityIds: [],
    partyIds: [provider],
    subcontractorIds: [],
    procedure: "SAS",
    segmentSpanning: false,
    start: "2021-03-01",
    endStated: true,
    end: "2024-01-01",
    status: "ACTIEF",
  };
  return { act: "REGISTER", id, from: "2021-03-01", facts };
}

async function contractIds(): Promise<string[]> {
  const facts = owners.coverage.projection.facts;
  const knownAt = new Date(await indexedAt());
  const found = await Promise.all(days.map((on) => facts.find("Contract", { on, knownAt })));
  return [...new Set(found.flat().map(({ id }) => id))];
}

it(`prints the same after ${recordings} recordings, and explains what is different today`, async () => {
  const then = await indexedAt();
  const printed = await print(then);
  const before = { first: await listed(days[0], then), second: await listed(days[1], then) };

  const steps = fc.sample(step(await contractIds()), { seed, numRuns: recordings * 6 });
  let taken = 0;
  for (const each of steps) {
    if (taken === recordings) break;
    if (await take(each)) taken += 1;
  }
  expect(taken).toBe(recordings);
  await owners.coverage.projector.catchUp();

  expect(await print(then)).toBe(printed);

  const now = await indexedAt();
  expect(await print(now)).not.toBe(printed);
  const kinds = new Set<string>();
  for (const [day, were] of [
    [days[0], before.first],
    [days[1], before.second],
  ] as const) {
    const are = await listed(day, now);
    const { landscapeRevision: revision } = whole(
      await ask<{ landscapeRevision: Record<string, readonly Line[]> & { was: object; is: object } }>(
        gateway.url,
        `query ($on: LocalDate!, $then: DateTime!, $now: DateTime!) {
          landscapeRevision(region: "ZHZ", on: $on, knownThen: $then, knownNow: $now) {
            was { ${count} } is { ${count} }
            ${units.map((unit) => `${unit}: bridge(unit: ${unit}) { kind change providerIds changes { typeName key } }`).join(" ")} } }`,
        { on: day, then, now },
      ),
    );
    const counts = { then: revision.was, now: revision.is } as Record<"then" | "now", Record<string, number>>;
    for (const unit of units) {
      const lines = revision[unit] ?? [];
      const sum = lines.reduce((total, { change }) => total + change, 0);
      const figure = unit.toLowerCase();
      expect([unit, (counts.then[figure] ?? NaN) + sum]).toEqual([unit, counts.now[figure]]);
      expect(lines.filter(({ changes }) => changes.length === 0)).toEqual([]);
      for (const { kind } of lines) kinds.add(kind);
    }
    const moved = (direction: number): string[] =>
      (revision["CONTRACTED"] ?? [])
        .filter(({ change }) => Math.sign(change) === direction)
        .flatMap(({ providerIds }) => providerIds)
        .sort();
    expect(moved(-1)).toEqual(were.filter((id) => !are.includes(id)));
    expect(moved(1)).toEqual(are.filter((id) => !were.includes(id)));
    expect(counts.then["contracted"]).toBe(were.length);
    expect(counts.now["contracted"]).toBe(are.length);
  }
  for (const kind of ["REGISTERED", "AMENDED", "CORRECTED", "ENDED"]) expect([...kinds]).toContain(kind);
}, 180_000);
