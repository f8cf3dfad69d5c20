// SPDX-License-Identifier: EUPL-1.2
import { type World, whole } from "../../kit/world";
import { byScale, counts, coverage } from "./coverageQuestion";

const day = "2022-03-01";

const via4bFromGorinchem = [
  "RTA-074",
  "RTA-073",
  "RTA-077",
  "RTA-060",
  "RTA-062",
  "RTA-057",
  "RTA-070",
  "RTA-002",
  "RTA-076",
  "RTA-059",
  "RTA-063",
  "RTA-067",
  "RTA-058",
  "RTA-075",
  "RTA-072",
  "RTA-061",
  "RTA-069",
  "RTA-001",
  "RTA-068",
  "RTA-065",
  "RTA-064",
  "RTA-056",
  "RTA-066",
  "RTA-071",
];
const closed4b = ["RTA-058", "RTA-064", "RTA-071"];

/** Who covers what, as access-team staff ask it: DOMAIN.md section 11, Q01 to Q10. */
export function whoCoversQuestions(world: () => World): void {
  it("Q01 who covers 4A in Gorinchem: local, then sub-regional, then regional via 4B, with the stop", async () => {
    const answer = await coverage(world(), "GM0512", "ZHZ-2022/4A", day);
    expect(counts(answer)).toEqual({
      answer: "COVERED",
      totalCount: 29,
      unfilteredCount: 29,
      providerCount: 5,
      counterpartyCount: 5,
      viaCounterpartCount: 24,
    });
    expect(byScale(answer)).toEqual({
      LOCAL: ["RTA-045", "RTA-046", "RTA-047"],
      SUBREGIONAL: ["MW-001", "MW-002"],
      "REGIONAL via": via4bFromGorinchem,
    });
    expect(answer.edges.map(({ node }) => node.scale)).toEqual([
      ...Array<string>(3).fill("LOCAL"),
      ...Array<string>(2).fill("SUBREGIONAL"),
      ...Array<string>(24).fill("REGIONAL"),
    ]);
    const stopped = answer.edges
      .filter(({ node }) => node.intake === "STOPPED")
      .map(({ node }) => node.providerId);
    expect(stopped.sort()).toEqual([...closed4b, "RTA-046"].sort());
  });

  it("Q01 why: the main question of the design, with its links through all subgraphs", async () => {
    const data = whole(
      await world().ask<{ coverage: { edges: { node: unknown }[] } }>(`{
        coverage(municipality: "GM0512", segment: "ZHZ-2022/4A", on: "2022-03-01", first: 2) {
          edges { node {
            scale reason
            provider { id name locations { municipality { name } } supervision { kind } }
            contract { id end decisionMoments { year kind } }
            admissionStop { from until verified }
          } }
        }
      }`),
    );
    expect(data.coverage.edges).toEqual([
      {
        node: {
          scale: "LOCAL",
          reason:
            "Contract C-0376 (regel C-0376-1, lokaal) geldt voor segment ZHZ-2022/4A in de gemeente GM0512, vanaf 1 januari 2022 zonder vastgelegde einddatum.",
          provider: {
            id: "RTA-045",
            name: "De Dromerige Egel (fictief)",
            locations: [{ municipality: { name: "Gorinchem" } }],
            supervision: [],
          },
          contract: { id: "C-0376", end: null, decisionMoments: [] },
          admissionStop: null,
        },
      },
      {
        node: {
          scale: "LOCAL",
          reason:
            "Contract C-0377 (regel C-0377-1, lokaal) geldt voor segment ZHZ-2022/4A in de gemeente GM0512, vanaf 1 januari 2022 zonder vastgelegde einddatum.",
          provider: {
            id: "RTA-046",
            name: "De Glazen Sluiswachter (fictief)",
            locations: [{ municipality: { name: "Gorinchem" } }],
            supervision: [],
          },
          contract: { id: "C-0377", end: null, decisionMoments: [] },
          admissionStop: { from: "2022-02-20", until: "2022-05-01", verified: false },
        },
      },
    ]);
  });

  it("Q02 the same, only open for intake", async () => {
    const answer = await coverage(world(), "GM0512", "ZHZ-2022/4A", day, { openForIntake: true });
    expect(byScale(answer)).toEqual({
      LOCAL: ["RTA-045", "RTA-047"],
      SUBREGIONAL: ["MW-001", "MW-002"],
      "REGIONAL via": via4bFromGorinchem.filter((id) => !closed4b.includes(id)),
    });
    expect(counts(answer)).toMatchObject({
      answer: "COVERED",
      providerCount: 4,
      viaCounterpartCount: 21,
      unfilteredCount: 29,
    });
  });

  it("Q03 4A in Alblasserdam is a white spot, which 4B does not cure", async () => {
    const answer = await coverage(world(), "GM0482", "ZHZ-2022/4A", day);
    expect(counts(answer)).toEqual({
      answer: "BLANK_SPOT",
      totalCount: 24,
      unfilteredCount: 24,
      providerCount: 0,
      counterpartyCount: 0,
      viaCounterpartCount: 24,
    });
    expect(byScale(answer)["REGIONAL via"]?.slice(0, 3)).toEqual(["RTA-059", "RTA-077", "RTA-060"]);
  });

  it("Q04 segment 2, open, in Gorinchem, nearest first", async () => {
    const answer = await coverage(world(), "GM0512", "ZHZ-2022/2", day, { openForIntake: true });
    expect(byScale(answer)).toEqual({
      REGIONAL: [
        "RTA-014",
        "RTA-013",
        "RTA-011",
        "RTA-002",
        "NW-002",
        "RTA-016",
        "RTA-004",
        "RTA-010",
        "NW-001",
        "RTA-018",
        "RTA-001",
        "RTA-017",
      ],
    });
    const near = answer.edges.filter(({ node }) => node.proximity === "IN_MUNICIPALITY");
    expect(near.map(({ node }) => node.providerId)).toEqual(["RTA-014", "RTA-013"]);
  });

  it("Q05 reformed identity for Molenlanden in segment 4: each entry shows its own segment", async () => {
    const data = whole(
      await world().ask<{ coverage: unknown }>(`{
        coverage(municipality: "GM1978", segment: "ZHZ-2022/4", on: "2022-03-01", filter: { identities: ["REFORMATORISCH"] }) {
          answer providerCount
          edges { node { providerId scale segment { code } } }
        }
      }`),
    );
    expect(data.coverage).toEqual({
      answer: "COVERED",
      providerCount: 2,
      edges: [
        { node: { providerId: "RTA-049", scale: "LOCAL", segment: { code: "4A" } } },
        { node: { providerId: "RTA-057", scale: "REGIONAL", segment: { code: "4B" } } },
      ],
    });
  });

  it("Q06 crisis for Sliedrecht: one consortium of five, and who leads it", async () => {
    const data = whole(
      await world().ask<{ coverage: unknown }>(`{
        coverage(municipality: "GM0610", segment: "ZHZ-2022/5", on: "2022-03-01") {
          answer providerCount counterpartyCount
          edges { node { providerId asMemberOf { id } contract { leadParty { id } } } }
        }
      }`),
    );
    const member = (providerId: string) => ({
      node: { providerId, asMemberOf: { id: "SV-3" }, contract: { leadParty: { id: "RTA-003" } } },
    });
    expect(data.coverage).toEqual({
      answer: "COVERED",
      providerCount: 5,
      counterpartyCount: 1,
      edges: ["RTA-078", "RTA-079", "RTA-002", "RTA-001", "RTA-003"].map(member),
    });
  });

  it("Q07 segment 7 for Molenlanden is not deployed; six when asked for all the same", async () => {
    expect(await coverage(world(), "GM1978", "ZHZ-2022/7", day)).toEqual({
      answer: "NOT_DEPLOYED",
      totalCount: 0,
      unfilteredCount: 0,
      providerCount: 0,
      counterpartyCount: 0,
      viaCounterpartCount: 0,
      edges: [],
    });
    const all = await coverage(world(), "GM1978", "ZHZ-2022/7", day, { includeNotDeployed: true });
    expect(all.answer).toBe("NOT_DEPLOYED");
    expect(byScale(all)).toEqual({
      REGIONAL: ["RTA-002", "RTA-084", "NW-004", "RTA-001", "RTA-085", "RTA-083"],
    });
  });

  it("Q08 who covers both 2 and 3 in Dordrecht", async () => {
    const data = whole(
      await world().ask<{ landscape: unknown }>(`{
        landscape(region: "ZHZ", on: "2022-03-01", filter: { municipality: "GM0505", segmentsAll: ["ZHZ-2022/2", "ZHZ-2022/3"] }) {
          totalCount edges { node { providerId } }
        }
      }`),
    );
    const ids = ["RTA-002", "RTA-004", "RTA-001"];
    expect(data.landscape).toEqual({
      totalCount: 3,
      edges: ids.map((providerId) => ({ node: { providerId } })),
    });
  });

  it("Q09 segment 1 for Papendrecht: two consortia, eight providers", async () => {
    const answer = await coverage(world(), "GM0590", "ZHZ-2022/1", day);
    expect(counts(answer)).toMatchObject({
      answer: "COVERED",
      providerCount: 8,
      counterpartyCount: 2,
      totalCount: 8,
    });
    expect(byScale(answer)).toEqual({
      REGIONAL: ["RTA-009", "RTA-006", "RTA-002", "RTA-008", "RTA-007", "RTA-001", "RTA-005", "RTA-003"],
    });
    const parties = await consortiaOf("GM0590", "ZHZ-2022/1");
    expect(parties).toEqual({
      "SV-1": { leads: ["RTA-001"], members: ["RTA-001", "RTA-003", "RTA-005", "RTA-006"] },
      "SV-2": { leads: ["RTA-002"], members: ["RTA-002", "RTA-007", "RTA-008", "RTA-009"] },
    });
  });

  interface Member {
    readonly providerId: string;
    readonly asMemberOf: { id: string } | null;
    readonly provider: { memberships: { role: string; consortium: { id: string } }[] };
  }

  /** Who is on the list as a member of which consortium, and who leads it. */
  async function consortiaOf(municipality: string, segment: string) {
    const { coverage: given } = whole(
      await world().ask<{ coverage: { edges: { node: Member }[] } }>(
        `query ($m: ID!, $s: ID!) { coverage(municipality: $m, segment: $s, on: "2022-03-01", first: 100) { edges { node {
           providerId asMemberOf { id } provider { memberships { role consortium { id } } } } } } }`,
        { m: municipality, s: segment },
      ),
    );
    const found: Record<string, { leads: string[]; members: string[] }> = {};
    for (const { node } of given.edges) {
      const id = node.asMemberOf?.id ?? "none";
      const party = (found[id] ??= { leads: [], members: [] });
      party.members = [...party.members, node.providerId].sort();
      const isLead = ({ role, consortium }: Member["provider"]["memberships"][number]): boolean =>
        role === "PENVOERDER" && consortium.id === id;
      if (node.provider.memberships.some(isLead)) party.leads.push(node.providerId);
    }
    return found;
  }

  it("Q10 everything contracted for Gorinchem", async () => {
    const perSegment: Record<string, number> = {};
    for (const code of ["1", "2", "3", "4A", "4B", "5", "6", "7"]) {
      perSegment[code] = (await coverage(world(), "GM0512", `ZHZ-2022/${code}`, day)).providerCount;
    }
    expect(perSegment).toEqual({ "1": 8, "2": 14, "3": 16, "4A": 5, "4B": 24, "5": 5, "6": 3, "7": 6 });
    const distinct = async (municipality: string) =>
      whole(
        await world().ask<{ landscape: { totalCount: number } }>(
          `query ($m: ID!) { landscape(region: "ZHZ", on: "2022-03-01", filter: { municipality: $m, categories: [RTA] }) { totalCount } }`,
          { m: municipality },
        ),
      ).landscape.totalCount;
    expect(await distinct("GM0512")).toBe(69);
    expect(await distinct("GM0482")).toBe(64);
    expect(await distinct("GM0505")).toBe(70);
    expect(await distinct("GM1978")).toBe(64);
  });
}
