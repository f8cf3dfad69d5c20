// SPDX-License-Identifier: EUPL-1.2
// Keeping the register through the graph of an owner: batches that are recorded as a whole or not at all.
import { toAsOf } from "../../kit/moment";
import { startDemoOwners } from "../kit/demoOwners";
import { type Owners } from "../kit/owners";
import { admin, colleague, Keeper, officer, otherRegion, regionalOffice } from "./keeper";

let owners: Owners;
let providers: Keeper;
let contracts: Keeper;

beforeAll(async () => {
  owners = await startDemoOwners();
  providers = new Keeper(owners.urls.get("providers") as string, "Providers", regionalOffice);
  contracts = new Keeper(owners.urls.get("contracts") as string, "Contracts", regionalOffice);
});
afterAll(() => owners.stop());

let next = 0;
const newId = (): string => `NIEUW-${(next += 1)}`;
const someFacts = { name: "De Nieuwe Reiger (fictief)", kind: "INSTELLING", selfEmployed: false };
const registering = (id: string, facts: object = {}) => ({
  provider: { act: "REGISTER", id, from: "2022-01-01", facts: { ...someFacts, ...facts } },
});

async function seen(id: string): Promise<{ asOf: string; name: string }> {
  const { data } = await providers.ask<{ provider: { asOf: string; name: string } }>(
    'query Seen($id: ID!) { provider(id: $id, on: "2026-01-01") { asOf name } }',
    { id },
  );
  return data?.provider as { asOf: string; name: string };
}

/** How far the change log is: the same before and after means that nothing was recorded. */
const logged = async (): Promise<bigint> => (await owners.providers.changeLog.head()).lastSequence;

describe("a batch", () => {
  it("is recorded at one moment, in the order of its operations", async () => {
    const [provider, other] = [newId(), newId()];
    const report = await providers.change([
      registering(provider),
      registering(other),
      {
        location: {
          act: "REGISTER",
          id: `${provider}-1`,
          from: "2022-01-01",
          facts: { providerId: provider, municipalityId: "GM0512" },
        },
      },
      { provider: { act: "SETTLE", id: other, from: "2023-01-01", facts: { ...someFacts, name: "Anders" } } },
    ]);
    expect(report.outcomes).toEqual([
      { __typename: "OperationAccepted", id: provider, change: "CREATED" },
      { __typename: "OperationAccepted", id: other, change: "CREATED" },
      { __typename: "OperationAccepted", id: `${provider}-1`, change: "CREATED" },
      { __typename: "OperationAccepted", id: other, change: "CHANGED" },
    ]);
    expect(report.recordedAt).not.toBeNull();
    expect(await seen(other)).toMatchObject({ name: "Anders" });
  });

  it("of which one operation is refused leaves nothing", async () => {
    const before = await logged();
    const good = newId();
    const report = await providers.change([
      registering(good),
      registering(newId(), { kvkNumber: "1234567" }),
    ]);
    expect(report).toMatchObject({
      recordedAt: null,
      outcomes: [
        { __typename: "OperationAccepted", id: good },
        {
          __typename: "OperationRefused",
          faults: [
            {
              field: "kvkNumber",
              expected: "a KVK number of 8 digits",
              expectedInDutch: expect.stringContaining("8 cijfers") as string,
              given: '"1234567"',
            },
          ],
        },
      ],
    });
    expect(await logged()).toBe(before);
    expect(await seen(good)).toBeNull();
  });

  it("that is rehearsed says what would become of it, and leaves nothing", async () => {
    const before = await logged();
    const id = newId();
    expect(await providers.change([registering(id)], true)).toMatchObject({
      recordedAt: null,
      outcomes: [{ __typename: "OperationAccepted", id, change: "CREATED" }],
    });
    expect(await logged()).toBe(before);
  });

  it.each([
    [{ provider: { act: "AMEND", id: "RTA-045", facts: {} } }, ["from", "basis"]],
    [{ provider: { act: "WITHDRAW", id: "RTA-045", from: "2022-01-01" } }, ["basis", "from"]],
    [{ provider: { act: "REGISTER", id: "X-1" } }, ["facts"]],
    [
      { provider: { act: "REGISTER", id: "X-1", facts: { name: " ", kind: "INSTELLING" } } },
      ["selfEmployed"],
    ],
    [{ provider: { act: "REGISTER", id: " X", facts: { ...someFacts, name: " " } } }, ["id", "name"]],
    [
      { provider: { act: "REGISTER", id: "X-1", from: "2022-02-01", until: "2022-01-01", facts: someFacts } },
      ["until"],
    ],
    [
      {
        location: { act: "REGISTER", id: "X-1", facts: { providerId: "NIEMAND", municipalityId: "GM0000" } },
      },
      ["providerId", "municipalityId"],
    ],
  ])("says of %j which fields are wrong", async (change, fields) => {
    const { faults, __typename } = await providers.one(change);
    expect(__typename).toBe("OperationRefused");
    expect(faults?.map(({ field }) => field).sort()).toEqual([...fields].sort());
    for (const fault of faults ?? []) expect(fault.expectedInDutch).not.toBe("");
  });

  it("names one kind of entity in each change", async () => {
    const { errors } = await providers.ask(
      'mutation { changeProviders(changes: [{}], reason: "x") { recordedAt } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", field: "changes[0]" } }]);
  });

  it("has something to do", async () => {
    const { errors } = await providers.ask(
      'mutation { changeProviders(changes: [], reason: "x") { recordedAt } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", field: "changes" } }]);
  });

  it("needs a reason", async () => {
    const { outcomes } = await providers.change([registering(newId())], false, " ");
    expect(outcomes).toMatchObject([{ faults: [{ field: "reason" }] }]);
  });

  it("of more than a thousand operations is refused as a whole", async () => {
    const changes = Array.from({ length: 1001 }, () => registering(newId()));
    await expect(providers.change(changes)).rejects.toThrow("at most 1000 operations");
  });
});

describe("an edit", () => {
  it("of what was changed since it was seen is refused, and says what changed", async () => {
    const id = newId();
    await providers.one(registering(id));
    const { asOf } = await seen(id);
    const renaming = (name: string) => ({
      provider: { act: "AMEND", id, from: "2024-01-01", facts: { name }, basis: asOf },
    });
    expect(await providers.one(renaming("Eerst"))).toMatchObject({ __typename: "OperationAccepted" });
    const stale = await providers.as(colleague).one(renaming("Daarna"));
    expect(stale).toMatchObject({
      __typename: "StaleOperation",
      id,
      since: [{ kind: "CHANGED", actor: "soj-1" }],
    });
    expect(stale.since?.[0]?.after).toContainEqual({
      facts: expect.objectContaining({ name: "Eerst" }) as object,
    });
    expect(stale.facts).toEqual([
      {
        field: "name",
        label: "naam",
        validFrom: "2024-01-01",
        validUntil: null,
        before: someFacts.name,
        after: "Eerst",
        recordedAt: expect.any(String) as string,
        actor: "soj-1",
        reason: "because a test says so",
      },
    ]);
    expect(await seen(id)).toMatchObject({ name: "Eerst" });
  });

  it("from a list says what it saw, when it wants to be sure that nothing was recorded since", async () => {
    const id = newId();
    const { asOf } = await seen("RTA-045");
    const settling = (basis?: string, name = "Uit een lijst") => ({
      provider: {
        act: "SETTLE",
        id,
        from: "2023-01-01",
        facts: { ...someFacts, name },
        basis,
      },
    });
    await providers.one(registering(id));
    expect(await providers.one(settling(asOf))).toMatchObject({
      __typename: "StaleOperation",
      facts: [{ field: "holds", label: "geldt", validFrom: "2022-01-01", before: false, after: true }],
    });
    const basis = (await seen(id)).asOf;
    expect(await providers.one(settling(basis))).toMatchObject({ __typename: "OperationAccepted" });
    expect(await providers.one(settling(basis, "Uit een andere lijst"))).toMatchObject({
      __typename: "StaleOperation",
      facts: [{ field: "name", validFrom: "2023-01-01", before: someFacts.name, after: "Uit een lijst" }],
    });
    expect(await providers.one(settling(basis))).toMatchObject({ __typename: "NothingChanged" });
    expect(await providers.one(settling())).toMatchObject({ __typename: "NothingChanged" });
  });

  it("on the ground of what will only be known later is refused", async () => {
    const basis = toAsOf({ on: "2026-01-01", knownAt: new Date(Date.now() + 60_000) });
    const outcome = await providers.one({ provider: { act: "WITHDRAW", id: "RTA-045", basis } });
    expect(outcome).toMatchObject({ __typename: "OperationRefused", faults: [{ field: "basis" }] });
  });

  it("of nothing is told", async () => {
    const { asOf } = await seen("RTA-045");
    const outcome = await providers.one({
      provider: { act: "END", id: "NIEMAND", from: "2024-01-01", basis: asOf },
    });
    expect(outcome).toEqual({ __typename: "UnknownEntity", id: "NIEMAND" });
    expect(await providers.one(registering("RTA-045"))).toEqual({
      __typename: "AlreadyRegistered",
      id: "RTA-045",
    });
  });

  it("that says the same changes nothing", async () => {
    const id = newId();
    await providers.one(registering(id));
    const { asOf } = await seen(id);
    const before = await logged();
    const same = { act: "CORRECT", id, facts: { name: someFacts.name }, basis: asOf };
    expect(await providers.one({ provider: same })).toEqual({ __typename: "NothingChanged", id });
    expect(await logged()).toBe(before);
  });
});

describe("who may", () => {
  const anonymousAsk = { subject: "niemand", roles: [] };

  it("is asked of the token: without the role there is no changing at all", async () => {
    for (const bearer of [anonymousAsk, { subject: "team", roles: ["access-team" as const] }]) {
      const { errors } = await providers
        .as(bearer)
        .ask('mutation { changeProviders(changes: [], reason: "x") { recordedAt } }');
      expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
    }
  });

  const lineFor = (municipalityId: string, contractId: string) => ({
    contractLine: {
      act: "REGISTER",
      id: newId(),
      from: "2022-01-01",
      facts: {
        contractId,
        segmentId: "ZHZ-2022/7",
        scale: "LOCAL",
        areaKind: "GEMEENTEN",
        areaMunicipalityIds: [municipalityId],
        funding: [],
        deliveryModes: [],
      },
    },
  });

  it("keep a contract of a region is its office, and no other", async () => {
    const contract = await aContractOf("ZHZ");
    const line = lineFor("GM0512", contract);
    expect(await contracts.as(otherRegion).one(line)).toMatchObject({ __typename: "NotAllowed" });
    expect(await contracts.one(line)).toMatchObject({ __typename: "OperationAccepted" });
    expect(await contracts.as(admin).one(lineFor("GM0505", contract))).toMatchObject({
      __typename: "OperationAccepted",
    });
  });

  it("keep a local line is the officer of the municipality it is for, in a region that it is a member of", async () => {
    const contract = await aContractOf("ZHZ");
    const own = contracts.as(officer);
    expect(await own.one(lineFor("GM0512", contract))).toMatchObject({ __typename: "OperationAccepted" });
    expect(await own.one(lineFor("GM0505", contract))).toMatchObject({ __typename: "NotAllowed" });
    const elsewhere = { ...officer, municipalities: ["GM0546"] };
    expect(await contracts.as(elsewhere).one(lineFor("GM0546", contract))).toMatchObject({
      __typename: "NotAllowed",
    });
    expect(await own.one({ contract: { act: "SETTLE", id: contract, facts: {} } })).toMatchObject({
      __typename: "NotAllowed",
    });
  });

  async function aContractOf(region: string): Promise<string> {
    const { data } = await contracts.ask<{ contracts: { edges: { node: { id: string } }[] } }>(
      'query Some($region: ID!) { contracts(filter: { region: $region, statuses: [ACTIEF] }, on: "2022-03-01", first: 1) { edges { node { id } } } }',
      { region },
    );
    return data?.contracts.edges[0]?.node.id as string;
  }
});

describe("the history", () => {
  it("tells who, when, why, before and after, also of what was withdrawn", async () => {
    const id = newId();
    await providers.change([registering(id)], false, "Gecontracteerd");
    const { asOf } = await seen(id);
    const withdrawing = { provider: { act: "WITHDRAW", id, basis: asOf } };
    await providers.as(colleague).change([withdrawing], false, "Dubbel ingevoerd");
    const query = `query History($id: ID!, $after: String) {
      providerHistory(typeName: "Provider", id: $id, first: 1, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        edges { node { kind actor reason source before { validFrom validUntil facts } after { validFrom facts } } }
      }
    }`;
    interface History {
      readonly providerHistory: {
        readonly totalCount: number;
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
        readonly edges: readonly { readonly node: object }[];
      };
    }
    const first = await providers.ask<History>(query, { id });
    expect(first.data?.providerHistory).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      edges: [
        {
          node: {
            kind: "CREATED",
            actor: "soj-1",
            reason: "Gecontracteerd",
            before: [],
            after: [{ validFrom: "2022-01-01", facts: { name: someFacts.name } }],
          },
        },
      ],
    });
    const after = first.data?.providerHistory.pageInfo.endCursor;
    const second = await providers.ask<History>(query, { id, after });
    expect(second.data?.providerHistory).toMatchObject({
      pageInfo: { hasNextPage: false },
      edges: [
        {
          node: {
            kind: "WITHDRAWN",
            actor: "soj-2",
            reason: "Dubbel ingevoerd",
            before: [{ validFrom: "2022-01-01", validUntil: null }],
            after: [],
          },
        },
      ],
    });
  });

  it("is not for everybody", async () => {
    const { errors } = await providers
      .as({ subject: "team", roles: ["access-team"] })
      .ask('{ providerHistory(typeName: "Provider", id: "RTA-045") { totalCount } }');
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  });
});
