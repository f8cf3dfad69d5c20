// SPDX-License-Identifier: EUPL-1.2
// The questions about money of DOMAIN.md section 11, Q41 and Q42, through the gateway by who may ask them; and that what
// began, ended or is to be decided under embargo is on no list and in no export.
import { type Answer, whole } from "../kit/world";
import { type Bearer } from "../kit/testHouse";
import { after, before, ClosedHouse, contractId } from "./closedHouse";
import { exportCases } from "./exports.cases";

let house: ClosedHouse;
beforeAll(async () => {
  house = await ClosedHouse.start();
}, 180_000);
afterAll(() => house.stop());

const council: Bearer = { subject: "raad", roles: ["reporting"], regions: ["ZHZ"] };
const office: Bearer = { subject: "soj", roles: ["procurement"], regions: ["ZHZ"] };

interface Tariff {
  readonly id: string;
  readonly differenceCents: string | null;
}

it("Q41 tariffs beside the national average, with the difference; an unknown average is null", async () => {
  const query = `{ tariffs(region: "ZHZ", on: "2022-03-01") {
    id product unit amountCents nationalAverageCents nationalAverageOn differenceCents provider { id } } }`;
  const { tariffs } = whole(await house.ask<{ tariffs: Tariff[] }>(council, query));
  const tariff = (id: string, product: string, unit: string, cents: (string | null)[], provider?: string) => {
    const [amountCents, nationalAverageCents, differenceCents] = cents;
    return {
      ...{ id, product: `${product} (fictief)`, unit, amountCents, nationalAverageCents, differenceCents },
      nationalAverageOn: nationalAverageCents === null ? null : "2021-07-01",
      provider: provider === undefined ? null : { id: provider },
    };
  };
  expect(tariffs).toEqual([
    tariff("ZHZ/T-1", "Ambulante begeleiding", "uur", ["9150", "8800", "350"]),
    tariff("ZHZ/T-1-RTA-056", "Ambulante begeleiding", "uur", ["9600", "8800", "800"], "RTA-056"),
    tariff("ZHZ/T-2", "Ambulante behandeling", "uur", ["10800", "11250", "-450"]),
    tariff("ZHZ/T-3", "Dagbehandeling", "dagdeel", ["12400", null, null]),
    tariff("ZHZ/T-4", "Gezinshuis", "etmaal", ["21900", "20500", "1400"]),
  ]);
  const above = tariffs.filter(({ differenceCents }) => Number(differenceCents) > 0);
  expect(above.map(({ id }) => id)).toEqual(["ZHZ/T-1", "ZHZ/T-1-RTA-056", "ZHZ/T-4"]);
  expect((await house.ask(null, query)).errors.map(({ extensions }) => extensions["code"])).toEqual([
    "UNAUTHENTICATED",
  ]);
});

it("Q42 ceilings with what was used, and what was moved between them, for who may know", async () => {
  const query = `{ ceilings(region: "ZHZ", year: 2022) {
    id line { id segment { code } } amountCents usedCents
    reallocations { on fromLineId toLineId amountCents } } }`;
  const { ceilings } = whole(await house.ask<{ ceilings: unknown[] }>(office, query));
  const moved = [{ on: "2022-07-01", fromLineId: "C-0305-1", toLineId: "C-0304-1", amountCents: "15000000" }];
  const ceiling = (line: string, amountCents: string, usedCents: string) => ({
    id: `${line}/2022`,
    line: { id: line, segment: { code: "1" } },
    ...{ amountCents, usedCents, reallocations: moved },
  });
  expect(ceilings).toEqual([
    ceiling("C-0304-1", "240000000", "198500000"),
    ceiling("C-0305-1", "180000000", "91000000"),
  ]);
  expect((await house.ask(null, query)).errors.map(({ extensions }) => extensions["code"])).toEqual([
    "UNAUTHENTICATED",
  ]);
});

// Before the one below: what a read side was told once, it does not forget when a clock goes back.
describe("exports", () => exportCases(() => house));

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
