// SPDX-License-Identifier: EUPL-1.2
// What quality says of a contract under embargo is as closed as the contract, although another owner keeps that.
import { ErrorCode } from "../../kit/errors";
import { toAsOf } from "../../kit/moment";
import { askInside, bearing } from "../kit/testHouse";
import { whole } from "../kit/world";
import { admin, Keeper } from "../operations/keeper";
import { after, before, ClosedHouse, contractId, insiders, secret, viewers } from "./closedHouse";

const from = "2022-01-01";
const told = `Afgesproken in ${secret}`;
const agreementId = `${contractId}-KPI`;

let house: ClosedHouse;
beforeAll(async () => {
  house = await ClosedHouse.start();
  const keeper = new Keeper(house.owners.urls.get("quality") ?? "", "Quality", admin);
  const report = await keeper.change(
    [
      {
        kpiAgreement: {
          act: "REGISTER",
          id: agreementId,
          from,
          facts: { kpiId: "K01", contractId, target: 77 },
        },
      },
      {
        kpiResult: {
          act: "REGISTER",
          id: `${agreementId}/2022`,
          from,
          facts: { agreementId, measuredPeriod: "2022", figure: 71, people: 40 },
        },
      },
      {
        measure: {
          act: "REGISTER",
          id: `${contractId}-M`,
          from: "2023-01-01",
          facts: { contractId, kind: "VERBETERPLAN", takenOn: "2023-01-01" },
        },
      },
    ],
    false,
    told,
  );
  expect(report.outcomes.map(({ change }) => change)).toEqual(["CREATED", "CREATED", "CREATED"]);
}, 180_000);
afterAll(() => house.stop());
beforeEach(() => house.at(before));

const everybody = Object.entries(viewers).map(
  ([name, viewer]) => [name, viewer, insiders.includes(name)] as const,
);
const content = "kpiAgreements { target results { value } } measures { on }";
const all = {
  kpiAgreements: [{ target: 77, results: [{ value: 71 }] }],
  measures: [{ on: "2023-01-01" }],
};

describe.each(everybody)("for %s", (_, viewer, isInsider) => {
  it("a contract shows neither agreements nor measures, and does not say that there are none", async () => {
    const seen = async () =>
      whole(
        await house.ask<{ contract: object }>(
          viewer,
          `query ($id: ID!) { contract(id: $id, on: "2025-06-01") { ${content} } }`,
          { id: contractId },
        ),
      ).contract;
    expect(await seen()).toEqual(isInsider ? all : { kpiAgreements: null, measures: null });
    house.at(after);
    expect(await seen()).toEqual(all);
  });

  it("an agreement by reference is there for nobody else", async () => {
    const knownAt = await house.owners.quality.changeLog.watermark();
    const of = [{ __typename: "KpiAgreement", id: agreementId, asOf: toAsOf({ on: "2025-06-01", knownAt }) }];
    const seen = async () =>
      whole(
        await askInside<{ _entities: unknown[] }>(
          house.owners.urls.get("quality") ?? "",
          "query ($of: [_Any!]!) { _entities(representations: $of) { ... on KpiAgreement { target } } }",
          { of },
          viewer ? await bearing(viewer) : {},
        ),
      )._entities;
    expect(await seen()).toEqual([isInsider ? { target: 77 } : null]);
    house.at(after);
    expect(await seen()).toEqual([{ target: 77 }]);
  });

  it("the feed does not tell why", async () => {
    const reasons = async () =>
      whole(
        await house.ask<{ qualityChanges: { edges: { node: { key: string; reason: string | null } }[] } }>(
          viewer,
          "{ qualityChanges(first: 1000) { edges { node { key reason } } } }",
        ),
      )
        .qualityChanges.edges.filter(({ node }) => node.key.startsWith(contractId))
        .map(({ node }) => node.reason);
    expect(await reasons()).toEqual([null, null, null]);
    house.at(after);
    expect(await reasons()).toEqual([told, told, told]);
  });

  it.each([
    ["KpiAgreement", agreementId],
    ["KpiResult", `${agreementId}/2022`],
    ["Measure", `${contractId}-M`],
  ])("the history of a %s is as closed", async (typeName, id) => {
    const answer = async () =>
      house.ask<{ qualityHistory: { totalCount: number } }>(
        viewer,
        "query ($typeName: String!, $id: ID!) { qualityHistory(typeName: $typeName, id: $id) { totalCount } }",
        { typeName, id },
      );
    const isKeeper = viewer?.roles.some((role) => ["admin", "procurement", "reporting"].includes(role));
    const seen = await answer();
    if (isKeeper && !seen.errors.length) {
      expect(seen.data?.qualityHistory.totalCount).toBe(isInsider ? 1 : 0);
      house.at(after);
      expect((await answer()).data?.qualityHistory.totalCount).toBe(1);
    } else {
      expect(isInsider && isKeeper && seen.errors.length === 0).toBe(false);
      expect(seen.errors[0]?.extensions["code"]).toBe(
        viewer ? ErrorCode.FORBIDDEN : ErrorCode.UNAUTHENTICATED,
      );
    }
  });
});

it("other contracts are untouched, and ask nobody anything new", async () => {
  const { contract } = whole(
    await house.ask<{ contract: { kpiAgreements: unknown[]; measures: unknown[] } }>(
      null,
      `{ contract(id: "C-0304", on: "2022-03-01") { ${content} } }`,
    ),
  );
  expect(Array.isArray(contract.kpiAgreements)).toBe(true);
  expect(Array.isArray(contract.measures)).toBe(true);
});
