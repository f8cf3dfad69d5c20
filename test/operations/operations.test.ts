// SPDX-License-Identifier: EUPL-1.2
// Keeping the register through the graph of an owner: batches that are recorded as a whole or not at all.
import { toAsOf } from "../../kit/moment";
import { startDemoOwners } from "../kit/demoOwners";
import { type Owners } from "../kit/owners";
import { confirmations } from "./confirmations";
import { admin, colleague, Keeper, regionalOffice } from "./keeper";
import { permissions } from "./permissions";
import { newId, registering, seen, someFacts } from "./providerChanges";
import { providerHistory } from "./providerHistory";
import { wholeRegister } from "./wholeRegister";

let owners: Owners;
let providers: Keeper;
let contracts: Keeper;

beforeAll(async () => {
  owners = await startDemoOwners();
  providers = new Keeper(owners.urls.get("providers") as string, "Providers", regionalOffice);
  contracts = new Keeper(owners.urls.get("contracts") as string, "Contracts", regionalOffice);
});
afterAll(() => owners.stop());

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
    expect(await seen(providers, other)).toMatchObject({ name: "Anders" });
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
    expect(await seen(providers, good)).toBeNull();
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
    const { asOf } = await seen(providers, id);
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
    expect(await seen(providers, id)).toMatchObject({ name: "Eerst" });
  });

  it("from a list says what it saw, when it wants to be sure that nothing was recorded since", async () => {
    const id = newId();
    const { asOf } = await seen(providers, "RTA-045");
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
    const basis = (await seen(providers, id)).asOf;
    expect(await providers.one(settling(basis))).toMatchObject({ __typename: "OperationAccepted" });
    expect(await providers.one(settling(basis, "Uit een andere lijst"))).toMatchObject({
      __typename: "StaleOperation",
      facts: [{ field: "name", validFrom: "2023-01-01", before: someFacts.name, after: "Uit een lijst" }],
    });
    expect(await providers.one(settling(basis))).toMatchObject({ __typename: "NothingChanged" });
    expect(await providers.one(settling())).toMatchObject({ __typename: "NothingChanged" });
    // What it did not look at it does not change, nor bring back.
    const unseen = { __typename: "OperationRefused", id, faults: [{ field: "basis", given: "null" }] };
    expect(await providers.one(settling(undefined, "Ongezien"))).toMatchObject(unseen);
    expect((await providers.one(settling(undefined, "Ongezien"))).faults?.[0]?.expected).toContain(
      `the moment at which you saw ${id}: the register knows it already`,
    );
    expect(await seen(providers, id)).toMatchObject({ name: "Uit een lijst" });
    const { asOf: last } = await seen(providers, id);
    // Which is an admin's to take back.
    expect(await providers.as(admin).one({ provider: { act: "WITHDRAW", id, basis: last } })).toMatchObject({
      __typename: "OperationAccepted",
    });
    expect(await providers.one(settling())).toMatchObject(unseen);
  });

  it("on the ground of what will only be known later is refused", async () => {
    const basis = toAsOf({ on: "2026-01-01", knownAt: new Date(Date.now() + 60_000) });
    const outcome = await providers.one({ provider: { act: "WITHDRAW", id: "RTA-045", basis } });
    expect(outcome).toMatchObject({ __typename: "OperationRefused", faults: [{ field: "basis" }] });
  });

  it("of nothing is told", async () => {
    const { asOf } = await seen(providers, "RTA-045");
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
    const { asOf } = await seen(providers, id);
    const before = await logged();
    const same = { act: "CORRECT", id, facts: { name: someFacts.name }, basis: asOf };
    expect(await providers.one({ provider: same })).toEqual({ __typename: "NothingChanged", id });
    expect(await logged()).toBe(before);
  });
});

permissions(
  () => providers,
  () => contracts,
);

providerHistory(() => providers);

confirmations(() => providers);

wholeRegister(() => owners);
