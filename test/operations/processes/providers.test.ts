// SPDX-License-Identifier: EUPL-1.2
// What people do with providers in one go.
import { startDemoOwners } from "../../kit/demoOwners";
import { type Owners } from "../../kit/owners";
import { Keeper, regionalOffice } from "../keeper";
import { code, done, kinds, perform } from "./performing";

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
