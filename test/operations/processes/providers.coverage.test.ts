// SPDX-License-Identifier: EUPL-1.2
// What mergers, splits, moves and consortia do to the rest of the register, and to who covers what.
import { startDemoOwners } from "../../kit/demoOwners";
import { type Owners } from "../../kit/owners";
import { askInside } from "../../kit/testHouse";
import { whole } from "../../kit/world";
import { colleague, Keeper, officer, regionalOffice } from "../keeper";
import { code, coverageOf, done, kinds, logged, perform, read, refusedArgument } from "./performing";

let owners: Owners;
let providers: Keeper;

beforeAll(async () => {
  owners = await startDemoOwners();
  await owners.coverage.projector.catchUp();
  providers = new Keeper(owners.urls.get("providers") as string, "Providers", regionalOffice);
}, 120_000);
afterAll(() => owners.stop());

interface Seen {
  readonly asOf: string;
  readonly name: string;
  readonly until: string | null;
  readonly locations: { id: string; asOf: string; municipality: { id: string } }[];
  readonly memberships: { role: string; consortium: { id: string } }[];
  readonly absorbedBy: { id: string } | null;
  readonly absorbedOn: string | null;
  readonly absorbed: readonly { id: string }[];
  readonly successors: readonly { kind: string; on: string; successor: { id: string } }[];
  readonly predecessors: readonly { kind: string; predecessor: { id: string } }[];
}

async function provider(id: string, on: string): Promise<Seen> {
  const query = `{ provider(id: "${id}", on: "${on}") { asOf name until locations { id asOf municipality { id } }
    memberships { role consortium { id } } absorbedBy { id } absorbedOn absorbed { id }
    successors { kind on successor { id } } predecessors { kind predecessor { id } } } }`;
  return (await read<{ provider: Seen }>(providers, query)).provider;
}

const seen = async (id: string) => ({ id, basis: (await provider(id, "2022-03-01")).asOf });
const consortiaOf = async (id: string, on: string) =>
  (await provider(id, on)).memberships.map(({ role, consortium }) => `${consortium.id} ${role}`).sort();
const locationsOf = async (id: string, on: string) =>
  (await provider(id, on)).locations.map(({ id }) => id).sort();

const facts = { name: "Samen Verder (fictief)", kind: code("INSTELLING"), selfEmployed: false };

async function covering(segment: string, on: string, recordedAt?: string): Promise<string[]> {
  const question = { municipality: "GM0505", segment, on };
  const { entries } = await coverageOf(owners, question, recordedAt);
  return entries.map(({ providerId, contractId }) => `${contractId} ${providerId}`);
}

describe("mergeProviders", () => {
  const merging = async (successor: object, ...ids: string[]) => ({
    predecessors: await Promise.all(ids.map(seen)),
    ...successor,
    on: "2023-01-01",
  });
  const intoNew = { successor: "NW-100", successorFacts: facts };

  it("that is rehearsed, or refused in the middle, leaves nothing", async () => {
    const given = await merging(intoNew, "RTA-007", "RTA-008");
    const before = await logged(owners.providers);
    const rehearsed = await perform(providers, "mergeProviders", given, { rehearse: true });
    expect(new Set(kinds(rehearsed))).toEqual(new Set(["OperationAccepted"]));
    expect(rehearsed.recordedAt).toBeNull();
    const predecessors = [...given.predecessors, { ...given.predecessors[0], id: "NIEMAND" }];
    const unknown = await perform(providers, "mergeProviders", { ...given, predecessors });
    expect(kinds(unknown)).toEqual(expect.arrayContaining(["OperationAccepted", "UnknownEntity"]));
    const early = { ...given, on: "2010-01-01" };
    expect(await refusedArgument(providers, "mergeProviders", early)).toBe("predecessors");
    const own = await perform(providers.as(officer), "mergeProviders", given);
    expect(new Set(kinds(own))).toEqual(new Set(["NotAllowed"]));
    expect(await logged(owners.providers)).toBe(before);
  });

  it("makes one new provider of several, which covers what their consortium covers", async () => {
    expect(await covering("ZHZ-2022/1", "2023-02-01")).toEqual(
      expect.arrayContaining(["C-0305 RTA-007", "C-0305 RTA-008"]),
    );
    const given = await merging(intoNew, "RTA-007", "RTA-008");
    const { recordedAt } = await done(providers, "mergeProviders", given);
    expect(await provider("RTA-007", "2023-02-01")).toMatchObject({
      until: "2023-01-01",
      absorbedBy: { id: "NW-100" },
      absorbedOn: "2023-01-01",
    });
    expect(await locationsOf("RTA-007", "2022-12-31")).toEqual(["RTA-007-L1"]);
    expect(await locationsOf("NW-100", "2023-01-01")).toEqual(["RTA-007-L1", "RTA-008-L1"]);
    expect(await consortiaOf("NW-100", "2023-01-01")).toEqual(["SV-2 DEELNEMER"]);

    const before = await covering("ZHZ-2022/1", "2022-12-31", recordedAt);
    expect(before).toContain("C-0305 RTA-007");
    expect(before).not.toContain("C-0305 NW-100");
    const after = await covering("ZHZ-2022/1", "2023-01-01");
    expect(after).toContain("C-0305 NW-100");
    expect(after).not.toContain("C-0305 RTA-007");
    expect(after).not.toContain("C-0305 RTA-008");
  });

  it("into one that is there takes over what it is no member of, and keeps its own role", async () => {
    await done(providers, "mergeProviders", await merging({ successor: "RTA-003" }, "RTA-001"));
    expect(await consortiaOf("RTA-001", "2022-12-31")).toEqual(["SV-1 PENVOERDER", "SV-3 DEELNEMER"]);
    expect(await consortiaOf("RTA-003", "2023-01-01")).toEqual(["SV-1 DEELNEMER", "SV-3 PENVOERDER"]);
    await done(providers, "mergeProviders", await merging({ successor: "RTA-078" }, "RTA-002"));
    expect(await consortiaOf("RTA-078", "2023-01-01")).toEqual(["SV-2 PENVOERDER", "SV-3 DEELNEMER"]);
  });

  it("is refused when a location came after the provider was looked at", async () => {
    const given = await merging({ successor: "RTA-065" }, "RTA-064");
    const registering = {
      act: "REGISTER",
      id: "RTA-064-NIEUW",
      from: "2022-06-01",
      facts: { providerId: "RTA-064", municipalityId: "GM0512" },
    };
    await providers.as(colleague).one({ location: registering });
    const report = await perform(providers, "mergeProviders", given);
    expect(report.outcomes).toContainEqual(
      expect.objectContaining({ __typename: "StaleOperation", id: "RTA-064-NIEUW" }),
    );
    expect(report.recordedAt).toBeNull();
  });

  it("moves what begins later, and withdraws memberships that never began", async () => {
    const from = "2024-01-01";
    await providers.change([
      {
        location: {
          act: "REGISTER",
          id: "RTA-066-LATER",
          from,
          facts: { providerId: "RTA-066", municipalityId: "GM0512" },
        },
      },
      {
        consortiumMembership: {
          act: "REGISTER",
          id: "SV-1/RTA-066",
          from,
          facts: { consortiumId: "SV-1", providerId: "RTA-066", role: "DEELNEMER" },
        },
      },
    ]);
    await done(providers, "mergeProviders", await merging({ successor: "RTA-067" }, "RTA-066"));
    expect(await locationsOf("RTA-067", from)).toContain("RTA-066-LATER");
    expect(await consortiaOf("RTA-067", "2023-12-31")).toEqual([]);
    expect(await consortiaOf("RTA-067", from)).toEqual(["SV-1 DEELNEMER"]);
  });
});

describe("splitProvider", () => {
  const splitting = async (id: string, ...ids: string[]) => ({
    ...(await seen(id)),
    on: "2023-01-01",
    into: ids.map((each) => ({ id: each, facts })),
  });

  it("lets it go on beside what it splits off", async () => {
    const given = { ...(await splitting("RTA-071", "NW-202")), continues: true };
    await done(providers, "splitProvider", given);
    expect(await provider("RTA-071", "2022-12-31")).toMatchObject({ successors: [] });
    expect(await provider("RTA-071", "2023-02-01")).toMatchObject({
      ...{ until: null, absorbedBy: null, absorbedOn: null },
      successors: [{ kind: "AFSPLITSING", on: "2023-01-01", successor: { id: "NW-202" } }],
    });
    expect(await provider("NW-202", "2023-02-01")).toMatchObject({
      ...{ name: facts.name, absorbed: [] },
      predecessors: [{ kind: "AFSPLITSING", predecessor: { id: "RTA-071" } }],
    });
    // It goes on: no contract waits to be transferred.
    const asked = "{ providerSuccessions { predecessorId } }";
    const gone = whole(
      await askInside<{ providerSuccessions: { predecessorId: string }[] }>(
        owners.urls.get("providers") as string,
        asked,
      ),
    );
    expect(gone.providerSuccessions.map(({ predecessorId }) => predecessorId)).not.toContain("RTA-071");
    const unknown = { ...given, id: "NIEMAND", into: [{ id: "NW-203", facts }] };
    expect(kinds(await perform(providers, "splitProvider", unknown))).toContain("UnknownEntity");
    expect(await provider("NW-203", "2023-02-01")).toBeNull();
  });

  it("into one that is there already leaves nothing", async () => {
    const report = await perform(providers, "splitProvider", await splitting("RTA-072", "NW-204", "RTA-056"));
    expect(kinds(report)).toContain("AlreadyRegistered");
    expect(report.recordedAt).toBeNull();
    expect((await provider("RTA-072", "2023-02-01")).until).toBeNull();
  });

  it("that ends tells what it went into", async () => {
    await done(providers, "splitProvider", await splitting("RTA-070", "NW-200", "NW-201"));
    const gone = await provider("RTA-070", "2023-02-01");
    // Into one of them it did not go.
    expect(gone).toMatchObject({ until: "2023-01-01", absorbedOn: "2023-01-01", absorbedBy: null });
    for (const id of ["NW-200", "NW-201"])
      expect(await provider(id, "2023-02-01")).toMatchObject({
        absorbed: [{ id: "RTA-070" }],
        predecessors: [{ kind: "SPLITSING", predecessor: { id: "RTA-070" } }],
      });
    expect(gone.successors).toEqual(
      ["NW-200", "NW-201"].map((id) => ({ kind: "SPLITSING", on: "2023-01-01", successor: { id } })),
    );
  });
});

it("moveLocation brings the provider nearer to who lives there", async () => {
  const nearness = async (on: string, recordedAt?: string) => {
    const question = { municipality: "GM0642", segment: "ZHZ-2022/4B", on };
    const { entries } = await coverageOf(owners, question, recordedAt);
    return entries.find(({ providerId }) => providerId === "RTA-057")?.proximity;
  };
  expect(await nearness("2023-01-01")).toBe("IN_REGION");
  const [location] = (await provider("RTA-057", "2022-03-01")).locations;
  const given = { id: location?.id, municipality: "GM0642", from: "2023-01-01", basis: location?.asOf };
  const nowhere = await perform(providers, "moveLocation", { ...given, municipality: "GM0000" });
  expect(nowhere.outcomes[0]).toMatchObject({ faults: [{ field: "municipalityId" }] });
  const { recordedAt } = await done(providers, "moveLocation", given);
  expect(await nearness("2022-12-31", recordedAt)).toBe("IN_REGION");
  expect(await nearness("2023-01-01")).toBe("IN_MUNICIPALITY");
  expect(kinds(await perform(providers, "moveLocation", given))).toEqual(["StaleOperation"]);
});

it("says of a location and a desk since when they are said, whatever is to change on a later day", async () => {
  const recorded = async (knownAt: string) => {
    const query = `{ provider(id: "RTA-045", on: "2022-03-01", knownAt: "${knownAt}") {
      locations { recordedAt } intakeContacts { recordedAt } } }`;
    type Told = Record<"locations" | "intakeContacts", { recordedAt: string }[]>;
    const { provider: told } = await read<{ provider: Told }>(providers, query);
    return { location: told.locations[0]?.recordedAt, desk: told.intakeContacts[0]?.recordedAt };
  };
  const change = async (act: string, from: string, phone: string, municipalityId: string) => {
    const { asOf: basis, locations } = await provider("RTA-045", "2022-03-01");
    const said = { act, from, basis };
    const { recordedAt, outcomes } = await providers.change([
      { intakeContact: { ...said, id: "RTA-045-I1", facts: { phone } } },
      { location: { ...said, id: locations[0]?.id, facts: { municipalityId } } },
    ]);
    expect(outcomes).toEqual([
      expect.objectContaining({ __typename: "OperationAccepted" }),
      expect.objectContaining({ __typename: "OperationAccepted" }),
    ]);
    return recordedAt ?? "";
  };
  const first = await recorded(new Date().toISOString());
  expect([first.location, first.desk]).toEqual([expect.any(String), expect.any(String)]);
  const later = await change("AMEND", "2033-01-01", "+31000000945", "GM0642");
  expect(await recorded(later)).toEqual(first);
  const otherwise = await change("AMEND", "2022-02-01", "+31000000946", "GM0505");
  expect(await recorded(otherwise)).toEqual({ location: otherwise, desk: otherwise });
  expect(await recorded(later)).toEqual(first);
});

describe("a consortium", () => {
  const joining = { consortium: "SV-1", provider: "RTA-079", role: code("DEELNEMER") };

  it("is joined, left, and joined again", async () => {
    expect(await covering("ZHZ-2022/1", "2022-08-01")).not.toContain("C-0304 RTA-079");
    await done(providers, "joinConsortium", { ...joining, from: "2022-06-01" });
    const basis = (await provider("RTA-079", "2022-08-01")).asOf;
    const leaving = { consortium: "SV-1", provider: "RTA-079", on: "2022-09-01", basis };
    const early = await perform(providers, "leaveConsortium", { ...leaving, on: "2022-06-01" });
    expect(early.outcomes[0]).toMatchObject({ faults: [{ field: "on" }] });
    await done(providers, "leaveConsortium", leaving);
    expect(kinds(await perform(providers, "leaveConsortium", leaving))).toEqual(["StaleOperation"]);
    const { recordedAt } = await done(providers, "joinConsortium", { ...joining, from: "2023-01-01" });
    expect(await covering("ZHZ-2022/1", "2022-08-01", recordedAt)).toContain("C-0304 RTA-079");
    expect(await covering("ZHZ-2022/1", "2022-10-01")).not.toContain("C-0304 RTA-079");
    expect(await covering("ZHZ-2022/1", "2023-01-01")).toContain("C-0304 RTA-079");
  });

  it("is not joined by who is a member, or left by who is none", async () => {
    const member = { ...joining, provider: "RTA-005", from: "2023-01-01" };
    expect(kinds(await perform(providers, "joinConsortium", member))).toEqual(["AlreadyRegistered"]);
    const { basis } = await seen("RTA-056");
    const leaving = { consortium: "SV-1", provider: "RTA-056", on: "2023-01-01", basis };
    expect(kinds(await perform(providers, "leaveConsortium", leaving))).toEqual(["UnknownEntity"]);
    const unknown = await perform(providers, "joinConsortium", { ...member, provider: "NIEMAND" });
    expect(unknown.outcomes[0]).toMatchObject({ faults: [{ field: "providerId" }] });
  });
});
