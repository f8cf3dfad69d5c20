// SPDX-License-Identifier: EUPL-1.2
import { whole, type World } from "../../kit/world";

/** Of a region whose own contracts are not in the register nothing says "none". */
export function notRecordedQuestions(world: () => World): void {
  const answer = async <Data>(query: string): Promise<Data> => whole(await world().ask<Data>(query));
  const refusals = async (query: string) =>
    ((await world().ask(query)).errors ?? []).map(({ extensions }) => [
      extensions?.["code"],
      extensions?.["field"],
    ]);
  const period = 'from: "2021-12-31", to: "2022-01-01"';

  it("Q31 has it gone down? Of a region of which nothing is recorded that is not known", async () => {
    const counts = "contracted contractsRecorded";
    const told = await answer<Record<string, unknown>>(`{
      landscapeReport(region: "HR", ${period}) { from { ${counts} } to { ${counts} } definition }
      landscapeSeries(region: "HR", ${period}, every: YEAR) { points { contractsRecorded } }
      landscape(region: "HR", on: "2022-01-01", first: 1) { totalCount contractsRecorded }
      counted(region: "HR", ${period}, unit: CONTRACTED, side: AFTER, first: 1) { totalCount contractsRecorded }
      contractMovements(region: "HR", ${period}, first: 1) { began ended contractsRecorded } }`);
    // What there is, is national.
    const national = { contracted: 30, contractsRecorded: false };
    expect(told).toEqual({
      landscapeReport: {
        ...{ from: national, to: national },
        definition: expect.stringContaining("een nul zegt niet dat er niemand is") as unknown,
      },
      landscapeSeries: { points: [{ contractsRecorded: false }] },
      landscape: { totalCount: 30, contractsRecorded: false },
      counted: { totalCount: 30, contractsRecorded: false },
      contractMovements: { began: 0, ended: 0, contractsRecorded: false },
    });
    expect(await refusals('{ agreementShares(region: "HR", on: "2022-01-01") { contracts } }')).toEqual([
      ["BAD_USER_INPUT", "region"],
    ]);
  });

  it("and of one of which they are recorded it is said that they are", async () => {
    const told = await answer<Record<string, Record<string, unknown>>>(`{
      landscapeReport(region: "ZHZ", ${period}) { from { contractsRecorded } to { contractsRecorded } }
      landscape(region: "ZHZ", on: "2022-01-01", first: 1) { contractsRecorded }
      counted(region: "ZHZ", ${period}, unit: CONTRACTED, side: AFTER, first: 1) { contractsRecorded }
      contractMovements(region: "ZHZ", ${period}, first: 1) { contractsRecorded } }`);
    const yes = { contractsRecorded: true };
    expect(told).toEqual({
      ...{ landscapeReport: { from: yes, to: yes }, landscape: yes, counted: yes, contractMovements: yes },
    });
  });

  it("Q31 on a day before its first contract it says nothing either, and after that it does", async () => {
    const early = 'from: "2016-01-01", to: "2022-01-01"';
    const first = 'from: "2017-12-31", to: "2018-01-01"';
    const told = await answer<Record<string, unknown>>(`{
      landscapeReport(region: "ZHZ", ${early}) { from { contractsRecorded } to { contractsRecorded } }
      first: landscapeReport(region: "ZHZ", ${first}) { from { contractsRecorded } to { contractsRecorded } }
      landscapeSeries(region: "ZHZ", ${early}, every: YEAR) { points { contractsRecorded } }
      landscape(region: "ZHZ", on: "2016-01-01", first: 1) { contractsRecorded }
      counted(region: "ZHZ", ${early}, unit: CONTRACTED, side: BEFORE, first: 1) { contractsRecorded }
      contractMovements(region: "ZHZ", ${early}, first: 1) { contractsRecorded } }`);
    const [no, yes] = [false, true].map((contractsRecorded) => ({ contractsRecorded }));
    expect(told).toEqual({
      ...{ landscapeReport: { from: no, to: yes }, first: { from: no, to: yes } },
      landscapeSeries: { points: [no, no, yes, yes, yes, yes, yes] },
      ...{ landscape: no, counted: no, contractMovements: no },
    });
    expect(await refusals('{ agreementShares(region: "ZHZ", on: "2016-01-01") { contracts } }')).toEqual([
      ["BAD_USER_INPUT", "region"],
    ]);
  });

  it("refuses a day on which the region is not in the register, by the argument that gave it", async () => {
    const refused = async (field: string, query: string) =>
      expect([query, await refusals(`{ ${query} }`)]).toEqual([query, [["BAD_USER_INPUT", field]]]);
    // The regions of the demo landscape are there from 2015 on.
    const early = 'from: "2014-12-31", to: "2015-01-01"';
    for (const region of ["ZHZ", "HR"]) {
      await refused("from", `contractMovements(region: "${region}", ${early}, first: 1) { began }`);
      await refused("from", `landscapeReport(region: "${region}", ${early}) { fingerprint }`);
      await refused("on", `agreementShares(region: "${region}", on: "2014-12-31") { contracts }`);
      await refused("on", `landscape(region: "${region}", on: "2014-12-31", first: 1) { totalCount }`);
    }
  });
}
