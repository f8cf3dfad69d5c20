// SPDX-License-Identifier: EUPL-1.2
import { type ImportHouse } from "../exchange/importHouse";
import { type Bearer } from "../kit/testHouse";
import { whole } from "../kit/world";

type Fields = Readonly<Record<string, string>>;
type Machine = (path: string, as?: Bearer) => Promise<Fields[]>;

const sheet = "jaarblad.csv?form=machine&municipality=GM1963&year=2022";
const council: Bearer = { subject: "raad", roles: ["reporting"], regions: ["ZHZ"] };
const elsewhere: Bearer = { subject: "raad-hr", roles: ["reporting"], regions: ["HR"] };

interface Node {
  readonly providerId: string;
  readonly contracts: readonly { readonly id: string; readonly endsOn: string | null }[];
}

interface Reached {
  readonly landscape: {
    readonly edges: readonly { readonly node: Node }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** DOMAIN.md section 11, Q44: each part of the sheet is what the graph answers when it is asked for that part. */
export function yearSheetCases(machine: Machine, house: () => ImportHouse): void {
  let rows: Fields[];
  beforeAll(async () => {
    rows = await machine(sheet);
  });

  const part = (name: string): Fields[] => rows.filter((row) => row["part"] === name);

  async function reaching(on: string): Promise<Node[]> {
    const query = `query ($after: String) { landscape(
      region: "ZHZ", on: "${on}", filter: { municipality: "GM1963" }, first: 100, after: $after) {
        edges { node { providerId contracts { id endsOn } } } pageInfo { hasNextPage endCursor } } }`;
    const nodes: Node[] = [];
    let after: string | null = null;
    do {
      const { landscape }: Reached = whole(await house().ask<Reached>(query, { after }));
      nodes.push(...landscape.edges.map(({ node }) => node));
      after = landscape.pageInfo.hasNextPage ? landscape.pageInfo.endCursor : null;
    } while (after !== null);
    return nodes;
  }

  const idsOf = (nodes: readonly Node[]): Set<string> =>
    new Set(nodes.flatMap(({ contracts }) => contracts.map(({ id }) => id)));

  it("Q44 has the parts of a sheet, each of them, and no others", () => {
    expect(new Set(rows.map((row) => row["part"]))).toEqual(
      new Set([
        ...["telling", "keuze", "verandering", "contract loopt af", "tarief", "lokale voorziening"],
        ...["kpi", "kpi-afspraak", "doel", "genoemd in bron"],
      ]),
    );
  });

  it("Q44 counts who reaches the municipality at both ends", async () => {
    const [before, after] = [await reaching("2021-12-31"), await reaching("2022-12-31")];
    const counted = [
      [before.length, after.length],
      [idsOf(before).size, idsOf(after).size],
    ] as const;
    expect(part("telling").map((row) => [row["before"], row["after"], row["change"]])).toEqual(
      counted.map(([was, is]) => [String(was), String(is), String(is - was)]),
    );
    expect(after.length).toBeGreaterThan(0);
  });

  it("Q44 has the choice row of the matrix, and of the segments of before what there was", async () => {
    const names = ["segmentId", "answer", "providers", "openProviders", "counterparties"];
    const cells = (await machine("keuzematrix.csv?form=machine&region=ZHZ&on=2022-12-31"))
      .filter(({ municipalityCode }) => municipalityCode === "GM1963")
      .map((cell) => names.map((name) => cell[name]));
    const choice = part("keuze");
    const now = choice.filter(({ after }) => after !== "");
    expect(
      now.map((row) =>
        ["key", "answer", "after", "openProviders", "counterparties"].map((name) => row[name]),
      ),
    ).toEqual(cells);
    // Per segment of the division of 2022: the row of Hoeksche Waard in DOMAIN.md 13.3.
    expect(now.map(({ after }) => Number(after))).toEqual([8, 14, 16, 4, 24, 5, 3, 6]);
    expect(cells).toHaveLength(8);
    const then = (await machine("keuzematrix.csv?form=machine&region=ZHZ&on=2021-12-31")).filter(
      ({ municipalityCode }) => municipalityCode === "GM1963",
    );
    expect(choice.filter(({ after }) => after === "").map(({ key, before }) => [key, before])).toEqual(
      then.map(({ segmentId, providers }) => [segmentId, providers]),
    );
    expect(then.length).toBeGreaterThan(0);
  });

  it("Q44 has the changes of the contracts that reach it, and those alone", async () => {
    const [before, after] = [idsOf(await reaching("2021-12-31")), idsOf(await reaching("2022-12-31"))];
    const changes = part("verandering");
    const of = (kind: string): string[] =>
      changes.filter(({ movement }) => movement === kind).map(({ key = "" }) => key);
    expect(new Set(of("ENDED"))).toEqual(new Set([...before].filter((id) => !after.has(id))));
    expect(new Set(of("BEGAN"))).toEqual(new Set([...after].filter((id) => !before.has(id))));
    expect(changes.every(({ day = "" }) => day > "2021-12-31" && day <= "2022-12-31")).toBe(true);
  });

  it("of a municipality that merged on the first of January it says since when it buys here, and nothing of before", async () => {
    const merged = await machine("jaarblad.csv?form=machine&municipality=GM1963&year=2019");
    const changes = merged.filter((row) => row["part"] === "verandering");
    expect(changes.map(({ subject, day }) => [subject, day])).toEqual([
      ["niet vastgelegd", "2019-01-01"],
      ["geen contract begon of eindigde sinds 2019-01-01", ""],
    ]);
  });

  it("Q44 has the contracts that end in the year after it, or says that there are none", async () => {
    const ofYear = async (year: string): Promise<(string | undefined)[][]> =>
      (await machine(`jaarblad.csv?form=machine&municipality=GM1963&year=${year}`))
        .filter((row) => row["part"] === "contract loopt af")
        .map(({ subject, key, day }) => (key === "" ? [subject] : [key, day]));
    const ends = new Map(
      (await reaching("2020-12-31")).flatMap((node) => node.contracts.map((each) => [each.id, each.endsOn])),
    );
    const ending = [...ends].filter(([, end]) => end !== null && end > "2020-12-31" && end <= "2022-01-01");
    expect(ending.length).toBeGreaterThan(0);
    expect(await ofYear("2020")).toEqual(ending);
    expect(await ofYear("2022")).toEqual([
      ["geen contract waarvan een einde in het jaar erna is vastgelegd"],
    ]);
  });

  it("Q44 has tariffs for who may know them, and says to others that it does not show them", async () => {
    const tariffs = async (as?: Bearer): Promise<Fields[]> =>
      (await machine(sheet, as)).filter((row) => row["part"] === "tarief");
    expect(part("tarief").map(({ subject, euro }) => [subject, euro])).toEqual([["niet getoond", ""]]);
    expect((await tariffs(elsewhere)).map(({ subject }) => subject)).toEqual(["niet getoond"]);
    expect((await tariffs(council)).map(({ key, euro, averageEuro }) => [key, euro, averageEuro])).toEqual([
      ["ZHZ/T-1", "91.5", "88"],
      ["ZHZ/T-1-RTA-056", "96", "88"],
      ["ZHZ/T-2", "108", "112.5"],
      ["ZHZ/T-3", "124", ""],
      ["ZHZ/T-4", "219", "205"],
    ]);
  });

  it("Q44 has another fingerprint for who sees tariffs, and the same one for who asks again", async () => {
    const asOf = `${sheet}&knownAt=${rows[0]?.["knownAt"]}`;
    const printOf = async (as?: Bearer) => (await machine(asOf, as)).map(({ fingerprint }) => fingerprint);
    const one = await printOf();
    const [again, other, shown] = [await printOf(), await printOf(elsewhere), await printOf(council)];
    expect(new Set(one)).toHaveProperty("size", 1);
    expect([again?.[0], other?.[0]]).toEqual([one?.[0], one?.[0]]);
    expect(shown?.[0]).not.toBe(one?.[0]);
  });

  it("Q44 has a reason for each end, be it that none is recorded, and none for a beginning", () => {
    const reasons = (kind: string) =>
      new Set(part("verandering").flatMap(({ movement, reason }) => (movement === kind ? [reason] : [])));
    expect(reasons("BEGAN")).toEqual(new Set([""]));
    expect([...reasons("ENDED")]).not.toContain("");
  });

  it("Q44 says what is agreed and what not, that there is no goal, and what sources state", async () => {
    const { agreementShares } = whole(
      await house().ask<{
        agreementShares: { segment: { id: string } | null; contracts: number; withoutAgreement: number }[];
      }>(
        '{ agreementShares(region: "ZHZ", on: "2022-12-31") { segment { id } contracts withoutAgreement } }',
      ),
    );
    expect(part("kpi-afspraak").map(({ key, after }) => [key, after])).toEqual(
      agreementShares.flatMap(({ segment, contracts, withoutAgreement }) => [
        [segment?.id ?? "", String(contracts)],
        [segment?.id ?? "", String(withoutAgreement)],
      ]),
    );
    expect(agreementShares.length).toBeGreaterThan(0);
    expect(Number(part("kpi")[0]?.["after"])).toBeGreaterThan(0);
    expect(part("doel").map(({ subject }) => subject)).toEqual(["geen doel vastgelegd"]);
    expect(part("genoemd in bron").map(({ after, stated }) => [after, stated])).toEqual(
      ["30", "80", "145"].map((stated) => ["", stated]),
    );
    expect(part("lokale voorziening").length).toBeGreaterThan(0);
  });

  it.each([
    ["a year that is none", "year=22", ["year"]],
    ["no year", "", ["year"]],
  ])("refuses %s", async (_, year) => {
    await expect(machine(`jaarblad.csv?form=machine&municipality=GM1963&${year}`)).rejects.toThrow("jaar");
  });
}
