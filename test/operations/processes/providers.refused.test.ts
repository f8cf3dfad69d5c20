// SPDX-License-Identifier: EUPL-1.2
// Mergers and splits that cannot be: of who has gone, into who has gone, of nobody and into nobody.
import { startDemoOwners } from "../../kit/demoOwners";
import { type Owners } from "../../kit/owners";
import { Keeper, officer, regionalOffice } from "../keeper";
import { code, done, kinds, logged, perform, read, refusedArgument } from "./performing";

let owners: Owners;
let providers: Keeper;

beforeAll(async () => {
  owners = await startDemoOwners();
  providers = new Keeper(owners.urls.get("providers") as string, "Providers", regionalOffice);
}, 120_000);
afterAll(() => owners.stop());

const seen = async (id: string) => {
  const query = `{ provider(id: "${id}") { asOf } }`;
  return { id, basis: (await read<{ provider: { asOf: string } }>(providers, query)).provider.asOf };
};
const merging = async (gone: readonly string[], successor: string, on: string) => ({
  predecessors: await Promise.all(gone.map(seen)),
  successor,
  on,
});
const facts = { name: "Nieuw (fictief)", kind: code("INSTELLING"), selfEmployed: false, identities: [] };

describe("a merger", () => {
  const on = "2026-01-01";
  const refused = async (given: object) => refusedArgument(providers, "mergeProviders", given);

  it("is of at least one provider, and not into itself", async () => {
    const before = await logged(owners.providers);
    expect(await refused(await merging([], "RTA-045", on))).toBe("predecessors");
    expect(await refused(await merging(["RTA-045", "RTA-044"], "RTA-045", on))).toBe("successor");
    expect(await logged(owners.providers)).toBe(before);
  });

  it("does not go in a circle: who has gone takes nobody over, and does not go again", async () => {
    await done(providers, "mergeProviders", await merging(["RTA-047"], "RTA-046", on));
    const before = await logged(owners.providers);
    for (const day of [on, "2026-06-01"]) {
      expect(await refused(await merging(["RTA-046"], "RTA-047", day))).toBe("successor");
      expect(await refused(await merging(["RTA-047"], "RTA-045", day))).toBe("predecessors");
    }
    const elsewhere = await merging(["RTA-046"], "RTA-047", on);
    const report = await perform(providers.as(officer), "mergeProviders", elsewhere);
    expect(kinds(report)).toContain("NotAllowed");
    expect(await logged(owners.providers)).toBe(before);
  });

  it("goes on to the next, and into one that is new", async () => {
    await done(providers, "mergeProviders", {
      ...(await merging(["RTA-046"], "RTA-NIEUW", "2026-06-01")),
      successorFacts: facts,
    });
    const early = await merging(["RTA-045"], "RTA-NIEUW", "2026-05-31");
    expect(await refused(early)).toBe("successor");
  });

  it("of one that is not there is told so", async () => {
    const given = { predecessors: [{ ...(await seen("RTA-045")), id: "NIEMAND" }], successor: "RTA-044", on };
    expect(kinds(await perform(providers, "mergeProviders", given))).toContain("UnknownEntity");
  });
});

it("a split is into somebody, and of who is there", async () => {
  const given = { ...(await seen("RTA-048")), on: "2026-01-01" };
  const refused = async (into: readonly object[], change: object = {}) =>
    refusedArgument(providers, "splitProvider", { ...given, into, ...change });
  expect(await refused([])).toBe("into");
  await done(providers, "mergeProviders", await merging(["RTA-048"], "RTA-044", "2026-01-01"));
  const again = await seen("RTA-048");
  for (const continues of [true, false]) {
    const change = { ...again, continues, on: "2026-02-01" };
    expect(await refused([{ id: "RTA-048-A", facts }], change)).toBe("id");
  }
});
