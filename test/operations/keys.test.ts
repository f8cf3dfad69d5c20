// SPDX-License-Identifier: EUPL-1.2
// What a key leads to: nothing, which is told as such and looked up once; or the same thing as ever.
import { pino } from "pino";
import { toAsOf } from "../../kit/moment";
import { type Line, statementsIn } from "../conformance/running";
import { startDemoOwners } from "../kit/demoOwners";
import { type Owners } from "../kit/owners";
import {
  type Keeper as KeeperOf,
  Keeper,
  officer,
  otherRegion,
  type Outcome,
  regionalOffice,
} from "./keeper";

const lines: Line[] = [];
let owners: Owners;
let contracts: KeeperOf;
let providers: KeeperOf;

beforeAll(async () => {
  owners = await startDemoOwners(
    pino({ level: "info" }, { write: (line: string) => void lines.push(JSON.parse(line) as Line) }),
  );
  contracts = new Keeper(owners.urls.get("contracts") as string, "Contracts", regionalOffice);
  providers = new Keeper(owners.urls.get("providers") as string, "Providers", regionalOffice);
}, 120_000);
afterAll(() => owners.stop());

const fieldsOf = ({ faults }: Outcome): string[] => (faults ?? []).map(({ field }) => field);
const now = async (owner: "contracts" | "providers"): Promise<string> =>
  toAsOf({ on: "2024-06-01", knownAt: await owners[owner].changeLog.watermark() });

let next = 0;
const stop = (facts: object = {}) => ({
  admissionStop: {
    act: "REGISTER",
    id: `K-STOP-${(next += 1)}`,
    from: "2024-01-01",
    facts: {
      providerId: "RTA-045",
      segmentId: "ZHZ-2022/7",
      municipalityIds: ["GM0512"],
      verified: false,
      ...facts,
    },
  },
});
const line = (id: string, contractId: string) => ({
  contractLine: {
    act: "REGISTER",
    id,
    from: "2024-01-01",
    facts: {
      contractId,
      segmentId: "ZHZ-2022/4B",
      scale: "REGIONAL",
      areaKind: "REGIO",
      areaRegionId: "ZHZ",
    },
  },
});
const contract = (id: string) => ({
  contract: {
    act: "REGISTER",
    id,
    from: "2024-01-01",
    facts: {
      category: "RTA",
      delivery: "ZIN",
      commissionerKind: "REGIO",
      commissionerRegionId: "ZHZ",
      partyIds: ["RTA-056"],
      procedure: "SAS",
      segmentSpanning: false,
      start: "2024-01-01",
      endStated: false,
      status: "ACTIEF",
    },
  },
});

describe("a key that no register holds", () => {
  it.each([
    ["a segment", { segmentId: "NERGENS/1", municipalityIds: [] }, ["segmentId"]],
    [
      "a municipality",
      { segmentId: "NERGENS/1", municipalityIds: ["GM9999"] },
      ["municipalityIds", "segmentId"],
    ],
  ])("is told as unknown to an officer who names %s", async (_what, facts, fields) => {
    const outcome = await contracts.as(officer).one(stop(facts));
    expect(outcome.__typename).toBe("OperationRefused");
    expect(fieldsOf(outcome).sort()).toEqual(fields);
    expect(outcome.faults?.[0]?.expectedInDutch).toBe("een nummer dat het register kent");
  });

  it("is told as unknown in a change of one's own too, and what is another's is not allowed", async () => {
    const own = stop();
    expect((await contracts.as(officer).change([own])).recordedAt).not.toBeNull();
    const moving = (municipalityIds: string[]) => ({
      admissionStop: {
        act: "AMEND",
        id: own.admissionStop.id,
        from: "2024-06-01",
        facts: { municipalityIds },
        basis: "",
      },
    });
    const amend = async (keeper: KeeperOf, municipalityIds: string[]): Promise<Outcome> => {
      const { admissionStop } = moving(municipalityIds);
      return keeper.one({ admissionStop: { ...admissionStop, basis: await now("contracts") } });
    };
    expect(fieldsOf(await amend(contracts.as(officer), ["GM9999"]))).toEqual(["municipalityIds"]);
    expect(await amend(contracts.as(officer), ["GM0505"])).toMatchObject({ __typename: "NotAllowed" });
    expect(await amend(contracts.as(otherRegion), ["GM9999"])).toMatchObject({ __typename: "NotAllowed" });
  });

  it("is looked up for forty changes at once", async () => {
    const own = Array.from({ length: 41 }, () => stop());
    expect((await contracts.change(own)).recordedAt).not.toBeNull();
    const basis = await now("contracts");
    /** What a change costs when there are more of them: all the rest is done once. */
    const costOfEach = async (
      facts: (at: number) => object,
      field: string,
      besides: readonly object[] = [],
    ): Promise<number> => {
      const cost = async (count: number): Promise<number> => {
        const amended = own.slice(0, count).map(({ admissionStop: { id } }, at) => ({
          admissionStop: { act: "AMEND", id, from: "2024-06-01", facts: facts(at), basis },
        }));
        const changes = [...amended, ...besides];
        const answer = await contracts.ask<{ report: { outcomes: Outcome[] } }>(
          `mutation ($changes: [ContractsChange!]!) { report: changeContracts(changes: $changes, reason: "x") {
             outcomes { __typename ... on OperationRefused { faults { field } } } } }`,
          { changes },
        );
        const fields = answer.data?.report.outcomes.slice(0, count).map(fieldsOf);
        expect(fields).toEqual(Array.from({ length: count }, () => [field]));
        return statementsIn(lines, answer.requestId);
      };
      return ((await cost(41)) - (await cost(2))) / 39;
    };
    const withoutKeys = await costOfEach(() => ({ explanation: " " }), "explanation");
    next += 100;
    const withKeys = await costOfEach((at) => ({ municipalityIds: [`GM8${next + at}`] }), "municipalityIds");
    expect(withKeys).toBe(withoutKeys);
    const segment = { act: "AMEND", id: "ZHZ-2022/7", from: "2024-06-01", facts: { label: " " }, basis };
    const besides = await costOfEach((at) => ({ segmentId: `NERGENS/${at}` }), "segmentId", [{ segment }]);
    expect(besides).toBe(withoutKeys);
  });

  it("costs as much to look up forty as one", async () => {
    const own = Array.from({ length: 40 }, () => stop());
    expect((await contracts.change(own)).recordedAt).not.toBeNull();
    const cost = async (count: number): Promise<number> => {
      const answer = await contracts.ask<{ found: { edges: { node: { id: string } }[] } }>(
        `query ($ids: [ID!]!) {
           found: contractLookup(typeNames: ["AdmissionStop"], ids: $ids, first: 100) { edges { node { id facts } } } }`,
        { ids: own.slice(0, count).map(({ admissionStop: { id } }) => id) },
      );
      expect(answer.data?.found.edges).toHaveLength(count);
      return statementsIn(lines, answer.requestId);
    };
    expect(await cost(40)).toBe(await cost(1));
  });

  it("costs as much in forty operations as in one", async () => {
    const cost = async (count: number): Promise<number> => {
      const changes = Array.from({ length: count }, () => {
        next += 1;
        return stop({ segmentId: `NERGENS/${next}`, municipalityIds: [`GM9${next}`] });
      });
      const answer = await contracts.as(officer).ask<{ report: { outcomes: Outcome[] } }>(
        `mutation ($changes: [ContractsChange!]!) { report: changeContracts(changes: $changes, reason: "x") {
             outcomes { __typename } } }`,
        { changes },
      );
      const kinds = new Set(answer.data?.report.outcomes.map(({ __typename }) => __typename));
      expect([...kinds]).toEqual(["OperationRefused"]);
      return statementsIn(lines, answer.requestId);
    };
    const one = await cost(1);
    expect(await cost(40)).toBe(one);
  });
});

describe("an id that was withdrawn", () => {
  const withdrawn = async (keeper: KeeperOf, owner: "contracts" | "providers", kind: string, id: string) => {
    const outcome = await keeper.one({ [kind]: { act: "WITHDRAW", id, basis: await now(owner) } });
    expect(outcome).toMatchObject({ change: "WITHDRAWN" });
  };

  it("of a line does not come back under another contract, by a list neither", async () => {
    const { recordedAt } = await contracts.change([contract("K-1"), contract("K-2"), line("K-1-1", "K-1")]);
    expect(recordedAt).not.toBeNull();
    await withdrawn(contracts, "contracts", "contractLine", "K-1-1");
    for (const act of ["REGISTER", "SETTLE"]) {
      const outcome = await contracts.one({ contractLine: { ...line("K-1-1", "K-2").contractLine, act } });
      expect(fieldsOf(outcome)).toEqual(["contractId"]);
      expect(outcome.faults?.[0]?.expectedInDutch).toContain("voor de intrekking");
    }
    expect(await contracts.one(line("K-1-1", "K-1"))).toMatchObject({ change: "CREATED" });
  });

  it("of a location does not come back as that of another provider", async () => {
    const location = (providerId: string) => ({
      location: {
        act: "REGISTER",
        id: "K-LOC",
        from: "2024-01-01",
        facts: { providerId, municipalityId: "GM0512" },
      },
    });
    expect(await providers.one(location("RTA-045"))).toMatchObject({ change: "CREATED" });
    await withdrawn(providers, "providers", "location", "K-LOC");
    expect(fieldsOf(await providers.one(location("RTA-056")))).toEqual(["providerId"]);
    expect(await providers.one(location("RTA-045"))).toMatchObject({ change: "CREATED" });
  });

  it("costs as much to look up for forty as for one", async () => {
    const ids = Array.from({ length: 41 }, (_, index) => `K-GONE-${index}`);
    expect((await contracts.change(ids.map((id) => line(id, "K-1")))).recordedAt).not.toBeNull();
    const basis = await now("contracts");
    const gone = ids.map((id) => ({ contractLine: { act: "WITHDRAW", id, basis } }));
    expect((await contracts.change(gone)).recordedAt).not.toBeNull();
    const cost = async (some: readonly string[]): Promise<number> => {
      const answer = await contracts.ask<{ report: { outcomes: Outcome[] } }>(
        `mutation ($changes: [ContractsChange!]!) { report: changeContracts(changes: $changes, reason: "x") {
           outcomes { __typename } } }`,
        { changes: some.map((id) => line(id, "K-2")) },
      );
      const kinds = answer.data?.report.outcomes.map(({ __typename }) => __typename);
      expect([...new Set(kinds)]).toEqual(["OperationRefused"]);
      return statementsIn(lines, answer.requestId);
    };
    expect(await cost(ids.slice(1))).toBe(await cost(ids.slice(0, 1)));
  });
});

describe("what is a part of something", () => {
  it("does not become a part of something else", async () => {
    const own = stop();
    const waiting = {
      waitingTime: {
        act: "REGISTER",
        id: "K-WAIT",
        from: "2024-01-01",
        facts: {
          providerId: "RTA-045",
          segmentId: "ZHZ-2022/7",
          measure: "AANMELDING_TOT_INTAKE",
          measuredOn: "2024-01-01",
          measurementSource: "opgave",
        },
      },
    };
    const made = await contracts.change([
      contract("K-3"),
      contract("K-4"),
      line("K-3-1", "K-3"),
      own,
      waiting,
    ]);
    expect(made.outcomes.map(({ __typename }) => __typename)).toEqual(Array(5).fill("OperationAccepted"));
    const basis = await now("contracts");
    for (const [kind, id, facts, fields] of [
      ["contractLine", "K-3-1", { contractId: "K-4" }, ["contractId"]],
      ["admissionStop", own.admissionStop.id, { providerId: "RTA-056" }, ["providerId"]],
      ["waitingTime", "K-WAIT", { providerId: "RTA-056" }, ["providerId"]],
    ] as const) {
      for (const act of ["AMEND", "CORRECT"]) {
        const from = act === "AMEND" ? { from: "2024-06-01" } : {};
        const outcome = await contracts.one({ [kind]: { act, id, facts, basis, ...from } });
        expect([kind, act, fieldsOf(outcome)]).toEqual([kind, act, fields]);
      }
    }
    const moved = { ...line("K-3-1", "K-4").contractLine, act: "SETTLE" };
    expect(fieldsOf(await contracts.one({ contractLine: moved }))).toEqual(["contractId"]);
  });
});
