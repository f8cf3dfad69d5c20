// SPDX-License-Identifier: EUPL-1.2
// What is not public, on every way out, for everybody who could ask.
import { ErrorCode } from "../../kit/errors";
import { toAsOf } from "../../kit/moment";
import { askInside, bearing } from "../kit/testHouse";
import { type Answer, whole } from "../kit/world";
import { officer } from "../operations/keeper";
import { foreignReallocations, municipalCeilings } from "./ceilings.cases";
import { after, before, ClosedHouse, contractId, insiders, secret, viewers } from "./closedHouse";

let house: ClosedHouse;
beforeAll(async () => {
  house = await ClosedHouse.start();
}, 180_000);
afterAll(() => house.stop());
beforeEach(() => house.at(before));

const everybody = Object.entries(viewers).map(
  ([name, viewer]) => [name, viewer, insiders.includes(name)] as const,
);
const codes = (answer: Answer<unknown>): unknown[] => answer.errors.map((each) => each.extensions["code"]);
const contractFields = `id underEmbargo confidentialUntil commissioner { region { id } } category delivery
  parties { id } consortium { id } leadParty { id } subcontractors { id } procedure sasOption segmentSpanning
  partnerRole start end endStated status statusSince decisionReference exitReason
  lines { id product } decisionMoments { lapsesWithoutDecision } extensionOptions { extendsTo } framework { id }`;
const existence = {
  id: contractId,
  underEmbargo: true,
  confidentialUntil: "2026-01-01",
  commissioner: { region: { id: "ZHZ" } },
};
const isNothing = (contract: object): boolean =>
  Object.entries(contract).every(([name, value]) => name in existence || value === null);

describe.each(everybody)("for %s", (name, viewer, isInsider) => {
  it("tariffs are for who buys for that region or reports on it", async () => {
    const answer = await house.ask<{ tariffs: { id: string; amountCents: string }[] }>(
      viewer,
      '{ tariffs(region: "ZHZ", on: "2022-03-01") { id amountCents nationalAverageCents provider { id } } }',
    );
    if (isInsider) {
      expect(whole(answer).tariffs).toHaveLength(5);
      expect(whole(answer).tariffs[0]).toMatchObject({ id: "ZHZ/T-1", amountCents: "9150" });
    } else {
      expect(answer.data).toBeNull();
      expect(codes(answer)).toEqual([viewer ? ErrorCode.FORBIDDEN : ErrorCode.UNAUTHENTICATED]);
    }
  });

  it("ceilings are so too, with what was moved", async () => {
    const answer = await house.ask<{ ceilings: unknown[] }>(
      viewer,
      '{ ceilings(region: "ZHZ", year: 2022) { id year amountCents usedCents line { id } reallocations { id amountCents } } }',
    );
    if (isInsider) {
      const reallocations = [{ id: "C-0305-1/RA-2022-1", amountCents: "15000000" }];
      expect(whole(answer).ceilings).toEqual([
        {
          id: "C-0304-1/2022",
          year: 2022,
          amountCents: "240000000",
          usedCents: "198500000",
          line: { id: "C-0304-1" },
          reallocations,
        },
        {
          id: "C-0305-1/2022",
          year: 2022,
          amountCents: "180000000",
          usedCents: "91000000",
          line: { id: "C-0305-1" },
          reallocations,
        },
      ]);
    } else {
      expect(answer.data).toBeNull();
      expect(codes(answer)).toEqual([viewer ? ErrorCode.FORBIDDEN : ErrorCode.UNAUTHENTICATED]);
    }
  });

  it.each(["2022-01-01", "2025-12-31", "2027-01-01"])(
    "a contract as of %s opens by the clock alone",
    async (on) => {
      const query = `query ($id: ID!, $on: LocalDate) { contract(id: $id, on: $on) { ${contractFields} } }`;
      const seen = async () =>
        whole(await house.ask<{ contract: object }>(viewer, query, { id: contractId, on })).contract;
      expect(await seen()).toMatchObject(existence);
      expect(isNothing(await seen())).toBe(!isInsider);
      expect(JSON.stringify(await seen()).includes(secret)).toBe(isInsider);
      house.at(after);
      expect(await seen()).toMatchObject({ underEmbargo: false, decisionReference: `${secret}-2021` });
    },
  );

  it("filters on what it says select it for insiders only; counts say the same", async () => {
    const found = async (filter: object) => {
      const { contracts } = whole(
        await house.ask<{ contracts: { totalCount: number; edges: { node: { id: string } }[] } }>(
          viewer,
          `query ($filter: ContractFilter) { contracts(filter: $filter, on: "2025-12-31", first: 100) { totalCount edges { node { id } } } }`,
          { filter },
        ),
      );
      const ids = contracts.edges.map(({ node }) => node.id);
      if (contracts.totalCount <= 100) expect(ids).toHaveLength(contracts.totalCount);
      return { count: contracts.totalCount, has: ids.includes(contractId) };
    };
    const all = await found({ region: "ZHZ" });
    expect((await found({ provider: "RTA-045" })).has).toBe(isInsider);
    for (const filter of [
      { region: "ZHZ", category: "RTA" },
      { region: "ZHZ", statuses: ["ACTIEF"] },
    ]) {
      const closed = await found(filter);
      house.at(after);
      expect((await found(filter)).count - closed.count).toBe(isInsider ? 0 : 1);
      house.at(before);
    }
    house.at(after);
    expect((await found({ region: "ZHZ" })).count).toBe(all.count);
  });

  it("the order of a list does not tell: it is by id, and the same on both days", async () => {
    const ids = async () =>
      whole(
        await house.ask<{ contracts: { edges: { node: { id: string } }[] } }>(
          viewer,
          '{ contracts(filter: { region: "ZHZ" }, on: "2025-12-31", first: 100) { edges { node { id } } } }',
        ),
      ).contracts.edges.map(({ node }) => node.id);
    const closed = await ids();
    house.at(after);
    expect(closed).toEqual([...closed].sort());
    expect(await ids()).toEqual(closed);
  });

  it("a provider does not tell that it is a party", async () => {
    const data = whole(
      await house.ask<{ provider: { contracts: { id: string }[] } }>(
        viewer,
        '{ provider(id: "RTA-045", on: "2025-12-31") { contracts { id } } }',
      ),
    );
    expect(data.provider.contracts.some(({ id }) => id === contractId)).toBe(isInsider);
  });

  it("references that another subgraph hands on tell no more", async () => {
    const knownAt = await house.owners.contracts.changeLog.watermark();
    const asOf = toAsOf({ on: "2027-01-01", knownAt });
    const of = [
      { __typename: "Contract", id: contractId, asOf },
      { __typename: "ContractLine", id: `${contractId}-1`, asOf },
    ];
    const data = whole(
      await askInside<{ _entities: (object | null)[] }>(
        house.owners.urls.get("contracts") ?? "",
        `query ($of: [_Any!]!) { _entities(representations: $of) {
           ... on Contract { underEmbargo ${contractFields} } ... on ContractLine { product } } }`,
        { of },
        viewer ? await bearing(viewer) : {},
      ),
    );
    const [contract, line] = data._entities;
    expect(isNothing(contract as object)).toBe(!isInsider);
    expect(line).toEqual(isInsider ? { product: secret } : null);
  });

  it("the feed tells that something was recorded, and to nobody why; of tariffs and ceilings not even that", async () => {
    const feed = `query ($after: String) { contractChanges(first: 1000, after: $after) {
      edges { node { typeName key reason validFrom } } pageInfo { hasNextPage endCursor } } }`;
    interface Page {
      readonly edges: {
        node: { typeName: string; key: string; reason: string | null; validFrom: string | null };
      }[];
      readonly pageInfo: { hasNextPage: boolean; endCursor: string };
    }
    const read = async () => {
      const nodes: Page["edges"][number]["node"][] = [];
      let cursor: string | null = null;
      for (;;) {
        const { contractChanges: page }: { contractChanges: Page } = whole(
          await house.ask<{ contractChanges: Page }>(viewer, feed, { after: cursor }),
        );
        nodes.push(...page.edges.map(({ node }) => node));
        if (!page.pageInfo.hasNextPage) return nodes;
        cursor = page.pageInfo.endCursor;
      }
    };
    const of = (nodes: Awaited<ReturnType<typeof read>>) =>
      nodes.filter(({ key }) => key.startsWith(contractId));
    const nodes = await read();
    expect(of(nodes)).toHaveLength(4);
    expect(of(nodes).every(({ reason, validFrom }) => reason === null && validFrom === null)).toBe(true);
    expect(nodes.filter(({ typeName }) => ["Tariff", "Ceiling", "Reallocation"].includes(typeName))).toEqual(
      [],
    );
    house.at(after);
    // The same lines say more; that the day has come is not announced.
    const opened = await read();
    expect(opened).toHaveLength(nodes.length);
    expect(of(opened).every(({ reason }) => reason === `Besloten bij ${secret}`)).toBe(true);
  });

  it("the history is as closed as the entity", async () => {
    const told = async (typeName: string, id: string) => {
      const answer = await house.ask<{ contractHistory: { totalCount: number } }>(
        viewer,
        `query ($typeName: String!, $id: ID!) { contractHistory(typeName: $typeName, id: $id) {
           totalCount edges { node { reason after { facts } } } } }`,
        { typeName, id },
      );
      return {
        codes: codes(answer),
        count: answer.data?.contractHistory.totalCount,
        text: JSON.stringify(answer),
      };
    };
    const isKeeper = isInsider || name.startsWith("procurement");
    for (const [type, id] of [
      ["Contract", contractId],
      ["ContractLine", `${contractId}-1`],
      ["DecisionMoment", `${contractId}-GO`],
    ] as const) {
      house.at(before);
      const closed = await told(type, id);
      if (!isKeeper) {
        expect(closed.codes).toEqual([viewer ? ErrorCode.FORBIDDEN : ErrorCode.UNAUTHENTICATED]);
        continue;
      }
      expect(closed).toMatchObject({ codes: [], count: isInsider ? 1 : 0 });
      expect(closed.text.includes(secret)).toBe(isInsider);
      house.at(after);
      expect((await told(type, id)).count).toBe(1);
    }
    if (isKeeper) expect((await told("Ceiling", "C-0304-1/2022")).count).toBe(isInsider ? 1 : 0);
  });

  it("introspection shows the types, as to everybody, and not what is for machines", async () => {
    const data = whole(
      await house.ask<{ ceiling: object; withheld: object | null }>(
        viewer,
        '{ ceiling: __type(name: "Ceiling") { name } withheld: __type(name: "WithheldEntity") { name } }',
      ),
    );
    expect(data).toEqual({ ceiling: { name: "Ceiling" }, withheld: null });
  });
});

it("a municipality's officer sees the ceilings of lines that it keeps, in its own region", async () => {
  const query = "query ($region: ID!) { ceilings(region: $region, year: 2022) { id } }";
  expect(whole(await house.ask(officer, query, { region: "ZHZ" }))).toEqual({ ceilings: [] });
  expect(codes(await house.ask(officer, query, { region: "HR" }))).toEqual([ErrorCode.FORBIDDEN]);
  expect(codes(await house.ask(officer, '{ tariffs(region: "ZHZ") { id } }'))).toEqual([ErrorCode.FORBIDDEN]);
});

it("of what a municipality bought by itself its officer sees the ceilings and what was moved, and the region's office not", () =>
  municipalCeilings(house));

it("nobody moves money to a line of another, nor reads what came from one", () =>
  foreignReallocations(house));

it("the owner shows what has opened with an older knowledge too", async () => {
  const knownAt = (await house.owners.contracts.changeLog.watermark()).toISOString();
  const query = `query ($id: ID!, $knownAt: DateTime) {
    contract(id: $id, on: "2022-06-01", knownAt: $knownAt) { decisionReference } }`;
  const seen = async () => whole(await house.ask(null, query, { id: contractId, knownAt }));
  expect(await seen()).toEqual({ contract: { decisionReference: null } });
  house.at(after);
  expect(await seen()).toEqual({ contract: { decisionReference: `${secret}-2021` } });
});

it("an embargo that is set by a correction closes what was open, whatever is asked", async () => {
  house.at(new Date("2024-06-01T12:00:00Z"));
  const query = '{ procurementFrameworks(region: "ZHZ", on: "2022-03-01") { id title underEmbargo } }';
  const of2022 = async () =>
    whole(
      await house.ask<{ procurementFrameworks: { id: string; title: string | null }[] }>(null, query),
    ).procurementFrameworks.find(({ id }) => id === "ZHZ-2022");
  expect((await of2022())?.title).toMatch(/Inkoopkader/);
  const { data } = await house.ask<{ procurementFrameworks: { asOf: string }[] }>(
    null,
    '{ procurementFrameworks(region: "ZHZ", on: "2022-03-01") { asOf } }',
  );
  const basis = data?.procurementFrameworks[0]?.asOf;
  const correcting = (confidentialUntil: string | null, seen = basis) => ({
    procurementFramework: { act: "CORRECT", id: "ZHZ-2022", facts: { confidentialUntil }, basis: seen },
  });
  expect(await house.contracts.one(correcting("2025-01-01"))).toMatchObject({ change: "CHANGED" });
  expect(await of2022()).toEqual({ id: "ZHZ-2022", title: null, underEmbargo: true });
  const knownAt = new Date(parseInt((basis ?? "").split("~")[1] ?? "", 36)).toISOString();
  const known = `knownAt: "${knownAt}", on:`;
  const earlier = whole(
    await house.ask<{ procurementFrameworks: { id: string; title: string | null }[] }>(
      null,
      query.replace(" on:", ` ${known}`),
    ),
  );
  expect(earlier.procurementFrameworks.find(({ id }) => id === "ZHZ-2022")?.title).toBeNull();
});
