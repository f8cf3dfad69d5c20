// SPDX-License-Identifier: EUPL-1.2
// The read side does not have what is under embargo; at midnight it takes it in by itself.
import { setTimeout as sleep } from "node:timers/promises";
import { type Bearer } from "../kit/testHouse";
import { whole } from "../kit/world";
import { after, ClosedHouse, contractId, viewers } from "./closedHouse";

let house: ClosedHouse;
beforeAll(async () => {
  house = await ClosedHouse.start();
}, 180_000);
afterAll(() => house.stop());

interface Seen {
  readonly coverage: {
    readonly totalCount: number;
    readonly facets: { readonly scales: readonly { readonly value: string; readonly count: number }[] };
    readonly edges: readonly { readonly node: { readonly contractId: string } }[];
  };
  readonly landscape: {
    readonly edges: readonly { readonly node: { readonly contracts: readonly { readonly id: string }[] } }[];
  };
  readonly choiceMatrix: {
    readonly cells: readonly {
      readonly municipality: { readonly id: string };
      readonly segment: { readonly id: string };
      readonly providers: number;
    }[];
  };
}

async function seenBy(viewer: Bearer | null) {
  const { coverage, landscape, choiceMatrix } = whole(
    await house.ask<Seen>(
      viewer,
      `{ coverage(municipality: "GM0512", segment: "ZHZ-2022/7", on: "2025-12-31", first: 100) {
           totalCount facets { scales { value count } } edges { node { contractId } } }
         landscape(region: "ZHZ", on: "2025-12-31", first: 100) { edges { node { contracts { id } } } }
         choiceMatrix(region: "ZHZ", scheme: "ZHZ-2022", on: "2025-12-31") {
           cells { municipality { id } segment { id } providers } } }`,
    ),
  );
  const cell = choiceMatrix.cells.find(
    ({ municipality, segment }) => municipality.id === "GM0512" && segment.id === "ZHZ-2022/7",
  );
  return {
    count: coverage.totalCount,
    choice: cell?.providers ?? 0,
    regional: coverage.facets.scales.find(({ value }) => value === "REGIONAL")?.count ?? 0,
    isCovering: coverage.edges.some(({ node }) => node.contractId === contractId),
    isInLandscape: landscape.edges.some(({ node }) => node.contracts.some(({ id }) => id === contractId)),
  };
}

/** How what-if speaks of a contract: it must not tell one that is withheld from one that never was. */
async function whatIfWithout(viewer: Bearer | null, id: string): Promise<unknown[]> {
  const { errors } = await house.ask(
    viewer,
    `query ($ids: [ID!]!) { whatIf(region: "ZHZ", scheme: "ZHZ-2022", on: "2025-12-31", withoutContracts: $ids) { on } }`,
    { ids: [id] },
  );
  return errors.map(({ message, extensions }) => [message.replace(id, "THE-CONTRACT"), extensions["code"]]);
}

/** What was printed as of a moment of knowledge; the latest without one. */
async function printed(
  knownAt: string | null,
): Promise<{ knownAt: string; fingerprint: string; contracts: number }> {
  const { landscapeReport } = whole(
    await house.ask<{
      landscapeReport: { knownAt: string; fingerprint: string; to: { contracts: number } };
    }>(
      null,
      `query ($knownAt: DateTime) {
        landscapeReport(region: "ZHZ", from: "2021-12-31", to: "2025-12-31", knownAt: $knownAt) {
          knownAt fingerprint to { contracts } } }`,
      { knownAt },
    ),
  );
  return { ...landscapeReport, contracts: landscapeReport.to.contracts };
}

const everybody = Object.values(viewers);
const factsOfIt = async (): Promise<number> => {
  const { projection } = house.owners.coverage;
  const { facts } = projection;
  const ever = { on: null, knownAt: (await projection.freshness()).indexedAt };
  const found = await Promise.all([
    facts.find("Contract", ever, { ids: [contractId] }),
    facts.find("ContractLine", ever, { ids: [`${contractId}-1`] }),
  ]);
  return found.flat().length;
};

it("is silent to everybody until midnight, and opens then without a release or a change", async () => {
  expect(await factsOfIt()).toBe(0);
  const closed = await Promise.all(everybody.map(seenBy));
  expect(closed.map(({ isCovering, isInLandscape }) => isCovering || isInLandscape)).toEqual(
    everybody.map(() => false),
  );
  for (const viewer of everybody) {
    const refusal = await whatIfWithout(viewer, contractId);
    expect(refusal).toEqual([[expect.stringMatching(/^withoutContracts: /), "BAD_USER_INPUT"]]);
    expect(refusal).toEqual(await whatIfWithout(viewer, "NEVER-WAS"));
  }
  house.at(after);
  for (let turn = 0; turn < 200 && (await factsOfIt()) < 2; turn += 1) await sleep(50);
  expect(await factsOfIt()).toBe(2);
  expect(await whatIfWithout(null, contractId)).toEqual([]);
  const open = await Promise.all(everybody.map(seenBy));
  expect(open).toEqual(
    closed.map(({ count, choice, regional }) => ({
      count: count + 1,
      choice: choice + 1,
      regional: regional + 1,
      isCovering: true,
      isInLandscape: true,
    })),
  );
});

it("forgets what it knew when an embargo is set afterwards, and builds the same anew", async () => {
  const asOf = async () =>
    whole(
      await house.ask<{ contract: { asOf: string } }>(
        viewers["admin"] ?? null,
        "query ($id: ID!) { contract(id: $id) { asOf } }",
        { id: contractId },
      ),
    ).contract.asOf;
  const setting = async (confidentialUntil: string) =>
    house.contracts.one({
      contract: { act: "CORRECT", id: contractId, facts: { confidentialUntil }, basis: await asOf() },
    });
  expect(await setting("2027-01-01")).toMatchObject({ change: "CHANGED" });
  await house.owners.coverage.projector.catchUp();
  expect(await factsOfIt()).toBe(0);
  await house.owners.coverage.projection.forget();
  await house.owners.coverage.projector.catchUp();
  expect(await factsOfIt()).toBe(0);
  const print = await printed(null);
  expect(await setting("2025-01-01")).toMatchObject({ change: "CHANGED" });
  await house.owners.coverage.projector.catchUp();
  expect(await factsOfIt()).toBeGreaterThanOrEqual(2);
  // What everybody could not know then, no print of then tells; what differs today is that it became public.
  expect(await printed(print.knownAt)).toEqual(print);
  const then = { on: null, knownAt: new Date(print.knownAt) };
  const { facts } = house.owners.coverage.projection;
  // What belongs to it opened with it, and was not known before either.
  expect(await facts.find("ContractLine", then, { ids: [`${contractId}-1`] })).toEqual([]);
  const today = await printed(null);
  expect(today.contracts).toBe(print.contracts + 1);
  const { landscapeRevision } = whole(
    await house.ask<{ landscapeRevision: object }>(
      null,
      `query ($then: DateTime!) {
        landscapeRevision(region: "ZHZ", on: "2025-12-31", knownThen: $then) {
          bridge(unit: CONTRACTS) { kind change changes { typeName key kind } } } }`,
      { then: print.knownAt },
    ),
  );
  expect(landscapeRevision).toEqual({
    bridge: [
      { kind: "OPENED", change: 1, changes: [{ typeName: "Contract", key: contractId, kind: "OPENED" }] },
    ],
  });
});
