// SPDX-License-Identifier: EUPL-1.2
// While something is confidential others take no days away from what it may refer to, so nobody makes that last as he likes.
import { dayOf } from "../../kit/clock";
import { lastEmbargoDay } from "../../kit/operations/embargoLength.rules";
import { AgreeingHouse, contractOf } from "../operations/agreeingHouse";
import { admin, type Outcome } from "../operations/keeper";

let house: AgreeingHouse;
beforeAll(async () => {
  house = await AgreeingHouse.start();
}, 120_000);
afterAll(() => house.owners.stop());

it.each([
  ["2026-11-27", "2028-11-27"],
  ["2028-02-29", "2030-03-01"],
])("what is recorded on %s may be under embargo until %s", (today, last) => {
  expect(lastEmbargoDay(today)).toBe(last);
});

const last = lastEmbargoDay(dayOf(new Date()));
/** A day later, in the years that we have. */
const tooLate = dayOf(new Date(Date.parse(`${last}T12:00:00Z`) + 24 * 60 * 60 * 1000));
const framework = (id: string, confidentialUntil: string) => ({
  procurementFramework: {
    ...{ act: "REGISTER", id, from: "2024-01-01" },
    facts: { regionId: "ZHZ", version: "1", title: "Proef", status: "VASTGESTELD", confidentialUntil },
  },
});
const rehearsed = async (change: object, keeper = house.contracts): Promise<Outcome> =>
  (await keeper.change([change], true)).outcomes[0] as Outcome;

it("who keeps a contract has it confidential for two years at most, by any operation; an admin longer", async () => {
  await house.accepted(contractOf("LENGTE-1", { confidentialUntil: last }));
  const { contracts } = house;
  const basis = await house.now();
  const facts = { confidentialUntil: tooLate };
  const later = [
    contractOf("LENGTE-2", facts),
    { contract: { act: "CORRECT", id: "LENGTE-1", basis, facts } },
    { contract: { act: "AMEND", id: "LENGTE-1", basis, from: "2025-01-01", facts } },
  ];
  for (const change of later) {
    const refused = await rehearsed(change);
    expect(refused.faults).toMatchObject([
      {
        field: "confidentialUntil",
        given: JSON.stringify(tooLate),
        expected: expect.stringContaining(`${last} at the latest`) as string,
      },
    ]);
    expect(await rehearsed(change, contracts.as(admin))).toMatchObject({ __typename: "OperationAccepted" });
  }
});

it("so has who keeps a framework", async () => {
  const refused = await rehearsed(framework("LENGTE-K", tooLate));
  expect(refused.faults?.map(({ field }) => field)).toEqual(["confidentialUntil"]);
});

it("what an admin made longer is said again, or made shorter, by who keeps it", async () => {
  const { recordedAt } = await house.contracts
    .as(admin)
    .change([contractOf("LENGTE-3", { confidentialUntil: "2999-01-01" })]);
  expect(recordedAt).not.toBeNull();
  const basis = await house.now();
  const again = contractOf("LENGTE-3", { confidentialUntil: "2999-01-01", decisionReference: "B-1" });
  expect(await rehearsed({ contract: { ...again.contract, act: "SETTLE", basis } })).toMatchObject({
    __typename: "OperationAccepted",
  });
  for (const [day, outcome] of [
    ["2998-01-01", "OperationAccepted"],
    ["2999-01-02", "OperationRefused"],
  ]) {
    const change = { act: "CORRECT", id: "LENGTE-3", basis, facts: { confidentialUntil: day } };
    expect(await rehearsed({ contract: change })).toMatchObject({ __typename: outcome });
  }
});
