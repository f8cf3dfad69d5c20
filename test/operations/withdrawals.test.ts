// SPDX-License-Identifier: EUPL-1.2
// That something should never have been in the register cannot be said while others still refer to it.
import "reflect-metadata";
import { contracts as contractsOwner } from "../../services/contracts/definition";
import { municipalities as municipalitiesOwner } from "../../services/municipalities/definition";
import { providers as providersOwner } from "../../services/providers/definition";
import { quality as qualityOwner } from "../../services/quality/definition";
import { type VersionedEntity } from "../../kit/versioned/entity";
import { startDemoOwners } from "../kit/demoOwners";
import { type Owners } from "../kit/owners";
import { admin, Keeper, officer, otherRegion, regionalOffice } from "./keeper";

const from = "2022-01-01";
let owners: Owners;
let providers: Keeper;
let contracts: Keeper;
let quality: Keeper;
beforeAll(async () => {
  owners = await startDemoOwners();
  const keeperOf = (name: string, owner: string) => new Keeper(owners.urls.get(name) ?? "", owner, admin);
  providers = keeperOf("providers", "Providers");
  contracts = keeperOf("contracts", "Contracts");
  quality = keeperOf("quality", "Quality");
});
afterAll(() => owners.stop());

const now = async (keeper: Keeper, field: string, id: string): Promise<string> => {
  const { data } = await keeper.ask<Record<string, { asOf: string } | null>>(
    `query ($id: ID!) { ${field}(id: $id, on: "2022-03-01") { asOf } }`,
    { id },
  );
  return data?.[field]?.asOf ?? "";
};
const contract = (partyId: string, facts: object = {}) => ({
  category: "RTA",
  delivery: "ZIN",
  commissionerKind: "REGIO",
  commissionerRegionId: "ZHZ",
  commissionerMunicipalityIds: [],
  partyIds: [partyId],
  subcontractorIds: [],
  procedure: "SAS",
  sasOption: 1,
  segmentSpanning: false,
  start: from,
  endStated: true,
  end: "2030-01-01",
  status: "ACTIEF",
  ...facts,
});
const line = (contractId: string) => ({
  contractId,
  segmentId: "ZHZ-2022/7",
  product: "Fictief product",
  scale: "REGIONAL",
  areaKind: "REGIO",
  areaRegionId: "ZHZ",
  areaMunicipalityIds: [],
  funding: [],
  deliveryModes: [],
});
const provider = (name: string) => ({ name, kind: "INSTELLING", selfEmployed: false });

async function registered(keeper: Keeper, changes: readonly object[]): Promise<void> {
  const { outcomes } = await keeper.change(changes);
  expect(outcomes.map(({ change }) => change)).toEqual(changes.map(() => "CREATED"));
}

it("a contract with lines stays, and says which; its lines first, then the contract, in one batch", async () => {
  await registered(contracts, [
    { contract: { act: "REGISTER", id: "W-1", from, facts: contract("RTA-045") } },
    { contractLine: { act: "REGISTER", id: "W-1-1", from, facts: line("W-1") } },
  ]);
  const basis = await now(contracts, "contract", "W-1");
  const ofContract = { contract: { act: "WITHDRAW", id: "W-1", basis } };
  const ofLine = { contractLine: { act: "WITHDRAW", id: "W-1-1", basis } };
  for (const [changes, place] of [
    [[ofContract], 0],
    [[ofContract, ofLine], 0],
  ] as const) {
    const { outcomes, recordedAt } = await contracts.change(changes);
    expect(recordedAt).toBeNull();
    expect(outcomes[place]).toMatchObject({
      __typename: "OperationRefused",
      faults: [
        { field: "id", given: '"W-1"', expected: expect.stringContaining("ContractLine W-1-1") as string },
      ],
    });
  }
  const { outcomes } = await contracts.change([ofLine, ofContract]);
  expect(outcomes.map(({ change }) => change)).toEqual(["WITHDRAWN", "WITHDRAWN"]);
});

it("a provider with a contract stays, although another owner keeps that", async () => {
  await registered(providers, [
    { provider: { act: "REGISTER", id: "W-P", from, facts: provider("De Eerste Meeuw (fictief)") } },
  ]);
  await registered(contracts, [{ contract: { act: "REGISTER", id: "W-2", from, facts: contract("W-P") } }]);
  const withdrawing = async () =>
    providers.one({
      provider: { act: "WITHDRAW", id: "W-P", basis: await now(providers, "provider", "W-P") },
    });
  expect(await withdrawing()).toMatchObject({
    faults: [{ expectedInDutch: expect.stringContaining("trek in: Contract W-2") as string }],
  });
  const basis = await now(contracts, "contract", "W-2");
  expect(await contracts.one({ contract: { act: "WITHDRAW", id: "W-2", basis } })).toMatchObject({
    change: "WITHDRAWN",
  });
  expect(await withdrawing()).toMatchObject({ change: "WITHDRAWN" });
});

it("what is under embargo stands in the way without a word of whether it does", async () => {
  await registered(providers, [
    { provider: { act: "REGISTER", id: "W-Q", from, facts: provider("De Tweede Meeuw (fictief)") } },
  ]);
  await registered(contracts, [
    {
      contract: {
        act: "REGISTER",
        id: "W-3",
        from,
        facts: contract("W-Q", { confidentialUntil: "2999-01-01" }),
      },
    },
  ]);
  const basis = await now(providers, "provider", "W-Q");
  const ending = { act: "END", id: "W-Q", from: "2024-01-01", basis };
  const outcome = await providers.as(otherRegion).one({ provider: ending });
  expect(outcome.faults?.[0]?.expected).toMatch(/^no day less than it has before 2999-01-01: /);
});

it("money stands in the way without its name, but to who may read it; of a provider not even whether there is any is told", async () => {
  await registered(providers, [
    { provider: { act: "REGISTER", id: "W-R", from, facts: provider("De Derde Meeuw (fictief)") } },
  ]);
  const area = { scale: "LOCAL", areaKind: "GEMEENTEN", areaRegionId: null, areaMunicipalityIds: ["GM0512"] };
  await registered(contracts, [
    { contract: { act: "REGISTER", id: "W-7", from, facts: contract("RTA-045") } },
    { contractLine: { act: "REGISTER", id: "W-7-1", from, facts: line("W-7") } },
    { contractLine: { act: "REGISTER", id: "W-7-2", from, facts: { ...line("W-7"), ...area } } },
    {
      tariff: {
        act: "REGISTER",
        id: "ZHZ/W-T",
        from,
        facts: { regionId: "ZHZ", product: "Uur", unit: "uur", amountCents: 1, providerId: "W-R" },
      },
    },
    {
      reallocation: {
        act: "REGISTER",
        id: "W-7-1/W-RA",
        from,
        facts: { reallocatedOn: from, fromLineId: "W-7-1", toLineId: "W-7-2", amountCents: "1" },
      },
    },
  ]);
  const ofProvider = { act: "WITHDRAW", id: "W-R", basis: await now(providers, "provider", "W-R") };
  const elsewhere = await providers.as(otherRegion).one({ provider: ofProvider });
  expect(elsewhere.faults?.map(({ expected }) => expected)).toEqual([
    expect.stringContaining("ask an admin of the register") as string,
  ]);
  // The municipality keeps the line to which its region moved money; the region keeps what it moved.
  const ofLine = { act: "WITHDRAW", id: "W-7-2", basis: await now(contracts, "contract", "W-7") };
  const here = await contracts.as(officer).one({ contractLine: ofLine });
  expect(here.faults).toEqual([
    {
      field: "id",
      expected:
        "what nothing refers to; change or withdraw first: a Reallocation that is not yours to read; whoever keeps it can",
      expectedInDutch:
        "een gegeven waar niets naar verwijst; wijzig eerst of trek in: een gegeven (herschikking) dat u niet mag lezen; wie het bijhoudt kan dat",
      given: JSON.stringify("W-7-2"),
    },
  ]);
  // Neither the line that it came from, nor how much it is.
  const ends = { ...ofLine, act: "CORRECT_PERIOD", from: "2023-01-01", until: null };
  const later = await contracts.as(officer).one({ contractLine: ends });
  expect(later.faults?.[0]?.expected).toContain("a Reallocation that is not yours to read");
  expect(JSON.stringify([here, later])).not.toMatch(/W-7-1|W-RA/);
  const toItsKeeper = await contracts.as(regionalOffice).one({ contractLine: ofLine });
  expect(toItsKeeper.faults?.[0]?.expected).toContain("Reallocation W-7-1/W-RA");
  const byRegion = await providers.as(regionalOffice).one({ provider: ofProvider });
  expect(byRegion.faults?.[0]?.expected).toContain("Tariff ZHZ/W-T");
});

it("what could be under embargo and is not is named, also to who keeps none of it", async () => {
  await registered(contracts, [
    {
      segmentScheme: {
        act: "REGISTER",
        id: "W-HR",
        from,
        facts: { regionId: "HR", title: "Proef", kind: "SEGMENTEN" },
      },
    },
    {
      segment: {
        act: "REGISTER",
        id: "W-HR/1",
        from,
        facts: { schemeId: "W-HR", code: "1", label: "Proef" },
      },
    },
    { contract: { act: "REGISTER", id: "W-5", from, facts: contract("RTA-045") } },
    {
      contract: {
        act: "REGISTER",
        id: "W-6",
        from,
        facts: contract("RTA-045", { confidentialUntil: "2999-01-01" }),
      },
    },
    ...["W-5", "W-6"].map((id) => ({
      contractLine: { act: "REGISTER", id: `${id}-1`, from, facts: { ...line(id), segmentId: "W-HR/1" } },
    })),
  ]);
  const basis = await now(contracts, "contract", "W-5");
  const outcome = await contracts.as(otherRegion).one({ segment: { act: "WITHDRAW", id: "W-HR/1", basis } });
  expect(outcome.faults?.[0]?.expected).toBe(
    "what nothing refers to; change or withdraw first: ContractLine W-5-1",
  );
});

it("a region's list of measures keeps its contract, and a criterion its norms", async () => {
  await registered(contracts, [
    { contract: { act: "REGISTER", id: "W-4", from, facts: contract("RTA-045") } },
  ]);
  await registered(quality, [
    {
      measure: {
        act: "REGISTER",
        id: "W-4-M",
        from,
        facts: { contractId: "W-4", kind: "VERBETERPLAN", takenOn: from },
      },
    },
  ]);
  const basis = await now(contracts, "contract", "W-4");
  expect(await contracts.one({ contract: { act: "WITHDRAW", id: "W-4", basis } })).toMatchObject({
    faults: [{ expected: expect.stringContaining("Measure W-4-M") as string }],
  });
});

it("what is confidential for ever holds no days of what others keep, and those are kept whether it refers to them or not", () => {
  const all = [contractsOwner, municipalitiesOwner, providersOwner, qualityOwner];
  const entities = all.flatMap((owner) => Object.values<VersionedEntity>(owner.entities as never));
  const links = entities
    .filter(({ confidential }) => confidential)
    .flatMap(({ facts }) => Object.values(facts))
    // Who keeps a region reads all money of it, and who keeps a line all but what an office moved to a local line.
    .filter(({ typeName }) => typeName !== undefined && !["Region", "ContractLine"].includes(typeName));
  const kept = links.map((link) => [
    link.typeName,
    link.footing,
    entities.find(({ typeName }) => typeName === link.typeName)?.referredToInSecret,
  ]);
  expect(kept).toEqual([["Provider", "ever", true]]);
});

it("each owner asks exactly those that follow its keys", () => {
  const all = [contractsOwner, municipalitiesOwner, providersOwner, qualityOwner];
  for (const owner of all) {
    const followers = all.filter(({ follows }) => follows.some((each) => each.owner === owner.name));
    expect([owner.name, owner.referredToBy ?? []]).toEqual([
      owner.name,
      followers.map(({ name, feedPrefix }) => ({ owner: name, feedPrefix })),
    ]);
  }
});
