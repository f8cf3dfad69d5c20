// SPDX-License-Identifier: EUPL-1.2
import { type World, whole } from "../../kit/world";
import { byScale, counts, coverage } from "./coverageQuestion";

const day = "2022-03-01";

/** Providers, ways and teams, as access-team staff ask for them: DOMAIN.md section 11, Q11 to Q21. */
export function providersAndWaysQuestions(world: () => World): void {
  it("Q11 provider RTA-001: what, where, under which contract", async () => {
    const data = whole(
      await world().ask<{ provider: unknown }>(`{
        provider(id: "RTA-001", on: "2022-03-01") {
          name
          memberships { consortium { id } role }
          contracts { id segmentSpanning lines { segment { code } scale area { kind region { code } } } subcontractors { id } }
        }
      }`),
    );
    expect(data.provider).toEqual({
      name: "De Papieren Reiger (fictief)",
      memberships: [
        { consortium: { id: "SV-1" }, role: "PENVOERDER" },
        { consortium: { id: "SV-3" }, role: "DEELNEMER" },
      ],
      contracts: [
        {
          id: "C-0307",
          segmentSpanning: true,
          lines: ["2", "3", "4B", "7"].map((code) => ({
            segment: { code },
            scale: "REGIONAL",
            area: { kind: "REGIO", region: { code: "ZHZ" } },
          })),
          subcontractors: ["RTA-086", "RTA-088", "RTA-090", "RTA-092", "RTA-094", "RTA-096", "RTA-098"].map(
            (id) => ({ id }),
          ),
        },
      ],
    });
  });

  it("Q12 RTA-099 is gone: absorbed by RTA-056, and its contract says why it ended", async () => {
    const data = whole(
      await world().ask<{ provider: unknown; contract: unknown }>(`{
        provider(id: "RTA-099", on: "2022-03-01") { active until absorbedBy { id name } absorbedOn }
        contract(id: "C-0099", on: "2021-12-31") { exitReason end status }
      }`),
    );
    expect(data).toEqual({
      provider: {
        active: false,
        until: "2022-01-01",
        absorbedBy: { id: "RTA-056", name: "De Wollen Molenwiek (fictief)" },
        absorbedOn: "2022-01-01",
      },
      contract: { exitReason: "FUSIE", end: "2022-01-01", status: "ACTIEF" },
    });
  });

  it("who is gone is found by name on whatever day, and on its own day alone without that", async () => {
    const found = (
      filter: string,
    ) => `providers(filter: { text: "rietgroene leeuwerik" ${filter} }, on: "2022-03-01") {
      totalCount edges { node { id active absorbedBy { id } } } }`;
    const data = whole(
      await world().ask<Record<string, unknown>>(`{ there: ${found("")} anyDay: ${found("anyDay: true")} }`),
    );
    const gone = { id: "RTA-099", active: false, absorbedBy: { id: "RTA-056" } };
    expect(data).toEqual({
      there: { totalCount: 0, edges: [] },
      anyDay: { totalCount: 1, edges: [{ node: gone }] },
    });
  });

  it("Q13 certified institutions for Zwijndrecht, one of them under supervision", async () => {
    const data = whole(
      await world().ask<{ coverage: unknown }>(`{
        coverage(municipality: "GM0642", segment: "ZHZ-2022/6", on: "2022-06-15") {
          answer edges { node { providerId provider { supervision { kind from until } } } }
        }
      }`),
    );
    const supervised = [{ kind: "VERSCHERPT_TOEZICHT", from: "2022-06-01", until: "2023-01-01" }];
    expect(data.coverage).toEqual({
      answer: "COVERED",
      edges: [
        { node: { providerId: "RTA-080", provider: { supervision: [] } } },
        { node: { providerId: "RTA-082", provider: { supervision: supervised } } },
        { node: { providerId: "RTA-081", provider: { supervision: [] } } },
      ],
    });
    const without = await coverage(world(), "GM0642", "ZHZ-2022/6", "2022-06-15", {
      withoutSupervision: true,
    });
    expect(byScale(without)).toEqual({ REGIONAL: ["RTA-080", "RTA-081"] });
  });

  it("Q14 nothing fits: 48 bespoke providers as a group of their own that claims nothing", async () => {
    const answer = await coverage(world(), "GM0482", "ZHZ-2022/4A", day, { includeIndividual: true });
    expect(counts(answer)).toEqual({
      answer: "BLANK_SPOT",
      totalCount: 72,
      unfilteredCount: 72,
      providerCount: 0,
      counterpartyCount: 0,
      viaCounterpartCount: 24,
    });
    expect(byScale(answer)["INDIVIDUAL"]).toEqual([
      "MW-019",
      "MW-039",
      "MW-038",
      "MW-004",
      "MW-021",
      "MW-006",
      "MW-023",
      "MW-040",
      "MW-035",
      "MW-018",
      "MW-014",
      "MW-031",
      "MW-048",
      "MW-020",
      "MW-037",
      "MW-007",
      "MW-041",
      "MW-024",
      "MW-011",
      "MW-045",
      "MW-028",
      "MW-036",
      "MW-033",
      "MW-050",
      "MW-016",
      "MW-022",
      "MW-005",
      "MW-030",
      "MW-013",
      "MW-047",
      "MW-046",
      "MW-029",
      "MW-012",
      "MW-043",
      "MW-009",
      "MW-026",
      "MW-025",
      "MW-008",
      "MW-042",
      "MW-017",
      "MW-051",
      "MW-034",
      "MW-027",
      "MW-044",
      "MW-010",
      "MW-049",
      "MW-015",
      "MW-032",
    ]);
    expect(answer.edges.slice(0, 24).every(({ node }) => node.viaCounterpart)).toBe(true);
    const { region } = whole(
      await world().ask<{ region: { contractingOffice: string } }>(
        `{ region(code: "ZHZ", on: "2022-03-01") { contractingOffice } }`,
      ),
    );
    expect(region.contractingOffice).toBe("Serviceorganisatie Jeugd (SOJ)");
  });

  it("Q15 national providers for a rare function, three per function", async () => {
    const functions = Array.from({ length: 10 }, (_, index) => `LTA/F${index + 1}`);
    const answers = await Promise.all(functions.map((segment) => coverage(world(), "GM0512", segment, day)));
    expect(answers.map((answer) => [answer.answer, answer.providerCount])).toEqual(
      functions.map(() => ["COVERED", 3]),
    );
    expect(byScale(answers[0] as (typeof answers)[number])).toEqual({
      NATIONAL: ["LTA-001", "LTA-021", "LTA-011"],
    });
    const listed = answers.map((answer) => byScale(answer));
    expect(listed.map((scales) => Object.keys(scales))).toEqual(functions.map(() => ["NATIONAL"]));
    expect(new Set(listed.flatMap((scales) => scales["NATIONAL"])).size).toBe(30);
  });

  it("Q16 RTA-064 has a stop: its details, and the route of the expert team where a region has one", async () => {
    const data = whole(
      await world().ask<{
        provider: unknown;
        hr: { expertTeams: unknown[] };
        zhz: { expertTeams: unknown[] };
      }>(`{
        provider(id: "RTA-064", on: "2022-03-01") { admissionStops { from until verified segment { id } } }
        hr: region(code: "HR", on: "2022-03-01") { expertTeams { name } }
        zhz: region(code: "ZHZ", on: "2022-03-01") { expertTeams { name } }
      }`),
    );
    expect(data.provider).toEqual({
      admissionStops: [{ from: "2022-02-15", until: null, verified: true, segment: { id: "ZHZ-2022/4B" } }],
    });
    expect(data.hr.expertTeams).toEqual([{ name: "Expertteam Holland Rijnland" }]);
    expect(data.zhz.expertTeams).toEqual([]);
  });

  it("Q17 may a GP engage segment 1? Unknown is not recorded, not no", async () => {
    const data = whole(
      await world().ask<{ referralRoutes: { referrer: string; allowed: string; basis: string | null }[] }>(
        `{ referralRoutes(segment: "ZHZ-2022/1", on: "2022-03-01") { referrer allowed basis } }`,
      ),
    );
    const byReferrer = Object.fromEntries(
      data.referralRoutes.map((route) => [route.referrer, route.allowed]),
    );
    expect(byReferrer).toEqual({
      TOEGANGSTEAM: "JA",
      HUISARTS: "NIET_VASTGELEGD",
      GECERTIFICEERDE_INSTELLING: "NIET_VASTGELEGD",
      RECHTER: "NIET_VASTGELEGD",
      MEDISCH_SPECIALIST: "NIET_VASTGELEGD",
      JEUGDARTS: "NIET_VASTGELEGD",
    });
    expect(data.referralRoutes.find((route) => route.referrer === "HUISARTS")?.basis).toBeNull();
    expect(data.referralRoutes.find((route) => route.referrer === "TOEGANGSTEAM")?.basis).toContain(
      "003_1215354a10be6bf8.txt:56",
    );
  });

  it("Q18 segment 3 and the WLZ: a note with its source; providers are still shown", async () => {
    const data = whole(
      await world().ask<{
        coverage: { providerCount: number; segment: { notes: { text: string; source: string }[] } };
      }>(`{
        coverage(municipality: "GM0512", segment: "ZHZ-2022/3", on: "2022-03-01") { providerCount segment { notes { text source } } }
      }`),
    );
    expect(data.coverage.providerCount).toBe(16);
    expect(data.coverage.segment.notes).toEqual(
      expect.arrayContaining([
        { text: expect.stringContaining("WLZ-triage") as string, source: "002_49d08ed7e65e3480.txt:116" },
      ]),
    );
  });

  it("Q19 who comes to the team for consultation on 4B? Unknown is neither yes nor no", async () => {
    const asked = (consultsForAccessTeams: boolean) =>
      coverage(world(), "GM0512", "ZHZ-2022/4B", day, { consultsForAccessTeams });
    expect(byScale(await asked(true))).toEqual({ REGIONAL: ["RTA-060", "RTA-057", "RTA-056"] });
    expect(byScale(await asked(false))).toEqual({ REGIONAL: ["RTA-061"] });
    expect((await coverage(world(), "GM0512", "ZHZ-2022/4B", day)).providerCount).toBe(24);
    const { coverage: all } = whole(
      await world().ask<{
        coverage: { edges: { node: { provider: { consultsForAccessTeams: boolean | null } } }[] };
      }>(`{ coverage(municipality: "GM0512", segment: "ZHZ-2022/4B", on: "2022-03-01", first: 100) {
              edges { node { provider { consultsForAccessTeams } } } } }`),
    );
    const said = all.edges.map(({ node }) => node.provider.consultsForAccessTeams);
    const count = (wanted: boolean | null): number => said.filter((each) => each === wanted).length;
    expect({ yes: count(true), no: count(false), unknown: count(null) }).toEqual({
      yes: 3,
      no: 1,
      unknown: 20,
    });
  });

  it("Q20 which teams serve Dordrecht, and who contracts them, before and from 2022", async () => {
    const teams = async (on: string) =>
      whole(
        await world().ask<{ municipality: { accessTeams: { id: string; contractedBy: unknown }[] } }>(
          `query ($on: LocalDate) { municipality(code: "GM0505", on: $on) {
             accessTeams { id contractedBy { regionCode municipalityCode } } } }`,
          { on },
        ),
      ).municipality.accessTeams;
    const ids = [1, 2, 3, 4, 5, 6].map((number) => `JT-GM0505-${number}`);
    const contracted = (contractedBy: unknown) => ids.map((id) => ({ id, contractedBy }));
    expect(await teams("2021-12-31")).toEqual(contracted({ regionCode: "ZHZ", municipalityCode: null }));
    expect(await teams("2022-01-01")).toEqual(contracted({ regionCode: null, municipalityCode: "GM0505" }));
  });

  it("Q21 what Hardinxveld-Giessendam can use without a decision", async () => {
    const data = whole(
      await world().ask<{
        municipality: { localProvisions: { name: string; line: string; decisionFree: boolean }[] };
      }>(`{ municipality(code: "GM0523", on: "2022-03-01") { localProvisions { name line decisionFree } } }`),
    );
    const names = [
      ["Inloopspreekuur opvoeden (fictief)", "NULDE_LIJN"],
      ["Weerbaarheidstraining op school (fictief)", "NULDE_LIJN"],
      ["Kortdurende opvoedhulp van het jeugdteam (fictief)", "EERSTE_LIJN"],
    ];
    const expected = names.map(([name, line]) => ({ name, line, decisionFree: true }));
    expect(data.municipality.localProvisions).toHaveLength(3);
    expect(data.municipality.localProvisions).toEqual(expect.arrayContaining(expected));
  });
}
