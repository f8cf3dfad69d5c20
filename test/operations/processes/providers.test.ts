// SPDX-License-Identifier: EUPL-1.2
// What people do with providers in one go.
import { toAsOf } from "../../../kit/moment";
import { startDemoOwners } from "../../kit/demoOwners";
import { type Owners } from "../../kit/owners";
import { Keeper, officer, regionalOffice } from "../keeper";
import { runExample } from "./examples";
import { code, done, kinds, perform, read, refusedArgument } from "./performing";

let owners: Owners;
let providers: Keeper;

beforeAll(async () => {
  owners = await startDemoOwners();
  providers = new Keeper(owners.urls.get("providers") as string, "Providers", regionalOffice);
});
afterAll(() => owners.stop());

interface Seen {
  readonly asOf: string;
  readonly name: string;
  readonly absorbedBy: { readonly id: string } | null;
  readonly locations: readonly { readonly municipality: { readonly id: string } | null }[];
}

async function seen(id: string, on: string): Promise<Seen | null> {
  const { data } = await providers.ask<{ provider: Seen | null }>(
    `query Seen($id: ID!, $on: LocalDate) { provider(id: $id, on: $on) {
       asOf name absorbedBy { id } locations { municipality { id } } } }`,
    { id, on },
  );
  return data?.provider ?? null;
}
const asOf = async (id: string): Promise<string> => (await seen(id, "2026-01-01"))?.asOf ?? "";
const logged = async (): Promise<bigint> => (await owners.providers.changeLog.head()).lastSequence;

it("a provider is renamed from a day on, and keeps its old name before", async () => {
  const id = "RTA-046";
  const before = await seen(id, "2022-03-01");
  await done(providers, "renameProvider", {
    id,
    name: "Nieuwe Naam (fictief)",
    from: "2024-01-01",
    basis: await asOf(id),
  });
  expect(await seen(id, "2024-01-01")).toMatchObject({ name: "Nieuwe Naam (fictief)" });
  expect(await seen(id, "2023-12-31")).toMatchObject({ name: before?.name });
  const names = `{ provider(id: "${id}") { names { name from until } } }`;
  expect(await read(providers, names)).toEqual({
    provider: {
      names: [
        { name: before?.name, from: "2018-01-01", until: "2024-01-01" },
        { name: "Nieuwe Naam (fictief)", from: "2024-01-01", until: null },
      ],
    },
  });
});

it("a provider goes into another with its locations, and says so", async () => {
  const [gone, successor] = ["RTA-047", "RTA-045"];
  const places = async (id: string, on: string) =>
    ((await seen(id, on))?.locations ?? []).map(({ municipality }) => municipality?.id);
  const all = [...(await places(gone, "2024-06-30")), ...(await places(successor, "2024-06-30"))];
  await done(providers, "mergeProviders", {
    predecessors: [{ id: gone, basis: await asOf(gone) }],
    successor,
    on: "2024-07-01",
  });
  expect((await places(successor, "2024-07-01")).sort()).toEqual(all.sort());
  // It is still found, as what it last was, with where it went.
  expect(await seen(gone, "2024-07-01")).toMatchObject({ absorbedBy: { id: successor } });
  const timeline = await owners.providers.repositories.provider.current([gone]);
  expect(timeline.at(-1)?.validUntil).toBe("2024-07-01");
});

it("a merger into nobody, or of what was changed since, leaves nothing", async () => {
  const before = await logged();
  const basis = await asOf("RTA-048");
  const into = (successor: string) => ({
    predecessors: [{ id: "RTA-048", basis }],
    successor,
    on: "2024-07-01",
  });
  expect(kinds(await perform(providers, "mergeProviders", into("NIEMAND")))).toContain("OperationRefused");
  expect(await logged()).toBe(before);
  await done(providers, "renameProvider", { id: "RTA-048", name: "Anders", from: "2023-01-01", basis });
  expect(kinds(await perform(providers, "mergeProviders", into("RTA-045")))).toContain("StaleOperation");
  expect(await logged()).toBe(before + 1n);
});

it("a provider splits in two, and a rehearsal of it records nothing", async () => {
  const id = "RTA-049";
  const facts = (name: string) => ({ name, selfEmployed: false, identities: [] });
  const into = [
    { id: "RTA-049-A", facts: facts("Deel A") },
    { id: "RTA-049-B", facts: facts("Deel B") },
  ];
  const given = {
    id,
    basis: await asOf(id),
    on: "2025-01-01",
    into: into.map((part) => ({ ...part, facts: { ...part.facts, kind: code("INSTELLING") } })),
  };
  const before = await logged();
  expect((await perform(providers, "splitProvider", given, { rehearse: true })).recordedAt).toBeNull();
  expect(await logged()).toBe(before);
  await done(providers, "splitProvider", given);
  expect(await seen("RTA-049-A", "2025-01-01")).toMatchObject({ name: "Deel A" });
  const timeline = await owners.providers.repositories.provider.current([id]);
  expect(timeline.at(-1)?.validUntil).toBe("2025-01-01");
});

describe("the locations of a provider", () => {
  const places = async (on: string) => {
    const query = `{ provider(id: "RTA-040", on: "${on}") { locations { id } } }`;
    const { provider } = await read<{ provider: { locations: { id: string }[] } }>(providers, query);
    return provider.locations.map(({ id }) => id).sort();
  };
  const basis = () => asOf("RTA-040");
  const part = (id: string) => ({ id, municipality: "GM1963" });

  it("are split and merged, as the page shows", async () => {
    expect(kinds(await runExample(providers, "splitLocation", await basis()))).toEqual([
      "OperationAccepted",
      "NothingChanged",
    ]);
    expect(await places("2026-12-31")).toEqual(["RTA-040-L1"]);
    expect(await places("2027-01-01")).toEqual(["RTA-040-L1", "RTA-040-L2"]);
    const merged = await runExample(providers, "mergeLocations", await basis());
    expect(kinds(merged)).toEqual(["NothingChanged", "OperationAccepted"]);
    expect(await places("2027-12-31")).toEqual(["RTA-040-L1", "RTA-040-L2"]);
    expect(await places("2028-01-01")).toEqual(["RTA-040-L1"]);
  });

  it("go into one that is new, and come out of one that ends", async () => {
    const [id, into] = ["RTA-040-L1", "RTA-040-L9"];
    const intoFacts = { providerId: "RTA-040", municipalityId: "GM1963" };
    const given = { locations: [id], into, intoFacts, on: "2029-01-01", basis: await basis() };
    await done(providers, "mergeLocations", given);
    expect(await places("2029-01-01")).toEqual([into]);
    const parts = [part("RTA-040-LA"), part("RTA-040-LB")];
    await done(providers, "splitLocation", { id: into, on: "2030-01-01", into: parts, basis: await basis() });
    expect(await places("2030-01-01")).toEqual(["RTA-040-LA", "RTA-040-LB"]);
  });

  it("are there on the day, of one provider, and say nothing else later", async () => {
    // Of this one something else is recorded ahead.
    const moving = { id: "RTA-041-L1", municipality: "GM0505", from: "2031-01-01", basis: await basis() };
    await done(providers, "moveLocation", moving);
    const before = await logged();
    const merging = { locations: ["RTA-040-LA"], into: "RTA-040-LB", on: "2031-01-01", basis: await basis() };
    const refused = async (change: object) =>
      refusedArgument(providers, "mergeLocations", { ...merging, ...change });
    expect(await refused({ locations: [] })).toBe("locations");
    expect(await refused({ locations: ["RTA-040-LA", "RTA-040-LA"] })).toBe("locations");
    expect(await refused({ into: "RTA-040-LA" })).toBe("into");
    expect(await refused({ locations: ["RTA-040-L9"] })).toBe("locations");
    expect(await refused({ into: "RTA-040-L9" })).toBe("into");
    expect(await refused({ locations: ["RTA-041-L1"] })).toBe("locations");
    const nobody = await perform(providers, "mergeLocations", { ...merging, into: "NERGENS" });
    expect(kinds(nobody)).toEqual(["UnknownEntity", "OperationAccepted"]);
    const stranger = { ...merging, locations: ["NERGENS"] };
    expect(kinds(await perform(providers, "mergeLocations", stranger))).toContain("UnknownEntity");
    const denied = await perform(providers.as(officer), "mergeLocations", merging);
    expect(new Set(kinds(denied))).toEqual(new Set(["NotAllowed"]));
    const splitting = { id: "RTA-040-L9", into: [part("RTA-040-LC")], basis: await basis() };
    const unsplit = async (change: object) =>
      refusedArgument(providers, "splitLocation", { ...splitting, ...change });
    expect(await unsplit({ on: "2031-01-01" })).toBe("id");
    expect(await unsplit({ id: "RTA-041-L1", on: "2030-06-01" })).toBe("on");
    expect(await unsplit({ on: "2029-06-01", into: [] })).toBe("into");
    const unknown = await perform(providers, "splitLocation", {
      ...splitting,
      id: "NERGENS",
      on: "2029-06-01",
    });
    expect(kinds(unknown)).toEqual(["UnknownEntity"]);
    expect(await logged()).toBe(before);
  });

  it("come out of one of which the end is recorded, and end on that day too", async () => {
    const into = [part("RTA-040-LC")];
    await done(providers, "splitLocation", {
      id: "RTA-040-L9",
      on: "2029-06-01",
      into,
      basis: await basis(),
    });
    expect(await places("2029-12-31")).toEqual(["RTA-040-LC"]);
    expect(await places("2030-01-01")).toEqual(["RTA-040-LA", "RTA-040-LB"]);
  });
});

describe("the members of a consortium", () => {
  const members = async (on: string) => {
    const query = `{ provider(id: "RTA-001", on: "${on}") { memberships { consortium { id members { role provider { id } } } } } }`;
    const { provider } = await read<{
      provider: {
        memberships: { consortium: { id: string; members: { role: string; provider: { id: string } }[] } }[];
      };
    }>(providers, query);
    const found = provider.memberships.find(({ consortium }) => consortium.id === "SV-1");
    return (found?.consortium.members ?? []).map((each) => `${each.provider.id} ${each.role}`).sort();
  };
  const basis = () => asOf("RTA-001");
  const before = ["RTA-001 PENVOERDER", "RTA-003 DEELNEMER", "RTA-005 DEELNEMER", "RTA-006 DEELNEMER"];
  const place = (provider: string, role = "DEELNEMER") => ({ provider, role: code(role) });

  it("change on one day, as the page shows", async () => {
    await runExample(providers, "changeConsortium", await basis());
    expect(await members("2026-12-31")).toEqual(before);
    const after = ["RTA-001 DEELNEMER", "RTA-003 PENVOERDER", "RTA-006 DEELNEMER", "RTA-007 DEELNEMER"];
    expect(await members("2027-01-01")).toEqual(after);
  });

  it("come back when they had left", async () => {
    const given = { consortium: "SV-1", on: "2028-01-01", joins: [place("RTA-005")], basis: await basis() };
    await done(providers, "changeConsortium", given);
    expect(await members("2027-12-31")).not.toContain("RTA-005 DEELNEMER");
    expect(await members("2028-01-01")).toContain("RTA-005 DEELNEMER");
  });

  it("leave and change only while they are members, and join only when they are not: all or nothing", async () => {
    const start = await logged();
    const given = { consortium: "SV-1", on: "2027-06-01", basis: await basis() };
    const refused = async (change: object) =>
      refusedArgument(providers, "changeConsortium", { ...given, ...change });
    const joins = [place("RTA-008")];
    expect(await refused({})).toBe("joins");
    expect(await refused({ joins, leaves: ["RTA-008"] })).toBe("joins");
    expect(await refused({ joins: [place("RTA-003")] })).toBe("joins");
    // It is to come back on 2028-01-01.
    expect(await refused({ joins: [place("RTA-005")] })).toBe("joins");
    expect(await refused({ joins, leaves: ["RTA-005"] })).toBe("leaves");
    expect(await refused({ joins, roles: [place("RTA-005")] })).toBe("roles");
    const unknown = await perform(providers, "changeConsortium", { ...given, joins, leaves: ["RTA-008-X"] });
    expect(kinds(unknown)).toEqual(["UnknownEntity", "OperationAccepted"]);
    const stale = { ...given, basis: await staleBasis(), roles: [place("RTA-003")] };
    expect(kinds(await perform(providers, "changeConsortium", stale))).toEqual(["StaleOperation"]);
    const denied = await perform(providers.as(officer), "changeConsortium", {
      ...given,
      joins,
      leaves: ["RTA-003"],
    });
    expect(kinds(denied)).toEqual(["NotAllowed", "NotAllowed"]);
    expect(await logged()).toBe(start);
  });

  /** As the register was before any of these tests. */
  async function staleBasis(): Promise<string> {
    const knownAt = (await owners.providers.changeLog.recordedAt("1")) as Date;
    return toAsOf({ on: "2026-01-01", knownAt });
  }
});
