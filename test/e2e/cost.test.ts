// SPDX-License-Identifier: EUPL-1.2
// What an operation costs: subgraph calls and SQL statements, which must not grow with the page.
import { engineNames } from "../../gateway/engines";
import { startWorld, type World, whole } from "../kit/world";

describe.each(engineNames)("the engine %s:", (GATEWAY_ENGINE) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ GATEWAY_ENGINE });
  }, 120_000);
  afterAll(() => world.stop());

  /** The main question with all the fields that DESIGN.md shows. */
  const mainQuestion = `query WhoCovers($municipality: ID!, $segment: ID!, $on: LocalDate, $first: Int) {
  coverage(municipality: $municipality, segment: $segment, on: $on, first: $first) {
    answer on knownAt indexedAt
    providerCount counterpartyCount viaCounterpartCount
    edges { node {
      scale viaCounterpart providerId providerName
      provider { id name locations { municipality { name } } supervision { kind } }
      contract { id end decisionMoments { year kind } }
      admissionStop { from until reason }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

  /** Calls and statements by subgraph. */
  async function costOf(
    query: string,
    variables: Record<string, unknown>,
  ): Promise<Record<string, [calls: number, statements: number]>> {
    const answer = await world.ask(query, variables);
    whole(answer);
    const cost: Record<string, [number, number]> = {};
    for (const { name, statements = 0 } of await world.operationsOf(answer.requestId)) {
      const [calls, sum] = cost[name] ?? [0, 0];
      cost[name] = [calls + 1, sum + statements];
    }
    return cost;
  }

  const asked = { municipality: "GM0512", segment: "ZHZ-2022/4B", on: "2022-03-01" };

  it("the main question costs a constant number of calls and statements, whatever the page size", async () => {
    // Both pages hold entries with a stop: a kind of link that no entry has costs nothing at all.
    const small = await costOf(mainQuestion, { ...asked, first: 14 });
    const large = await costOf(mainQuestion, { ...asked, first: 24 });
    expect(large).toEqual(small);
    expect(small).toEqual({
      // How far the projection is; what is ever known of municipality, segment, scheme and membership; then the facts, and how contracts, lines and providers go on.
      coverage: [1, 19],
      // The providers, and their locations.
      providers: [1, 2],
      municipalities: [1, 1],
      quality: [1, 1],
      // The contracts, which of them are under embargo, their decision moments, the stops, and the period of each stop.
      contracts: [1, 5],
    });
  });

  it("a list of the landscape with its links costs the same for 40 and for 100", async () => {
    const query = `query ($first: Int) { landscape(region: "ZHZ", on: "2022-03-01", first: $first) {
    totalCount edges { node { providerId segments { label } contracts { id lines { segment { label } } } provider { name kind identities { label } } } } } }`;
    expect(await costOf(query, { first: 100 })).toEqual(await costOf(query, { first: 40 }));
  });

  it("whyNot costs one call", async () => {
    const query = `{ whyNot(provider: "RTA-046", municipality: "GM0512", segment: "ZHZ-2022/4A", on: "2022-03-01") { sentence } }`;
    const cost = await costOf(query, {});
    expect(Object.keys(cost)).toEqual(["coverage"]);
    expect(cost["coverage"]?.[0]).toBe(1);
  });

  it("the 80 cells of a choice matrix cost one call and a fixed number of statements", async () => {
    const query = `{ choiceMatrix(region: "ZHZ", scheme: "ZHZ-2022", on: "2022-03-01") { cells { providers municipality { id } } } }`;
    expect(await costOf(query, {})).toEqual({ coverage: [1, 16] });
    const row = `{ choiceRow(municipality: "GM0512", on: "2022-03-01") { cells { providers segment { id } } } }`;
    expect(await costOf(row, {})).toEqual({ coverage: [1, 15] });
  });

  it("a report, and a series of any length, cost one call and a fixed number of statements", async () => {
    const report = `{ landscapeReport(region: "ZHZ", from: "2021-12-31", to: "2022-01-01") {
    fingerprint bridge(unit: CONTRACTS) { providerIds } outflow { providers } stated { id } } }`;
    const series = `query ($to: LocalDate!) {
    landscapeSeries(region: "ZHZ", from: "2018-01-01", to: $to, every: MONTH) { points { contracted } } }`;
    expect(await costOf(report, {})).toEqual({ coverage: [1, 17] });
    expect(await costOf(series, { to: "2018-02-01" })).toEqual({ coverage: [1, 16] });
    expect(await costOf(series, { to: "2024-01-01" })).toEqual({ coverage: [1, 16] });
  });

  it("the list behind a figure costs the same for 10 and for 100", async () => {
    const query = `query ($first: Int) {
    counted(region: "ZHZ", from: "2021-12-31", to: "2022-01-01", unit: CONTRACTS, side: BEFORE, first: $first) {
      totalCount edges { node { contract { id status } providers { id name } } } } }`;
    const cost = await costOf(query, { first: 10 });
    expect(cost["coverage"]).toEqual([1, 16]);
    expect(await costOf(query, { first: 100 })).toEqual(cost);
  });

  it("an old print beside a new one costs one call and a fixed number of statements", async () => {
    const { data } = await world.ask<{ coverage: { indexedAt: string } }>(
      `{ coverage(municipality: "GM0512", segment: "ZHZ-2022/4A", on: "2022-03-01") { indexedAt } }`,
    );
    const then = new Date(new Date(data?.coverage.indexedAt ?? "").getTime() - 1).toISOString();
    const query = `query ($then: DateTime!) {
    landscapeRevision(region: "ZHZ", on: "2022-01-01", knownThen: $then) { fingerprint bridge(unit: CONTRACTED) { change } } }`;
    expect(await costOf(query, { then })).toEqual({ coverage: [1, 31] });
  });

  it("what began and ended costs the same for 10 and for 100", async () => {
    const query = `query ($first: Int) { contractMovements(region: "ZHZ", from: "2021-12-31", to: "2022-01-01", first: $first) {
    began ended edges { node { kind on reason contract { id status lines { segment { label } } parties { name } } } } } }`;
    const cost = await costOf(query, { first: 10 });
    expect(cost["contracts"]).toEqual([1, 7]);
    expect(await costOf(query, { first: 100 })).toEqual(cost);
  });
});
