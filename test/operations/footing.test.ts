// SPDX-License-Identifier: EUPL-1.2
// What is referred to is there when the reference begins, whoever keeps it, and cannot be taken from under it afterwards.
import "reflect-metadata";
import { Marks } from "../../kit/feed/takingAway.repository";
import { startDemoOwners } from "../kit/demoOwners";
import { type Owners } from "../kit/owners";
import { admin, Keeper, otherRegion, type Outcome, regionalOffice } from "./keeper";

let owners: Owners;
let keepers: Record<"providers" | "contracts" | "municipalities" | "quality", Keeper>;
beforeAll(async () => {
  owners = await startDemoOwners();
  const keeperOf = (name: string, owner: string) => new Keeper(owners.urls.get(name) ?? "", owner, admin);
  keepers = {
    providers: keeperOf("providers", "Providers"),
    contracts: keeperOf("contracts", "Contracts"),
    municipalities: keeperOf("municipalities", "Municipalities"),
    quality: keeperOf("quality", "Quality"),
  };
});
afterAll(() => owners.stop());

const now = async (keeper: Keeper, field: string, id: string): Promise<string> => {
  const key = field === "municipality" ? "code" : "id";
  const { data } = await keeper.ask<Record<string, { asOf: string } | null>>(
    `query ($id: ID!) { ${field}(${key}: $id, on: "2025-01-01") { asOf } }`,
    { id },
  );
  return data?.[field]?.asOf ?? "";
};
const provider = (id: string, from: string | null, until: string | null = null) => ({
  provider: {
    act: "REGISTER",
    id,
    from,
    until,
    facts: { name: `${id} (fictief)`, kind: "INSTELLING", selfEmployed: false },
  },
});
const contract = (id: string, partyId: string, from: string | null, facts: object = {}) => ({
  contract: {
    act: "REGISTER",
    id,
    from,
    facts: {
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
      start: from ?? "2022-01-01",
      endStated: true,
      end: "2030-01-01",
      status: "ACTIEF",
      ...facts,
    },
  },
});
const localLine = (id: string, contractId: string, municipalityId: string, from: string | null) => ({
  contractLine: {
    act: "REGISTER",
    id,
    from,
    facts: {
      contractId,
      segmentId: "ZHZ-2022/7",
      product: "Fictief product",
      scale: "LOCAL",
      areaKind: "GEMEENTEN",
      areaMunicipalityIds: [municipalityId],
      funding: [],
      deliveryModes: [],
    },
  },
});

const recorded = async (keeper: Keeper, ...changes: object[]): Promise<void> => {
  const { outcomes } = await keeper.change(changes);
  expect(outcomes.map(({ __typename, faults }) => [__typename, faults])).toEqual(
    changes.map(() => ["OperationAccepted", undefined]),
  );
};
const fields = ({ faults }: Outcome): string[] => (faults ?? []).map(({ field }) => field);

describe("what is referred to", () => {
  it("is there when a contract begins: not gone by then, and not yet to come", async () => {
    const { providers, contracts } = keepers;
    await recorded(providers, provider("F-P", "2023-01-01", "2025-01-01"));
    for (const from of ["2022-12-31", "2025-01-01"]) {
      const outcome = await contracts.one(contract(`F-${from}`, "F-P", from));
      expect(outcome).toMatchObject({
        __typename: "OperationRefused",
        faults: [
          {
            field: "partyIds",
            given: '"F-P"',
            expected: `the id of a Provider that holds on ${from}, when this begins`,
            expectedInDutch: `een nummer dat geldt op ${from}, wanneer dit begint`,
          },
        ],
      });
    }
    await recorded(contracts, contract("F-1", "F-P", "2023-01-01"), contract("F-2", "F-P", "2024-12-31"));
  });

  it("need not be there as long as it is referred to: a contract is amended when its party has gone", async () => {
    const { contracts } = keepers;
    const basis = await now(contracts, "contract", "F-1");
    const facts = { status: "VERLENGD", end: "2031-01-01" };
    await recorded(contracts, { contract: { act: "AMEND", id: "F-1", from: "2026-01-01", facts, basis } });
  });

  it("a line, a stop and a team are not of a municipality that was abolished before", async () => {
    const { contracts, municipalities } = keepers;
    await recorded(contracts, contract("F-3", "RTA-045", "2022-01-01"));
    expect(fields(await contracts.one(localLine("F-3-1", "F-3", "GM0545", "2022-01-01")))).toEqual([
      "areaMunicipalityIds",
    ]);
    const stop = {
      providerId: "RTA-045",
      segmentId: "ZHZ-2022/4A",
      municipalityIds: ["GM0545"],
      verified: false,
    };
    const announced = { admissionStop: { act: "REGISTER", id: "F-AS", from: "2022-03-01", facts: stop } };
    expect(fields(await contracts.one(announced))).toContain("municipalityIds");
    const team = {
      name: "Team Leerdam (fictief)",
      kind: "JEUGDTEAM",
      municipalityId: "GM0545",
      contractedByMunicipalityId: "GM0545",
    };
    const begun = { accessTeam: { act: "REGISTER", id: "F-T", from: "2022-03-01", facts: team } };
    expect(fields(await municipalities.one(begun))).toEqual(["municipalityId", "contractedByMunicipalityId"]);
  });

  it("a measure is taken while the contract is there", async () => {
    const { quality } = keepers;
    const measure = (takenOn: string) => ({
      measure: {
        act: "REGISTER",
        id: `F-M-${takenOn}`,
        facts: { contractId: "F-1", kind: "VERBETERPLAN", takenOn },
      },
    });
    expect(fields(await quality.one(measure("1999-05-01")))).toEqual(["contractId"]);
    await recorded(quality, measure("2024-05-01"));
  });
});

describe("what others begin to refer to", () => {
  const refusal = (outcome: Outcome) => [fields(outcome), outcome.faults?.[0]?.expected.split(": ")[1]];

  it("does not end before, nor is said never to have held then; it may end after", async () => {
    const { providers } = keepers;
    const basis = await now(providers, "provider", "F-P");
    const correct = (from: string, until: string | null) => ({
      provider: { act: "CORRECT_PERIOD", id: "F-P", from, until, basis },
    });
    expect(refusal(await providers.one(correct("2023-01-02", "2025-01-01")))).toEqual([
      ["from"],
      "Contract F-1",
    ]);
    expect(refusal(await providers.one(correct("2023-01-01", "2024-12-31")))).toEqual([
      ["until"],
      "Contract F-2",
    ]);
    expect(refusal(await providers.one(correct("1900-01-01", "1900-01-02")))).toEqual([
      ["from"],
      "Contract F-1, Contract F-2",
    ]);
    const end = (from: string) => ({ provider: { act: "END", id: "F-P", from, basis } });
    expect(refusal(await providers.one(end("2024-01-01")))).toEqual([["from"], "Contract F-2"]);
    expect(refusal(await providers.one({ provider: { act: "WITHDRAW", id: "F-P", basis } }))).toEqual([
      ["id"],
      "Contract F-1, Contract F-2",
    ]);
    await recorded(providers, correct("2022-01-01", "2025-02-01"));
  });
});

it("an office contracts teams of the municipalities that buy with it, and of no others", async () => {
  const { municipalities } = keepers;
  const team = (id: string, contractedByRegionId: string) => ({
    accessTeam: {
      act: "REGISTER",
      id,
      from: "2022-03-01",
      facts: { name: `${id} (fictief)`, kind: "JEUGDTEAM", municipalityId: "GM0512", contractedByRegionId },
    },
  });
  expect(await municipalities.as(otherRegion).one(team("F-T-HR", "HR"))).toMatchObject({
    __typename: "NotAllowed",
  });
  expect(await municipalities.as(regionalOffice).one(team("F-T-ZHZ", "ZHZ"))).toMatchObject({
    __typename: "OperationAccepted",
  });
  // Nor of one that it says, in the same batch, never bought with it.
  const membership = await municipalities.ask<{ municipality: { asOf: string } }>(
    '{ municipality(code: "GM0512", on: "2022-03-01") { asOf } }',
  );
  const leaving = {
    act: "WITHDRAW",
    id: "ZHZ/GM0512/INKOOP_JEUGDHULP",
    basis: membership.data?.municipality.asOf,
  };
  const { outcomes } = await municipalities
    .as(regionalOffice)
    .change([team("F-T-1", "ZHZ"), { regionMembership: leaving }, team("F-T-2", "ZHZ")], true);
  expect(outcomes.map(({ __typename }) => __typename)).toEqual([
    "OperationAccepted",
    "OperationAccepted",
    "NotAllowed",
  ]);
});

describe("while both sides write at once", () => {
  it("never leaves a reference to what was withdrawn, however often it is tried", async () => {
    const { providers, contracts } = keepers;
    let won = 0;
    for (let turn = 0; turn < 12; turn += 1) {
      const id = `F-R-${turn}`;
      await recorded(providers, provider(id, "2022-01-01"));
      const basis = await now(providers, "provider", id);
      const [withdrawal, award] = await Promise.allSettled([
        providers.one({ provider: { act: "WITHDRAW", id, basis } }),
        contracts.one(contract(`F-RC-${turn}`, id, "2022-01-01")),
      ]);
      const accepted = [withdrawal, award].map(
        (one) => one.status === "fulfilled" && one.value.__typename === "OperationAccepted",
      );
      expect(accepted).not.toEqual([true, true]);
      if (accepted.includes(true)) won += 1;
    }
    expect(won).toBeGreaterThan(0);
  });

  it("whoever takes days of thousands away marks them all, with no more locks than the database has", async () => {
    const { manager, takingAway } = owners.contracts;
    const ask = (): Promise<void> => takingAway.refuseWhileTaken("ContractLine", ["of another batch"]);
    await manager.transaction(async (taking) => {
      const marks = new Marks(taking);
      const ids = (part: number): string[] => Array.from({ length: 1_000 }, (_, index) => `${part}-${index}`);
      await marks.add("ContractLine", ids(1));
      await expect(takingAway.refuseWhileTaken("ContractLine", ["1-999"])).rejects.toThrow("try again");
      await ask();
      for (let part = 2; part <= 20; part += 1) await marks.add("ContractLine", ids(part));
      await expect(ask()).rejects.toThrow("try again");
      await takingAway.refuseWhileTaken("Contract", ["20-999"]);
      // Of whatever kinds: others that come after them are marked as a whole too.
      const others = ["Contract", "ExtensionOption", "DecisionMoment", "Tariff", "Target"];
      for (const kind of others) await marks.add(kind, ids(1));
      for (const kind of others)
        await expect(takingAway.refuseWhileTaken(kind, ["another"])).rejects.toThrow("try again");
      const [held] = await taking.query<[{ count: number }]>(
        "SELECT count(*)::int FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()",
      );
      expect(held.count).toBe(1_001 + others.length);
    });
    await ask();
  });

  it("a rehearsal marks nothing: it neither waits for a mark nor keeps anybody waiting", async () => {
    const { providers } = keepers;
    await recorded(providers, provider("F-REH", "2022-01-01"));
    const basis = await now(providers, "provider", "F-REH");
    const withdrawal = { provider: { act: "WITHDRAW", id: "F-REH", basis } };
    await owners.providers.manager.transaction(async (taking) => {
      await new Marks(taking).add("Provider", ["F-REH"]);
      const { outcomes } = await providers.change([withdrawal], true);
      expect(outcomes).toMatchObject([{ __typename: "OperationAccepted", change: "WITHDRAWN" }]);
    });
  });
});
