// SPDX-License-Identifier: EUPL-1.2
// What is done about the quality of a provider.
import { startDemoOwners } from "../../kit/demoOwners";
import { type Owners } from "../../kit/owners";
import { Keeper, officer, otherRegion, regionalOffice } from "../keeper";
import { code, done, kinds, logged, perform, read } from "./performing";

let owners: Owners;
let quality: Keeper;

beforeAll(async () => {
  owners = await startDemoOwners();
  quality = new Keeper(owners.urls.get("quality") as string, "Quality", regionalOffice);
}, 120_000);
afterAll(() => owners.stop());

/** The key of an entity of another owner, on a day as it is known now. */
async function asOfOn(on: string): Promise<string> {
  const providers = new Keeper(owners.urls.get("providers") as string, "Providers", regionalOffice);
  const query = `{ provider(id: "RTA-056", on: "${on}") { asOf } }`;
  return (await read<{ provider: { asOf: string } }>(providers, query)).provider.asOf;
}

async function entity<Data>(typeName: string, id: string, on: string, fields: string): Promise<Data> {
  const key = `{ __typename: "${typeName}", id: "${id}", asOf: "${await asOfOn(on)}" }`;
  const query = `{ _entities(representations: [${key}]) { ... on ${typeName} { ${fields} } } }`;
  return (await read<{ _entities: [Data] }>(quality, query))._entities[0];
}

describe("supervision", () => {
  const supervising = {
    id: "TOEZICHT-TEST",
    provider: "RTA-056",
    kind: code("VERSCHERPT_TOEZICHT"),
    from: "2023-01-01",
  };
  const kindsOn = async (on: string) =>
    (
      await entity<{ supervision: { kind: string }[] }>("Provider", "RTA-056", on, "supervision { kind }")
    ).supervision.map(({ kind }) => kind);

  it("is registered, and ends", async () => {
    await done(quality, "registerSupervision", supervising);
    expect(await kindsOn("2022-12-31")).toEqual([]);
    expect(await kindsOn("2023-01-01")).toEqual(["VERSCHERPT_TOEZICHT"]);
    const basis = await asOfOn("2023-01-01");
    const ending = { id: supervising.id, on: "2023-06-01", basis };
    expect(kinds(await perform(quality.as(officer), "endSupervision", ending))).toEqual(["NotAllowed"]);
    const early = await perform(quality, "endSupervision", { ...ending, on: "2023-01-01" });
    expect(early.outcomes[0]).toMatchObject({ faults: [{ field: "on" }] });
    await done(quality, "endSupervision", ending);
    expect(await kindsOn("2023-05-31")).toEqual(["VERSCHERPT_TOEZICHT"]);
    expect(await kindsOn("2023-06-01")).toEqual([]);
    expect(kinds(await perform(quality, "endSupervision", ending))).toEqual(["StaleOperation"]);
    const unknown = await perform(quality, "endSupervision", { ...ending, id: "NIETS" });
    expect(kinds(unknown)).toEqual(["UnknownEntity"]);
    const again = await perform(quality, "registerSupervision", supervising);
    expect(kinds(again)).toEqual(["AlreadyRegistered"]);
  });
});

describe("takeMeasure", () => {
  const taking = {
    id: "MAATREGEL-TEST",
    contract: "C-0334",
    kind: code("VERBETERPLAN"),
    takenOn: "2023-01-01",
  };

  it("is recorded by whoever keeps the contract", async () => {
    const before = await logged(owners.quality);
    expect(kinds(await perform(quality.as(otherRegion), "takeMeasure", taking))).toEqual(["NotAllowed"]);
    const swapped = await perform(quality, "takeMeasure", { ...taking, until: "2022-01-01" });
    expect(swapped.outcomes[0]).toMatchObject({ faults: [{ field: "until" }] });
    await perform(quality, "takeMeasure", taking, { rehearse: true });
    expect(await logged(owners.quality)).toBe(before);
    await done(quality, "takeMeasure", taking);
    const measuresOn = async (on: string) =>
      (await entity<{ measures: object[] }>("Contract", "C-0334", on, "measures { kind on }")).measures;
    expect(await measuresOn("2022-12-31")).toEqual([]);
    expect(await measuresOn("2023-01-01")).toEqual([{ kind: "VERBETERPLAN", on: "2023-01-01" }]);
  });
});
