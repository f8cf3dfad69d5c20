// SPDX-License-Identifier: EUPL-1.2
// Answers about days on both sides of a change: mergers, renamings, stops with a gap, segments that went out of use.
import { authorship, type Owners, recorded, startOwners } from "../kit/owners";
import { aContract, aLine, aProvider, settleSmallLandscape } from "../kit/smallLandscape";
import { askInside } from "../kit/testHouse";
import { refused, whole } from "../kit/world";

let owners: Owners;
const always = { validFrom: null, validUntil: null };
const from2022 = { validFrom: "2022-01-01", validUntil: null };

beforeAll(async () => {
  owners = await startOwners();
  await settleSmallLandscape(owners, 2);
  const { municipalities, providers, contracts } = owners;
  // GM0010 goes into GM0011 on 1 January 2023; it had contracted P-LOCAL itself.
  await municipalities.ledger.record(authorship, async (work) => {
    const { municipality, regionMembership, reorganisation } = municipalities.registers;
    for (const [id, validUntil] of [
      ["GM0010", "2023-01-01"],
      ["GM0011", null],
    ] as const) {
      const facts = { name: id, subregion: null, inhabitants: null };
      recorded(await municipality.register(work, { id, validFrom: null, validUntil, facts }));
      const membership = { regionId: "RG", municipalityId: id, purpose: "INKOOP_JEUGDHULP" as const };
      recorded(
        await regionMembership.register(work, {
          id: `RG/${id}/INKOOP_JEUGDHULP`,
          validFrom: null,
          validUntil,
          facts: membership,
        }),
      );
    }
    const facts = { on: "2023-01-01", kind: "OPGEGAAN_IN" as const, fromIds: ["GM0010"], toIds: ["GM0011"] };
    recorded(await reorganisation.register(work, { id: "R-1", ...always, facts }));
  });
  await providers.ledger.record(authorship, async (work) => {
    const { provider } = providers.registers;
    recorded(
      await provider.register(work, { id: "P-LOCAL", ...always, facts: aProvider({ name: "Oude Naam" }) }),
    );
    recorded(
      await provider.amend(work, { id: "P-LOCAL", from: "2024-01-01", change: { name: "Nieuwe Naam" } }),
    );
    recorded(
      await provider.register(work, {
        id: "P-LATER",
        validFrom: "2025-01-01",
        validUntil: null,
        facts: aProvider(),
      }),
    );
  });
  await contracts.ledger.record(authorship, async (work) => {
    const { contract, contractLine, admissionStop, segment } = contracts.registers;
    const byMunicipality = {
      commissionerKind: "GEMEENTE" as const,
      commissionerRegionId: null,
      commissionerMunicipalityIds: ["GM0010"],
    };
    recorded(
      await contract.register(work, {
        id: "C-LOCAL",
        ...from2022,
        facts: aContract("P-LOCAL", byMunicipality),
      }),
    );
    const area = {
      areaKind: "GEMEENTEN" as const,
      areaRegionId: null,
      areaMunicipalityIds: ["GM0010"],
      scale: "LOCAL" as const,
    };
    recorded(
      await contractLine.register(work, { id: "C-LOCAL-1", ...from2022, facts: aLine("C-LOCAL", area) }),
    );
    const stop = {
      providerId: "P-LOCAL",
      segmentId: null,
      municipalityIds: [],
      announcedOn: null,
      verified: false,
      explanation: null,
    };
    recorded(
      await admissionStop.register(work, {
        id: "ST",
        validFrom: "2022-02-01",
        validUntil: "2022-04-01",
        facts: stop,
      }),
    );
    recorded(
      await admissionStop.amend(work, {
        id: "ST",
        from: "2022-03-01",
        change: { explanation: "langer dan gedacht" },
      }),
    );
    recorded(
      await admissionStop.resume(work, {
        id: "ST",
        validFrom: "2022-06-01",
        validUntil: "2022-07-01",
        facts: stop,
      }),
    );
    recorded(
      await contractLine.register(work, {
        id: "C-1-2",
        ...from2022,
        facts: aLine("C-1", { segmentId: "S-2022/B" }),
      }),
    );
    recorded(await segment.end(work, { id: "S-2022/B", on: "2023-01-01" }));
  });
  await owners.coverage.projector.catchUp();
}, 120_000);
afterAll(() => owners.stop());

const coverage = async <Data>(query: string): Promise<Data> =>
  whole(await askInside<Data>(owners.urls.get("coverage") ?? "", query));

const landscape = async (on: string, filter = "{}"): Promise<string[]> => {
  const query = `{ landscape(region: "RG", on: "${on}", filter: ${filter}) { edges { node { providerId } } } }`;
  const data = await coverage<{ landscape: { edges: { node: { providerId: string } }[] } }>(query);
  return data.landscape.edges.map(({ node }) => node.providerId);
};

it("a provider that a merged municipality contracted stays in the landscape, as it stays in the coverage", async () => {
  for (const [municipality, on] of [
    ["GM0010", "2022-12-31"],
    ["GM0011", "2023-01-01"],
  ]) {
    const { answer } = (
      await coverage<{ coverage: { answer: string } }>(
        `{ coverage(municipality: "${municipality}", segment: "S-2022/A", on: "${on}", filter: { scales: [LOCAL] }) { answer } }`,
      )
    ).coverage;
    expect(answer).toBe("COVERED");
    expect(await landscape(on ?? "")).toContain("P-LOCAL");
    expect(await landscape(on ?? "", `{ municipality: "${municipality}" }`)).toContain("P-LOCAL");
  }
});

it("a segment that went out of use is refused: nobody could be said to hold it", async () => {
  const inB = '{ segmentsAny: ["S-2022/B"] }';
  expect(await landscape("2022-12-31", inB)).toEqual(["P-1"]);
  await expect(landscape("2023-01-01", inB)).rejects.toThrow(/filter\.segmentsAny: .*2023-01-01/);
});

const whyNot = async (provider: string, on: string): Promise<string> =>
  (
    await coverage<{ whyNot: { sentence: string } }>(
      `{ whyNot(provider: "${provider}", municipality: "GM0010", segment: "S-2022/A", on: "${on}") { sentence } }`,
    )
  ).whyNot.sentence;

it("whyNot names a provider as it was called, and a stop from its first day to its last before a gap", async () => {
  const stopped =
    "Oude Naam staat in het overzicht. Er geldt een opnamestop vanaf 1 februari 2022 tot 1 april 2022.";
  expect(await whyNot("P-LOCAL", "2022-03-10")).toBe(stopped);
  expect(await whyNot("P-LOCAL", "2022-02-10")).toBe(stopped);
  expect(await whyNot("P-LOCAL", "2022-06-15")).toContain("vanaf 1 juni 2022 tot 1 juli 2022");
  expect(await whyNot("P-LATER", "2022-03-10")).toContain(
    "bestaat niet op 10 maart 2022 (geregistreerd vanaf 1 januari 2025)",
  );
});

it("the owner of the stop says the same days", async () => {
  const stopsOn = async (on: string) =>
    whole(
      await askInside<{ admissionStops: unknown[] }>(
        owners.urls.get("contracts") ?? "",
        `{ admissionStops(region: "RG", on: "${on}") { from until } }`,
      ),
    ).admissionStops;
  expect(await stopsOn("2022-03-10")).toEqual([{ from: "2022-02-01", until: "2022-04-01" }]);
  expect(await stopsOn("2022-05-01")).toEqual([]);
  expect(await stopsOn("2022-06-15")).toEqual([{ from: "2022-06-01", until: "2022-07-01" }]);
});

it("a denomination that nobody ever recorded is refused, in the coverage and in the landscape", async () => {
  const url = owners.urls.get("coverage") ?? "";
  for (const query of [
    '{ coverage(municipality: "GM0010", segment: "S-2022/A", on: "2022-03-10", filter: { identities: ["NOBODY"] }) { answer } }',
    '{ landscape(region: "RG", on: "2022-03-10", filter: { identities: ["NOBODY"] }) { totalCount } }',
  ]) {
    expect(refused(await askInside(url, query)).message).toMatch(/^filter\.identities: /);
  }
  const early = await askInside(
    url,
    '{ landscape(region: "RG", knownAt: "2000-01-01T00:00:00Z") { totalCount } }',
  );
  expect(refused(early).message).toMatch(/^knownAt: expected a moment not before /);
});
