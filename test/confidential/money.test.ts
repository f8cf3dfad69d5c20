// SPDX-License-Identifier: EUPL-1.2
// That what began, ended or is to be decided under embargo is on no list and in no export, and no tariff in an export.
import { type Answer, whole } from "../kit/world";
import { type Bearer } from "../kit/testHouse";
import {
  after,
  anEmbargoedContract,
  before,
  ClosedHouse,
  contractId,
  insiders,
  viewers,
} from "./closedHouse";
import { exportCases } from "./exports.cases";
import { smallNumberCases } from "./smallNumbers.cases";

let house: ClosedHouse;
beforeAll(async () => {
  house = await ClosedHouse.start();
}, 180_000);
afterAll(() => house.stop());

const office: Bearer = { subject: "soj", roles: ["procurement"], regions: ["ZHZ"] };

// Before the one below: what a read side was told once, it does not forget when a clock goes back.
describe("exports", () => exportCases(() => house));
describe("small numbers", () => smallNumberCases(() => house));

it("what began, and what is to be decided, is on no list for who may not know it yet", async () => {
  const query = `{
    contractMovements(region: "ZHZ", from: "2021-12-31", to: "2022-01-01", first: 1) { began ended }
    decisionAgenda(region: "ZHZ", from: "2022-01-01", until: "2031-01-01") { contract { id } } }`;
  const told = async (viewer: Bearer | null) => {
    const answer: Answer<{
      contractMovements: { began: number };
      decisionAgenda: { contract: { id: string } | null }[];
    }> = await house.ask(viewer, query);
    const { contractMovements, decisionAgenda } = whole(answer);
    const isOnAgenda = decisionAgenda.some(({ contract }) => contract?.id === contractId);
    return [contractMovements.began, isOnAgenda];
  };
  house.at(before);
  expect(await told(null)).toEqual([135, false]);
  expect(await told(office)).toEqual([136, true]);
  house.at(after);
  expect(await told(null)).toEqual([136, true]);
});

it("where the lines of a closed contract are for is told by no filter on a region", async () => {
  const id = "GEHEIM-2";
  const from = "2022-01-01";
  const facts = { ...anEmbargoedContract, commissionerRegionId: "HR" };
  const line = { contractId: id, segmentId: "ZHZ-2022/7", scale: "REGIONAL", areaKind: "REGIO" };
  const { recordedAt } = await house.contracts.change([
    { contract: { act: "REGISTER", id, from, facts } },
    { contractLine: { act: "REGISTER", id: `${id}-1`, from, facts: { ...line, areaRegionId: "ZHZ" } } },
  ]);
  expect(recordedAt).not.toBeNull();
  const counted = async (viewer: Bearer | null) =>
    whole(
      await house.ask<{ contracts: { totalCount: number } }>(
        viewer,
        '{ contracts(filter: { region: "ZHZ" }, on: "2025-12-31") { totalCount } }',
      ),
    ).contracts.totalCount;
  const asked = ["anonymous", "procurement of the region", "procurement of another region"];
  const all = async () => Promise.all(asked.map((name) => counted(viewers[name] ?? null)));
  house.at(before);
  const closed = await all();
  house.at(after);
  expect((await all()).map((count, place) => count - (closed[place] ?? 0))).toEqual([1, 1, 0]);
});

it("what began counts as known from when it opened, so that a print of before stays as it was", async () => {
  house.at(after);
  const setting = async (confidentialUntil: string) => {
    const query = `{ contract(id: "${contractId}") { asOf } }`;
    const { contract } = whole(await house.ask<{ contract: { asOf: string } }>(office, query));
    const facts = { confidentialUntil };
    return house.contracts.one({
      contract: { act: "CORRECT", id: contractId, facts, basis: contract.asOf },
    });
  };
  const began = async (knownAt: string | null) => {
    const query = `query ($knownAt: DateTime) {
      contractMovements(region: "ZHZ", from: "2021-12-31", to: "2022-01-01", first: 1, knownAt: $knownAt) { began } }`;
    const answer = await house.ask<{ contractMovements: { began: number } }>(null, query, { knownAt });
    return whole(answer).contractMovements.began;
  };
  expect(await setting("2027-01-01")).toMatchObject({ change: "CHANGED" });
  const printed = (await house.owners.contracts.changeLog.watermark()).toISOString();
  const closed = await began(printed);
  expect(await setting("2025-01-01")).toMatchObject({ change: "CHANGED" });
  expect(await began(null)).toBe(closed + 1);
  expect(await began(printed)).toBe(closed);
});

it("who may read an embargoed contract has it counted, before and after it opens, also on a day that no clock has reached", async () => {
  house.at(after);
  const shut = async (confidentialUntil: string) => {
    const { contract } = whole(
      await house.ask<{ contract: { asOf: string } }>(office, `{ contract(id: "${contractId}") { asOf } }`),
    );
    const facts = { confidentialUntil };
    const change = { act: "CORRECT", id: contractId, facts, basis: contract.asOf };
    expect(await house.contracts.one({ contract: change })).toMatchObject({ change: "CHANGED" });
    return (await house.owners.contracts.changeLog.watermark()).toISOString();
  };
  const figures = async (viewer: Bearer | null, knownAt: string) => {
    const query = `query ($knownAt: DateTime) {
      contractMovements(region: "ZHZ", from: "2021-12-31", to: "2022-01-01", first: 1, knownAt: $knownAt) { began fingerprint }
      agreementShares(region: "ZHZ", on: "2022-01-01", knownAt: $knownAt) { segment { id } contracts fingerprint } }`;
    const { contractMovements, agreementShares } = whole(
      await house.ask<{
        contractMovements: { began: number };
        agreementShares: { segment: { id: string } | null; contracts: number }[];
      }>(viewer, query, { knownAt }),
    );
    const share = agreementShares.find(({ segment }) => segment?.id === "ZHZ-2022/7");
    return { counts: [contractMovements.began, share?.contracts], contractMovements, agreementShares };
  };
  const closed = await shut("2999-01-01");
  const [began, share] = (await figures(null, closed)).counts.map(Number);
  const ofInsiders = await Promise.all(insiders.map((name) => figures(viewers[name] ?? null, closed)));
  expect(ofInsiders.map(({ counts }) => counts)).toEqual(
    insiders.map(() => [Number(began) + 1, Number(share) + 1]),
  );
  const opened = await shut("2025-01-01");
  expect((await figures(null, closed)).counts).toEqual([began, share]);
  expect((await figures(null, opened)).counts).toEqual([Number(began) + 1, Number(share) + 1]);
  expect(await Promise.all(insiders.map((name) => figures(viewers[name] ?? null, closed)))).toEqual(
    ofInsiders,
  );
});
