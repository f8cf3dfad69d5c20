// SPDX-License-Identifier: EUPL-1.2
// A municipality's officer may add lines of its own to a contract of its region, but not to one that is closed to it: what
// becomes of such a line would tell the term.
import { type LocalDate } from "../../kit/localDate";
import { toAsOf } from "../../kit/moment";
import { officer, type Outcome, regionalOffice } from "../operations/keeper";
import { after, anEmbargoedContract, before, ClosedHouse, contractId } from "./closedHouse";

let house: ClosedHouse;
/** Open when the officer recorded a line of its own under it, and closed since. */
const laterClosed = "GEHEIM-LATER";
const own = `${laterClosed}-GORINCHEM`;

const aLocalLine = (contract: string) => ({
  contractId: contract,
  segmentId: "ZHZ-2022/7",
  scale: "LOCAL",
  areaKind: "GEMEENTEN",
  areaMunicipalityIds: ["GM0512"],
  funding: [],
  deliveryModes: [],
});
const now = async (): Promise<string> =>
  toAsOf({ on: "2022-06-01", knownAt: await house.owners.contracts.changeLog.watermark() });

beforeAll(async () => {
  house = await ClosedHouse.start();
  const open = { ...anEmbargoedContract, confidentialUntil: null };
  const line = { act: "REGISTER", id: own, from: "2022-03-01", facts: aLocalLine(laterClosed) };
  const done = [
    await house.contracts.one({
      contract: { act: "REGISTER", id: laterClosed, from: "2022-01-01", facts: open },
    }),
    // The embargo is all that keeps the officer away.
    await house.contracts.as(officer).one({ contractLine: line }),
    await house.contracts.one({
      contract: {
        act: "CORRECT",
        id: laterClosed,
        facts: { confidentialUntil: anEmbargoedContract.confidentialUntil },
        basis: await now(),
      },
    }),
  ];
  expect(done.map(({ __typename }) => __typename)).toEqual(done.map(() => "OperationAccepted"));
}, 180_000);
afterAll(() => house.stop());

/** On both sides of the first and the last day of the contract, and far from them. */
const days: readonly (LocalDate | null)[] = [
  null,
  "2019-01-01",
  "2021-12-31",
  "2022-01-01",
  "2022-01-02",
  "2025-06-01",
  "2029-12-31",
  "2030-01-01",
  "2030-01-02",
  "2040-01-01",
];
const periods = days.flatMap((from) =>
  days.filter((until) => from === null || until === null || from < until).map((until) => ({ from, until })),
);

const told = (outcomes: readonly Outcome[]): string[] => [
  ...new Set(outcomes.map(({ id: _, ...rest }) => JSON.stringify(rest))),
];
const closed = [JSON.stringify({ __typename: "NotAllowed" })];

it.each(["REGISTER", "SETTLE"])("%s of a local line is answered alike on whatever days", async (act) => {
  for (const contract of [contractId, laterClosed]) {
    const lines = periods.map((period, place) => ({
      contractLine: { act, id: `${contract}-L${place}`, ...period, facts: aLocalLine(contract) },
    }));
    for (const change of lines) {
      const { outcomes } = await house.contracts.as(officer).change([change], true);
      expect(told(outcomes)).toEqual(closed);
    }
    // It is not of the days: the office of the region may, on some.
    const { outcomes } = await house.contracts.as(regionalOffice).change([lines[0] as object], true);
    expect(told(outcomes)).not.toEqual(closed);
  }
});

it("a line of the officer's own is closed with its contract", async () => {
  const basis = await now();
  const keeper = house.contracts.as(officer);
  const operations = periods.flatMap(({ from, until }) => [
    { act: "CORRECT_PERIOD", id: own, from, until, basis },
    ...(from === null
      ? []
      : [
          { act: "END", id: own, from, basis },
          { act: "AMEND", id: own, from, until, basis, facts: { intakeOpen: false } },
        ]),
  ]);
  for (const contractLine of operations) {
    const { outcomes } = await keeper.change([{ contractLine }], true);
    expect(told(outcomes)).toEqual(closed);
  }
  for (const on of days.filter((day) => day !== null)) {
    const { data, errors } = await keeper.ask<{ report: { outcomes: Outcome[] } }>(
      `mutation ($id: ID!, $on: LocalDate!, $basis: AsOf!) {
         report: endContractLine(id: $id, on: $on, basis: $basis, reason: "proef", rehearse: true) {
           outcomes { __typename ... on OperationRefused { faults { expected } } } } }`,
      { id: own, on, basis },
    );
    expect({ errors, told: told(data?.report.outcomes ?? []) }).toEqual({ errors: [], told: closed });
  }
});

it("neither is its history read", async () => {
  const history = 'query ($id: ID!) { contractHistory(typeName: "ContractLine", id: $id) { totalCount } }';
  const totalFor = async (bearer: typeof officer) =>
    (await house.contracts.as(bearer).ask<Record<string, unknown>>(history, { id: own })).data;
  expect(await totalFor(officer)).toEqual({ contractHistory: { totalCount: 0 } });
  expect(await totalFor(regionalOffice)).toEqual({ contractHistory: { totalCount: 1 } });
});

it("from the day on it is the officer's again", async () => {
  house.at(after);
  const facts = aLocalLine(contractId);
  const change = { contractLine: { act: "REGISTER", id: `${contractId}-OPEN`, from: "2022-02-01", facts } };
  const { outcomes } = await house.contracts.as(officer).change([change], true);
  house.at(before);
  expect(outcomes).toMatchObject([{ __typename: "OperationAccepted" }]);
});
