// SPDX-License-Identifier: EUPL-1.2
import { houseOfStart, houseToken } from "../../kit/houseToken";
import { type Bearer } from "../../kit/testHouse";
import { type World, whole } from "../../kit/world";

const day = "2022-03-01";
const council: Bearer = { subject: "raad", roles: ["reporting"], regions: ["ZHZ"] };
const office: Bearer = { subject: "soj", roles: ["procurement"], regions: ["ZHZ"] };

/** What the regional office and councils ask of stops, teams, agreements, decisions and money: Q37 to Q43. */
export function contractManagementQuestions(world: () => World): void {
  const answer = async <Data>(query: string): Promise<Data> => whole(await world().ask<Data>(query));
  /** What somebody of the region is told, and others are not. */
  const toldTo = async <Data>(bearer: Bearer, query: string): Promise<Data> => {
    const { errors } = await world().ask(query);
    expect(errors.map(({ extensions }) => extensions["code"])).toEqual(["UNAUTHENTICATED"]);
    const token = await houseToken(world().dataDirectory, bearer, "10m", houseOfStart);
    return whole(await world().ask<Data>(query, {}, { authorization: `Bearer ${token}` }));
  };

  it("Q37 stops on two days: six, and three of them were over three months later", async () => {
    const stops = "id from until verified provider { id } segment { code }";
    const data = await answer<Record<string, Stop[]>>(`{
      first: admissionStops(region: "ZHZ", on: "2022-03-01") { ${stops} }
      second: admissionStops(region: "ZHZ", on: "2022-06-01") { ${stops} } }`);
    const shown = (list: readonly Stop[] = []) =>
      list
        .map(
          ({ provider, segment, from, until, verified }) =>
            `${segment?.code} ${provider.id} ${from} ${until ?? "open"}${verified ? " verified" : ""}`,
        )
        .sort();
    expect(shown(data["first"])).toEqual([
      "2 RTA-012 2022-01-15 2022-07-01 verified",
      "2 RTA-015 2022-02-01 open",
      "4A RTA-046 2022-02-20 2022-05-01",
      "4B RTA-058 2022-02-01 2022-05-01",
      "4B RTA-064 2022-02-15 open verified",
      "4B RTA-071 2022-03-01 2022-04-01",
    ]);
    expect(shown(data["second"])).toEqual([
      "2 RTA-012 2022-01-15 2022-07-01 verified",
      "2 RTA-015 2022-02-01 open",
      "4B RTA-064 2022-02-15 open verified",
    ]);
  });

  it("Q38 teams against the norm of 20,000 inhabitants, which is the norm of HR and not of ZHZ", async () => {
    const { municipalities, ofHr, ofZhz } = await answer<Teams>(`{
      municipalities(region: "ZHZ", on: "${day}") { name inhabitants accessTeams { id } }
      ofHr: norms(region: "HR", on: "${day}") { id figureMin figureMax unit region { code } sourceFile sourceLine }
      ofZhz: norms(region: "ZHZ", on: "${day}") { id } }`);
    const [norm] = ofHr.filter(({ id }) => id === "HR-JGT-INWONERS");
    expect(norm).toEqual({
      id: "HR-JGT-INWONERS",
      figureMin: 20_000,
      figureMax: 20_000,
      unit: "inwoners per team",
      region: { code: "HR" },
      sourceFile: "004_7dbf1c6521dc02ad.txt",
      sourceLine: 861,
    });
    expect(ofZhz).toEqual([]);
    const total = (numbers: number[]): number => numbers.reduce((sum, each) => sum + each, 0);
    expect(total(municipalities.map(({ accessTeams }) => accessTeams.length))).toBe(23);
    expect(total(municipalities.map(({ inhabitants }) => inhabitants))).toBe(455_200);
    const perTeam = municipalities.map(({ name, inhabitants, accessTeams }) => {
      const served = inhabitants / accessTeams.length;
      return [name, Math.round(served), Math.round((served / 20_000 - 1) * 100)];
    });
    expect(perTeam).toEqual([
      ["Alblasserdam", 20_000, 0],
      ["Dordrecht", 19_733, -1],
      ["Gorinchem", 18_150, -9],
      ["Hardinxveld-Giessendam", 18_000, -10],
      ["Hendrik-Ido-Ambacht", 15_350, -23],
      ["Hoeksche Waard", 21_525, 8],
      ["Molenlanden", 21_900, 9],
      ["Papendrecht", 16_150, -19],
      ["Sliedrecht", 25_000, 25],
      ["Zwijndrecht", 22_300, 12],
    ]);
  });

  it("contracts that end by a day, and not those that ended", async () => {
    const { contracts } = await answer<{
      contracts: { totalCount: number; edges: { node: { end: string } }[] };
    }>(
      `{ contracts(filter: { region: "ZHZ", endsBy: "2022-01-01" }, on: "2021-12-15", first: 100) { totalCount edges { node { end } } } }`,
    );
    // Those of the RTA and of bespoke care, which all ended with the framework.
    expect(contracts.totalCount).toBe(225);
    expect(contracts.edges.map(({ node }) => node.end)).toEqual(Array(100).fill("2022-01-01"));
  });

  it("Q39 contracts without a SMART agreement, and their share in each segment", async () => {
    const { without, ofRegion, withOne, shares } = await answer<{
      without: { totalCount: number; edges: { node: { id: string; kpiAgreements: unknown[] } }[] };
      ofRegion: { edges: { node: { id: string } }[] };
      withOne: { edges: { node: { id: string; kpiAgreements: unknown[] } }[] };
      shares: unknown[];
    }>(`{
      without: contracts(filter: { category: RTA, statuses: [ACTIEF], withoutKpiAgreement: true }, on: "${day}", first: 100) {
        totalCount edges { node { id kpiAgreements { id } } } }
      ofRegion: contracts(filter: { region: "ZHZ", category: RTA, statuses: [ACTIEF], withoutKpiAgreement: true }, on: "${day}", first: 100) {
        edges { node { id } } }
      withOne: contracts(filter: { withoutKpiAgreement: false }, on: "${day}") {
        edges { node { id kpiAgreements { id } } } }
      shares: agreementShares(region: "ZHZ", on: "${day}") { segment { code } contracts withoutAgreement } }`);
    expect(without.edges.every(({ node }) => node.kpiAgreements.length === 0)).toBe(true);
    const agreed = new Set(withOne.edges.map(({ node }) => node.id));
    const notAgreed = Array.from({ length: 87 }, (_, index) => `C-0${304 + index}`).filter(
      (id) => !agreed.has(id),
    );
    expect(without.edges.map(({ node }) => node.id).sort()).toEqual(notAgreed);
    expect(without.totalCount).toBe(81);
    // The last 28 were bought by municipalities, and one of those has an agreement.
    expect(ofRegion.edges.map(({ node }) => node.id).sort()).toEqual(notAgreed.slice(0, -27));
    expect(withOne.edges.map(({ node }) => [node.id, node.kpiAgreements.length])).toEqual([
      ["C-0304", 2],
      ["C-0305", 1],
      ["C-0307", 2],
      ["C-0334", 1],
      ["C-0356", 1],
      ["C-0376", 1],
    ]);
    const share = (code: string | null, contracts: number, withoutAgreement: number) => ({
      segment: code === null ? null : { code },
      contracts,
      withoutAgreement,
    });
    expect(shares).toEqual([
      ...Array.from({ length: 10 }, (_, index) => index + 1)
        .map((number) => `F${number}`)
        .sort()
        .map((code) => share(code, 3, 3)),
      share("1", 2, 0),
      share("2", 14, 13),
      share("3", 16, 15),
      share("4A", 28, 27),
      share("4B", 24, 22),
      share("5", 1, 1),
      share("6", 3, 2),
      share("7", 6, 5),
      share(null, 48, 48),
    ]);
  });

  it("Q39 each share carries its day, moment and definition, and the fingerprint of them all", async () => {
    const printed = async (asked: string): Promise<string[]> => {
      const { shares } = await answer<{ shares: Record<string, string>[] }>(
        `{ shares: agreementShares(${asked}) { on knownAt definition fingerprint } }`,
      );
      expect(shares.length).toBeGreaterThan(1);
      expect(new Set(shares.map((share) => JSON.stringify(share))).size).toBe(1);
      const { on = "", knownAt = "", definition, fingerprint = "" } = shares[0] ?? {};
      expect(definition).toMatch(/^Definitie versie 4\. Geteld zijn .* die niet is opgeschort\. /);
      expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
      return [on, knownAt, fingerprint];
    };
    const print = await printed(`region: "ZHZ", on: "${day}"`);
    expect(print[0]).toBe(day);
    const known = `knownAt: "${print[1]}"`;
    expect(await printed(`region: "ZHZ", on: "${day}", ${known}`)).toEqual(print);
    expect((await printed(`region: "ZHZ", on: "2022-03-02", ${known}`))[2]).not.toBe(print[2]);
  });

  it("Q40 which decisions fall in 2025 to 2030: those of region 3", async () => {
    const { r3, zhz, all } = await answer<Record<string, unknown[]>>(`
      query { r3: decisionAgenda(region: "R3", from: "2025-01-01", until: "2031-01-01") { ...Item }
        zhz: decisionAgenda(region: "ZHZ", from: "2025-01-01", until: "2031-01-01") { ...Item }
        all: decisionAgenda(from: "2026-01-01", until: "2027-06-01") { ...Item } }
      fragment Item on AgendaItem { year on kind outcome lapsesWithoutDecision contract { id } framework { id } }`);
    const item = (year: number, kind: string, on: string | null = null) => ({
      ...{ year, on, kind },
      outcome: null,
      lapsesWithoutDecision: null,
      contract: null,
      framework: { id: "R3-2023" },
    });
    const funding = item(2026, "BEKOSTIGING_HERZIEN", "2026-01-01");
    expect(r3).toEqual([item(2025, "GO_NO_GO"), funding, item(2027, "GO_NO_GO"), item(2030, "VERLENGING")]);
    expect(zhz).toEqual([]);
    expect(all).toEqual([funding, item(2027, "GO_NO_GO")]);
  });

  it("Q40 an agenda that ends before it begins, or of no region, is an error that names the field", async () => {
    for (const [field, given] of [
      ["until", 'from: "2030-01-01", until: "2030-01-01"'],
      ["region", 'region: "NERGENS", from: "2025-01-01", until: "2030-01-01"'],
    ]) {
      const { errors } = await world().ask(`{ decisionAgenda(${given}) { year } }`);
      expect(errors.map(({ extensions }) => [extensions["code"], extensions["field"]])).toEqual([
        ["BAD_USER_INPUT", field],
      ]);
    }
  });

  it("Q41 tariffs beside the national average, with the difference; an unknown average is null", async () => {
    const query = `{ tariffs(region: "ZHZ", on: "2022-03-01") {
      id product unit amountCents nationalAverageCents nationalAverageOn differenceCents provider { id } } }`;
    const { tariffs } = await toldTo<{ tariffs: Tariff[] }>(council, query);
    const tariff = (
      id: string,
      product: string,
      unit: string,
      cents: (string | null)[],
      provider?: string,
    ) => {
      const [amountCents, nationalAverageCents, differenceCents] = cents;
      return {
        ...{ id, product: `${product} (fictief)`, unit, amountCents, nationalAverageCents, differenceCents },
        nationalAverageOn: nationalAverageCents === null ? null : "2021-07-01",
        provider: provider === undefined ? null : { id: provider },
      };
    };
    expect(tariffs).toEqual([
      tariff("ZHZ/T-1", "Ambulante begeleiding", "uur", ["9150", "8800", "350"]),
      tariff("ZHZ/T-1-RTA-056", "Ambulante begeleiding", "uur", ["9600", "8800", "800"], "RTA-056"),
      tariff("ZHZ/T-2", "Ambulante behandeling", "uur", ["10800", "11250", "-450"]),
      tariff("ZHZ/T-3", "Dagbehandeling", "dagdeel", ["12400", null, null]),
      tariff("ZHZ/T-4", "Gezinshuis", "etmaal", ["21900", "20500", "1400"]),
    ]);
    const above = tariffs.filter(({ differenceCents }) => Number(differenceCents) > 0);
    expect(above.map(({ id }) => id)).toEqual(["ZHZ/T-1", "ZHZ/T-1-RTA-056", "ZHZ/T-4"]);
  });

  it("Q42 ceilings with what was used, and what was moved between them, for who may know", async () => {
    const query = `{ ceilings(region: "ZHZ", year: 2022) {
      id line { id segment { code } } amountCents usedCents
      reallocations { on fromLineId toLineId amountCents } } }`;
    const { ceilings } = await toldTo<{ ceilings: unknown[] }>(office, query);
    const moved = [
      { on: "2022-07-01", fromLineId: "C-0305-1", toLineId: "C-0304-1", amountCents: "15000000" },
    ];
    const ceiling = (line: string, amountCents: string, usedCents: string) => ({
      id: `${line}/2022`,
      line: { id: line, segment: { code: "1" } },
      ...{ amountCents, usedCents, reallocations: moved },
    });
    expect(ceilings).toEqual([
      ceiling("C-0304-1", "240000000", "198500000"),
      ceiling("C-0305-1", "180000000", "91000000"),
    ]);
  });

  it("Q43 providers without a WNT statement for the year: missing, which is not exceeded, nor unknown", async () => {
    const statements = "totalCount edges { node { year status provider { id } } }";
    const data = await answer<Record<string, { totalCount: number; edges: { node: unknown }[] }>>(`{
      missing: wntStatements(year: 2022, status: ONTBREEKT) { ${statements} }
      exceeded: wntStatements(year: 2022, status: OVERSCHREDEN) { ${statements} }
      all: wntStatements(year: 2022, first: 1) { ${statements} }
      another: wntStatements(year: 2021) { ${statements} } }`);
    expect(data["missing"]?.edges.map(({ node }) => node)).toEqual(
      ["RTA-046", "RTA-061", "RTA-082"].map((id) => ({ year: 2022, status: "ONTBREEKT", provider: { id } })),
    );
    expect(Object.entries(data).map(([name, { totalCount }]) => [name, totalCount])).toEqual([
      ["missing", 3],
      ["exceeded", 0],
      ["all", 17],
      ["another", 0],
    ]);
  });
}

interface Tariff {
  readonly id: string;
  readonly differenceCents: string | null;
}

interface Stop {
  readonly from: string;
  readonly until: string | null;
  readonly verified: boolean;
  readonly provider: { readonly id: string };
  readonly segment: { readonly code: string } | null;
}

interface Teams {
  readonly municipalities: readonly {
    readonly name: string;
    readonly inhabitants: number;
    readonly accessTeams: readonly unknown[];
  }[];
  readonly ofHr: readonly { readonly id: string }[];
  readonly ofZhz: readonly unknown[];
}
