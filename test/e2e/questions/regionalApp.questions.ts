// SPDX-License-Identifier: EUPL-1.2
import { type World, whole } from "../../kit/world";
import { byScale, coverage } from "./coverageQuestion";

/** The questions of regional apps: DOMAIN.md section 11, Q22 to Q26, Q29 and Q30. */
export function regionalAppQuestions(world: () => World): void {
  it("Q22 two schemes on two days, and which segments of them can be compared", async () => {
    const data = whole(
      await world().ask<{ before: unknown; after: unknown; old: { crosswalkTo: unknown[] } }>(`{
        before: segmentSchemes(region: "ZHZ", on: "2021-12-31") { code }
        after: segmentSchemes(region: "ZHZ", on: "2022-01-01") { code }
        old: segmentScheme(code: "ZHZ-2018-FICTIEF", on: "2021-12-31") {
          crosswalkTo(scheme: "ZHZ-2022") { from { code } to { code } comparable }
        }
      }`),
    );
    expect(data.before).toEqual([{ code: "ZHZ-2018-FICTIEF" }]);
    expect(data.after).toEqual([{ code: "ZHZ-2022" }]);
    const pairs = "O1>1 O1>4A O1>4B O2>2 O3>3 O4>5 O5>6 O6>7".split(" ").map((pair) => pair.split(">"));
    const expected = pairs.map(([from, to]) => ({
      from: { code: from },
      to: { code: to },
      comparable: true,
    }));
    expect(data.old.crosswalkTo).toHaveLength(8);
    expect(data.old.crosswalkTo).toEqual(expect.arrayContaining(expected));
  });

  it("Q23 members of the regions before and after 1 January 2019", async () => {
    const members = async (region: string, on: string) =>
      whole(
        await world().ask<{ municipalities: unknown[] }>(
          "query ($region: ID, $on: LocalDate) { municipalities(region: $region, on: $on) { code } }",
          { region, on },
        ),
      ).municipalities.length;
    expect(await members("ZHZ", "2018-06-01")).toBe(17);
    expect(await members("ZHZ", "2019-01-01")).toBe(10);
    expect(await members("HR", "2016-01-19")).toBe(13);
    expect(await members("HR", "2019-01-01")).toBe(12);
  });

  it("Q24 a contract that names Giessenlanden covers Molenlanden after the merger; Leerdam and Vijfheerenlanden do not", async () => {
    const lot = "ZHZ-2018-FICTIEF/O2";
    const molenlanden = await coverage(world(), "GM1978", lot, "2020-03-01");
    expect(molenlanden.providerCount).toBe(13);
    expect(byScale(molenlanden)["REGIONAL"]).toEqual([
      "RTA-011",
      "RTA-012",
      "RTA-002",
      "RTA-016",
      "RTA-004",
      "RTA-010",
      "RTA-018",
      "RTA-001",
      "RTA-017",
      "RTA-014",
      "RTA-013",
      "RTA-015",
      "RTA-122",
    ]);
    expect((await coverage(world(), "GM1963", lot, "2020-03-01")).providerCount).toBe(12);
    expect((await coverage(world(), "GM0689", lot, "2018-06-01")).providerCount).toBe(13);

    const typed = whole(
      await world().ask<{ leerdam: unknown; vijfheerenlanden: unknown }>(`{
        leerdam: coverage(municipality: "GM0545", segment: "ZHZ-2018-FICTIEF/O2", on: "2019-06-01") {
          answer totalCount municipality { name until successors { code name } }
        }
        vijfheerenlanden: coverage(municipality: "GM1961", segment: "ZHZ-2018-FICTIEF/O2", on: "2019-06-01") {
          answer totalCount municipality { name }
        }
      }`),
    );
    expect(typed).toEqual({
      leerdam: {
        answer: "MUNICIPALITY_NOT_VALID",
        totalCount: 0,
        municipality: {
          name: "Leerdam",
          until: "2019-01-01",
          successors: [{ code: "GM1961", name: "Vijfheerenlanden" }],
        },
      },
      vijfheerenlanden: {
        answer: "OUTSIDE_REGION",
        totalCount: 0,
        municipality: { name: "Vijfheerenlanden" },
      },
    });
  });

  it("Q25 what changed from 31 December 2021 to 1 January 2022: 225 contracts ended, 135 began", async () => {
    const page = async (after: string | null): Promise<MovementPage> =>
      whole(
        await world().ask<{ contractMovements: MovementPage }>(
          `query ($after: String) {
            contractMovements(region: "ZHZ", from: "2021-12-31", to: "2022-01-01", first: 100, after: $after) {
              began ended from to knownAt definition fingerprint
              edges { node { kind on reason contract { id category status exitReason lines { id } } } }
              pageInfo { hasNextPage endCursor } } }`,
          { after },
        ),
      ).contractMovements;
    const pages = [await page(null)];
    for (let last = pages[0]; last?.pageInfo.hasNextPage; last = pages.at(-1)) {
      pages.push(await page(last.pageInfo.endCursor));
    }
    expect(pages.map(({ edges }) => edges.length)).toEqual([100, 100, 100, 60]);
    // The pages speak of one knowledge, that of the first.
    const prints = pages.map(({ edges: _edges, pageInfo: _pageInfo, ...print }) => JSON.stringify(print));
    expect(new Set(prints).size).toBe(1);
    const { began, ended, from, to, definition, fingerprint } = pages[0] ?? {};
    expect([began, ended, from, to]).toEqual([135, 225, "2021-12-31", "2022-01-01"]);
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(definition).toMatch(/^Definitie versie 4\. Een contract begint /);

    const moved = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
    expect(new Set(moved.map(({ contract }) => contract.id)).size).toBe(360);
    expect(new Set(moved.map(({ on }) => on))).toEqual(new Set(["2022-01-01"]));
    const counted = new Map<string, number>();
    for (const { kind, reason, contract } of moved) {
      const what = `${kind} ${contract.category} ${contract.status} ${reason ?? "-"}`;
      counted.set(what, (counted.get(what) ?? 0) + 1);
    }
    expect(Object.fromEntries(counted)).toEqual({
      "ENDED RTA BEEINDIGD NIET_INGESCHREVEN_OF_NIET_GEGUND": 34,
      "ENDED RTA BEEINDIGD KWALITEITSEISEN_NIET_GEHAALD": 8,
      "ENDED RTA BEEINDIGD FUSIE": 5,
      "ENDED RTA BEEINDIGD ONDERAANNEMER": 13,
      "ENDED RTA BEEINDIGD NIET_VASTGELEGD": 85,
      "ENDED MAATWERK BEEINDIGD MAATWERK_BEEINDIGD": 29,
      "ENDED MAATWERK BEEINDIGD NIET_VASTGELEGD": 51,
      "BEGAN RTA ACTIEF -": 87,
      "BEGAN MAATWERK ACTIEF -": 48,
    });
  });

  it("Q25 resumes behind a cursor, and a cursor of another question is refused", async () => {
    const document = `query ($region: ID!, $to: LocalDate!, $first: Int, $after: String) {
      contractMovements(region: $region, from: "2021-12-31", to: $to, first: $first, after: $after) {
        edges { node { kind contract { id } } } pageInfo { endCursor } } }`;
    const given = { region: "ZHZ", to: "2022-01-01", first: 5, after: null as string | null };
    const page = async (variables: object) =>
      whole(
        await world().ask<{ contractMovements: { edges: unknown[]; pageInfo: { endCursor: string } } }>(
          document,
          { ...given, ...variables },
        ),
      ).contractMovements;
    const [five, ten] = [await page({}), await page({ first: 10 })];
    const { edges } = await page({ after: five.pageInfo.endCursor });
    expect([...five.edges, ...edges]).toEqual(ten.edges);
    for (const [field, wrong] of [
      ["after", { to: "2022-02-01", after: five.pageInfo.endCursor }],
      ["after", { after: "WyJ2MSJd" }],
      ["first", { first: 101 }],
      ["region", { region: "NERGENS" }],
      ["to", { to: "2021-12-31" }],
    ] as const) {
      const { errors } = await world().ask(document, { ...given, ...wrong });
      expect(errors.map(({ extensions }) => [extensions["code"], extensions["field"]])).toEqual([
        ["BAD_USER_INPUT", field],
      ]);
    }
  });

  it("Q26 all 170 contracted providers, 25 at a time, in a stable order", async () => {
    const pages: string[][] = [];
    let after: string | null = null;
    let totals = new Set<number>();
    do {
      const { landscape }: { landscape: LandscapePage } = whole(
        await world().ask<{ landscape: LandscapePage }>(
          `query ($after: String) { landscape(region: "ZHZ", on: "2022-03-01", first: 25, after: $after) {
             totalCount edges { node { providerId } } pageInfo { hasNextPage endCursor } } }`,
          { after },
        ),
      );
      pages.push(landscape.edges.map(({ node }) => node.providerId));
      totals = totals.add(landscape.totalCount);
      after = landscape.pageInfo.hasNextPage ? landscape.pageInfo.endCursor : null;
    } while (after !== null);
    const all = pages.flat();
    expect(pages.map((page) => page.length)).toEqual([25, 25, 25, 25, 25, 25, 20]);
    expect(new Set(all).size).toBe(170);
    expect([...totals]).toEqual([170]);
    expect(all.slice(0, 5)).toEqual(["RTA-077", "RTA-026", "RTA-060", "MW-038", "RTA-043"]);
    expect(all.slice(-5)).toEqual(["NW-003", "MW-015", "RTA-071", "MW-032", "RTA-020"]);
  });

  it("Q29 GM0576 on 2019-06-01 went into GM0575 on 1 January 2019", async () => {
    const data = whole(
      await world().ask<{ municipality: unknown; coverage: unknown }>(`{
        municipality(code: "GM0576", on: "2019-06-01") {
          name existsOnDay until successors { code name } reorganisations { on kind }
        }
        coverage(municipality: "GM0576", segment: "HR-PIJLERS/4", on: "2019-06-01") { answer municipality { successors { code } } }
      }`),
    );
    expect(data).toEqual({
      municipality: {
        name: "Noordwijkerhout",
        existsOnDay: false,
        until: "2019-01-01",
        successors: [{ code: "GM0575", name: "Noordwijk" }],
        reorganisations: [{ on: "2019-01-01", kind: "OPGEGAAN_IN" }],
      },
      coverage: { answer: "MUNICIPALITY_NOT_VALID", municipality: { successors: [{ code: "GM0575" }] } },
    });
  });

  it("Q30 Voorschoten does not buy in Holland Rijnland but in Haaglanden", async () => {
    const data = whole(
      await world().ask<{ municipality: { memberships: { purpose: string; region: { code: string } }[] } }>(
        `{ municipality(code: "GM0626", on: "2016-01-19") { memberships { purpose region { code } } } }`,
      ),
    );
    const buying = data.municipality.memberships.filter(({ purpose }) => purpose === "INKOOP_JEUGDHULP");
    expect(buying).toEqual([{ purpose: "INKOOP_JEUGDHULP", region: { code: "H10" } }]);
    const answer = await coverage(world(), "GM0626", "HR-PIJLERS/4", "2016-01-19");
    expect(answer.answer).toBe("OUTSIDE_REGION");
  });
}

interface LandscapePage {
  readonly totalCount: number;
  readonly edges: { node: { providerId: string } }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface MovementPage {
  readonly began: number;
  readonly ended: number;
  readonly from: string;
  readonly to: string;
  readonly knownAt: string;
  readonly definition: string;
  readonly fingerprint: string;
  readonly edges: readonly {
    readonly node: {
      readonly kind: string;
      readonly on: string;
      readonly reason: string | null;
      readonly contract: { readonly id: string; readonly category: string; readonly status: string };
    };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
