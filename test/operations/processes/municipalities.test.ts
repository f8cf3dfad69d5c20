// SPDX-License-Identifier: EUPL-1.2
// What people do with municipalities in one go.
import { startDemoOwners } from "../../kit/demoOwners";
import { type Owners } from "../../kit/owners";
import { admin, Keeper, officer, regionalOffice } from "../keeper";
import { code, done, kinds, perform } from "./performing";

let owners: Owners;
let municipalities: Keeper;

beforeAll(async () => {
  owners = await startDemoOwners();
  municipalities = new Keeper(owners.urls.get("municipalities") as string, "Municipalities", admin);
});
afterAll(() => owners.stop());

async function asOf(id: string): Promise<string> {
  const { data } = await municipalities.ask<{ municipality: { asOf: string } }>(
    "query Seen($id: ID!) { municipality(code: $id) { asOf } }",
    { id },
  );
  return data?.municipality.asOf as string;
}

const membersOn = async (region: string, on: string): Promise<string[]> => {
  const { data } = await municipalities.ask<{ municipalities: { id: string }[] }>(
    "query Members($region: ID!, $on: LocalDate) { municipalities(region: $region, on: $on) { id } }",
    { region, on },
  );
  return (data?.municipalities ?? []).map(({ id }) => id);
};

const merging = async () => ({
  id: "GM0523+GM0590/2030-01-01",
  on: "2030-01-01",
  kind: code("SAMENVOEGING"),
  from: [
    { id: "GM0523", basis: await asOf("GM0523") },
    { id: "GM0590", basis: await asOf("GM0590") },
  ],
  to: [{ id: "GM1999", facts: { name: "Samen (fictief)" } }],
});

it("is not for a region or a municipality to reorganise", async () => {
  for (const bearer of [regionalOffice, officer]) {
    const report = await perform(municipalities.as(bearer), "reorganiseMunicipalities", await merging());
    expect(kinds(report)).toContain("NotAllowed");
    expect(report.recordedAt).toBeNull();
  }
});

it("two municipalities go into a new one, which takes over their places in regions", async () => {
  await done(municipalities, "reorganiseMunicipalities", await merging());
  const [before, after] = [await membersOn("ZHZ", "2029-12-31"), await membersOn("ZHZ", "2030-01-01")];
  expect(before).toEqual(expect.arrayContaining(["GM0523", "GM0590"]));
  expect(after).toContain("GM1999");
  expect(after).toHaveLength(before.length - 1);
  expect(after.filter((id) => ["GM0523", "GM0590"].includes(id))).toEqual([]);
});

describe("a reorganisation that is registered by itself", () => {
  const registered = (facts: object) => ({
    reorganisation: {
      act: "REGISTER",
      id: "H-1",
      facts: { on: "2031-01-01", kind: "OPGEGAAN_IN", fromIds: ["GM0512"], toIds: ["GM0505"], ...facts },
    },
  });
  const begun = (until: string | null) => ({
    municipality: {
      act: "REGISTER",
      id: "GM8001",
      from: "2020-01-01",
      until,
      facts: { name: "Weg (fictief)" },
    },
  });
  const fieldsOf = async (...changes: object[]): Promise<unknown> => {
    const { outcomes } = await municipalities.change(changes, true);
    return outcomes.flatMap(({ faults }) => faults ?? []).map(({ field }) => field);
  };

  it("is held to what the process asks", async () => {
    expect(await fieldsOf(registered({}))).toEqual(["fromIds"]);
    // It went into GM1999 before.
    expect(await fieldsOf(registered({ fromIds: ["GM0523"] }))).toEqual(["fromIds"]);
    const early = { on: "2029-01-01", fromIds: ["GM0523"] };
    expect(await fieldsOf(registered(early))).toEqual(["fromIds"]);
    expect(await fieldsOf(registered({ toIds: ["GM0590"] }))).toEqual(["toIds"]);
    const taken = { kind: "SPLITSING", toIds: ["GM0505", "GM0590"] };
    expect(await fieldsOf(registered(taken))).toEqual(["toIds"]);
  });

  it("is of municipalities that end on its day, as the batch leaves them", async () => {
    const own = registered({ fromIds: ["GM8001"] });
    expect(await fieldsOf(begun(null), own)).toEqual(["fromIds"]);
    expect(await fieldsOf(begun("2031-01-02"), own)).toEqual(["fromIds"]);
    expect(await fieldsOf(begun("2030-12-31"), own)).toEqual(["fromIds"]);
    expect(await fieldsOf(begun("2031-01-01"), own)).toEqual([]);
  });
});

it("a municipality decides itself whether it deploys a segment", async () => {
  const deciding = { municipality: "GM0512", segment: "ZHZ-2022/2", deployed: false, from: "2025-01-01" };
  const other = { ...officer, municipalities: ["GM0505"] };
  expect(kinds(await perform(municipalities.as(other), "setDeployment", deciding))).toEqual(["NotAllowed"]);
  await done(municipalities.as(officer), "setDeployment", deciding);
  const seen = { ...deciding, basis: await asOf("GM0512") };
  const again = await perform(municipalities.as(officer), "setDeployment", seen);
  expect(kinds(again)).toEqual(["NothingChanged"]);
});
