// SPDX-License-Identifier: EUPL-1.2
// What quality says of a contract under embargo is as closed as the contract, although another owner keeps that.
import { ErrorCode } from "../../kit/errors";
import { toAsOf } from "../../kit/moment";
import { askInside, bearing, type Bearer } from "../kit/testHouse";
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
    // Figures about people as they were entered are for who keeps them, and for nobody who reports on them.
    const isAboutPeople = typeName === "KpiResult";
    const mayKeep = isInsider && viewer?.roles.some((role) => role !== "reporting");
    const seen = await answer();
    if (isKeeper && !seen.errors.length) {
      expect(seen.data?.qualityHistory.totalCount).toBe((isAboutPeople ? mayKeep : isInsider) ? 1 : 0);
      house.at(after);
      expect((await answer()).data?.qualityHistory.totalCount).toBe(isAboutPeople && !mayKeep ? 0 : 1);
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

it("nothing is opened by a guess while the owner of contracts does not answer", async () => {
  const urls = house.owners.urls as Map<string, string>;
  const url = urls.get("contracts") as string;
  const asOf = toAsOf({ on: "2025-06-01", knownAt: await house.owners.quality.changeLog.watermark() });
  const of = [
    { __typename: "Contract", id: contractId, asOf },
    { __typename: "KpiAgreement", id: agreementId, asOf },
  ];
  const query = `query ($of: [_Any!]!) { changes: qualityChanges(first: 1000) { edges { node { key reason } } }
    _entities(representations: $of) {
      ... on Contract { kpiAgreements { target } measures { kind } } ... on KpiAgreement { target } } }`;
  const asked = async () => {
    const { data, errors } = await askInside<object>(
      house.owners.urls.get("quality") ?? "",
      query,
      { of },
      {},
    );
    return { errors, text: JSON.stringify(data) };
  };
  expect((await asked()).errors).toEqual([]);
  urls.set("contracts", "http://127.0.0.1:1");
  try {
    const { errors, text } = await asked();
    expect(errors.length).toBeGreaterThan(0);
    for (const sign of ["77", "VERBETERPLAN", secret]) expect(text).not.toContain(sign);
  } finally {
    urls.set("contracts", url);
  }
});

it("a figure about few people is kept back as of before it was known to be about few, and in every history", async () => {
  const id = `${agreementId}/2023`;
  const keeper = new Keeper(house.owners.urls.get("quality") ?? "", "Quality", admin);
  const facts = { agreementId, measuredPeriod: "2023-Q1", figure: 55, people: 12 };
  await keeper.change([{ kpiResult: { act: "REGISTER", id, from, facts } }]);
  const shownAsOf = async (knownAt: Date): Promise<unknown> =>
    whole(
      await askInside<{ _entities: unknown[] }>(
        house.owners.urls.get("quality") ?? "",
        `query ($of: [_Any!]!) { _entities(representations: $of) {
          ... on KpiAgreement { results { period value suppressed } } } }`,
        {
          of: [{ __typename: "KpiAgreement", id: agreementId, asOf: toAsOf({ on: "2025-06-01", knownAt }) }],
        },
        await bearing(admin),
      ),
    )._entities[0];
  const basis = async () =>
    toAsOf({ on: "2025-06-01", knownAt: await house.owners.quality.changeLog.watermark() });
  const before = await house.owners.quality.changeLog.watermark();
  const year = { period: "2022", value: 71, suppressed: false };
  expect(await shownAsOf(before)).toEqual({
    results: [year, { period: "2023-Q1", value: 55, suppressed: false }],
  });
  const corrected = await keeper.change([
    { kpiResult: { act: "CORRECT", id, facts: { people: 4 }, basis: await basis() } },
  ]);
  expect(corrected.outcomes.map(({ change }) => change)).toEqual(["CHANGED"]);
  const keptBack = { results: [year, { period: "2023-Q1", value: null, suppressed: true }] };
  expect(await shownAsOf(before)).toEqual(keptBack);
  expect(await shownAsOf(await house.owners.quality.changeLog.watermark())).toEqual(keptBack);
  // Withdrawn, it is still not to be had from the others.
  const withdrawn = await keeper.change([{ kpiResult: { act: "WITHDRAW", id, basis: await basis() } }]);
  expect(withdrawn.recordedAt).not.toBeNull();
  expect(await shownAsOf(before)).toEqual(keptBack);
  // Of what everybody may know, the read side gets no number either.
  house.at(after);
  const versions = whole(
    await askInside<{ qualityVersions: { facts: object }[] }>(
      house.owners.urls.get("quality") ?? "",
      `query ($keys: [ID!]!, $upTo: String!) {
        qualityVersions(typeName: "KpiResult", keys: $keys, upTo: $upTo) { facts } }`,
      { keys: [`${agreementId}/2022`], upTo: await lastCursor() },
      await bearing(projector),
    ),
  ).qualityVersions;
  expect(versions.map(({ facts }) => Object.keys(facts))).toEqual([["agreementId", "measuredPeriod"]]);
});

const projector: Bearer = { subject: "coverage", roles: ["projector"] };

async function lastCursor(): Promise<string> {
  const { qualityChanges } = whole(
    await askInside<{ qualityChanges: { pageInfo: { endCursor: string } } }>(
      house.owners.urls.get("quality") ?? "",
      "{ qualityChanges(first: 1000) { pageInfo { endCursor } } }",
      {},
      await bearing(admin),
    ),
  );
  return qualityChanges.pageInfo.endCursor;
}
