// SPDX-License-Identifier: EUPL-1.2
import { type World, whole } from "../../kit/world";

interface Item {
  readonly kind: string;
  readonly id: string;
  readonly reason: string | null;
  readonly provider: { readonly id: string; readonly name: string } | null;
  readonly consortium: { readonly id: string } | null;
  readonly contract: { readonly id: string } | null;
}

interface Counted {
  readonly on: string;
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Item }[];
}

const days = 'region: "ZHZ", from: "2021-12-31", to: "2022-01-01"';
const units = ["CONTRACTED", "COUNTERPARTIES", "DELIVERING", "CONTRACTS", "RTA", "LTA", "MAATWERK"] as const;

interface Count {
  readonly [figure: string]: number;
}

interface Report {
  readonly from: Count;
  readonly to: Count;
  readonly outflow: readonly { readonly reason: string; readonly providers: number }[];
  readonly inflow: readonly { readonly reason: string; readonly providers: number }[];
  readonly comparable: readonly {
    readonly fromSegments: readonly { readonly id: string }[];
    readonly fromProviders: number;
    readonly toProviders: number;
  }[];
  readonly identities: readonly {
    readonly identity: { readonly id: string };
    readonly from: number;
    readonly to: number;
  }[];
}

type Bridges = Readonly<
  Record<(typeof units)[number], readonly { readonly reason: string; readonly change: number }[]>
>;

/** The list behind each figure of the landscape report. */
export function countedFigureQuestions(world: () => World): void {
  const counted = async (asked: string, first = 100): Promise<Counted> =>
    whole(
      await world().ask<{ counted: Counted }>(`{ counted(${days}, ${asked}, first: ${first}) {
        on totalCount edges { node { kind id reason provider { id name } consortium { id } contract { id } } } } }`),
    ).counted;

  it("behind every figure of the report stand as many as it says", async () => {
    const counts =
      "contracted counterparties delivering contracts rta lta maatwerk contractedByRegion contractedByMunicipalities";
    const report = whole(
      await world().ask<{ landscapeReport: Report & Bridges }>(`{ landscapeReport(${days}) {
        from { ${counts} } to { ${counts} } outflow { reason providers } inflow { reason providers }
        ${units.map((unit) => `${unit}: bridge(unit: ${unit}) { reason change }`).join(" ")}
        comparable { fromSegments { id } fromProviders toProviders } identities { identity { id } from to } } }`),
    ).landscapeReport;
    const figures = figuresOf(report);
    // Two days of nine counts; 34 lines of bridges and 6 of flows; six blocks and seven identities on both days.
    expect(figures).toHaveLength(2 * 9 + 34 + 6 + 2 * 6 + 2 * 7);
    const lists = figures.map(([asked], n) => `f${n}: counted(${days}, ${asked}, first: 1) { totalCount }`);
    const found: Record<string, { totalCount: number }> = {};
    // A document holds so many root fields, and no more.
    for (let n = 0; n < lists.length; n += 8)
      Object.assign(found, whole(await world().ask(`{ ${lists.slice(n, n + 8).join(" ")} }`)));
    expect(figures.map(([asked], n) => [asked, found[`f${n}`]?.totalCount])).toEqual(figures);
  });

  it("carries the days, the definition and a fingerprint of what was asked, whatever the page", async () => {
    const printed = async (asked: string): Promise<Record<string, string>> =>
      whole(
        await world().ask<{ counted: Record<string, string> }>(`{ counted(${days}, ${asked}) {
          from to knownAt definition fingerprint } }`),
      ).counted;
    const print = await printed("unit: CONTRACTED, side: GONE, first: 1");
    expect(print).toMatchObject({ from: "2021-12-31", to: "2022-01-01" });
    expect(print["definition"]).toMatch(/^Definitie versie 5\. /);
    expect(print["fingerprint"]).toMatch(/^[0-9a-f]{64}$/);
    const known = `knownAt: "${print["knownAt"]}"`;
    expect(await printed(`unit: CONTRACTED, side: GONE, first: 100, reason: null, ${known}`)).toEqual(print);
    const other = await printed(`unit: CONTRACTED, side: GONE, reason: FUSIE, ${known}`);
    expect(other["fingerprint"]).not.toBe(print["fingerprint"]);
  });

  it("names who is gone, why, and as on the first day", async () => {
    const merged = await counted("unit: CONTRACTED, side: GONE, reason: FUSIE");
    expect(merged).toMatchObject({ on: "2021-12-31", totalCount: 5 });
    expect(merged.edges.map(({ node }) => node.id).sort()).toEqual([
      "RTA-099",
      "RTA-100",
      "RTA-101",
      "RTA-102",
      "RTA-103",
    ]);
    for (const { node } of merged.edges) {
      expect(node).toMatchObject({ kind: "PROVIDER", reason: "FUSIE", consortium: null, contract: null });
      expect(node.provider?.name).toContain("(fictief)");
    }
  });

  it("tells providers, consortia and contracts apart", async () => {
    const kinds = async (asked: string): Promise<Set<string>> =>
      new Set((await counted(asked)).edges.map(({ node }) => node.kind));
    expect(await kinds("unit: CONTRACTS, side: AFTER")).toEqual(new Set(["CONTRACT"]));
    const came = await counted("unit: COUNTERPARTIES, side: CAME, reason: IN_CONSORTIUM");
    expect(came.edges.map(({ node }) => [node.kind, node.consortium?.id === node.id])).toEqual([
      ["CONSORTIUM", true],
      ["CONSORTIUM", true],
      ["CONSORTIUM", true],
    ]);
  });

  it("pages together are the whole list, each once", async () => {
    const ids: string[] = [];
    let after = "";
    for (;;) {
      const { edges, pageInfo } = whole(
        await world().ask<{
          counted: Counted & { pageInfo: { hasNextPage: boolean; endCursor: string } };
        }>(`{ counted(${days}, unit: CONTRACTED, side: BEFORE, first: 100${after}) {
          edges { node { id } } pageInfo { hasNextPage endCursor } } }`),
      ).counted;
      ids.push(...edges.map(({ node }) => node.id));
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect([ids.length, new Set(ids).size]).toEqual([255, 255]);
  });

  it.each([
    ["reason", "unit: CONTRACTED, side: BEFORE, reason: FUSIE"],
    ["commissioner", "unit: CONTRACTED, side: BEFORE, commissioner: REGION"],
    ["commissioner", "unit: RTA, side: GONE, commissioner: REGION"],
    ["block", 'unit: RTA, side: BEFORE, block: "ZHZ-2018/O1"'],
    ["block", 'unit: CONTRACTED, side: BEFORE, block: "ZHZ-2022/NERGENS"'],
    ["identity", 'unit: CONTRACTS, side: BEFORE, identity: "JOODS"'],
    ["identity", 'unit: CONTRACTED, side: BEFORE, identity: "NERGENS"'],
    ["after", 'unit: CONTRACTED, side: BEFORE, after: "x"'],
  ])("what is no figure of the report is an error that names %s: %s", async (field, asked) => {
    const { errors } = await world().ask(`{ counted(${days}, ${asked}) { totalCount } }`);
    expect(errors.map(({ extensions }) => [extensions["code"], extensions["field"]])).toEqual([
      ["BAD_USER_INPUT", field],
    ]);
  });
}

function figuresOf(report: Report & Bridges): [string, number | undefined][] {
  const sides = [
    ["BEFORE", report.from],
    ["AFTER", report.to],
  ] as const;
  const flows = [
    ["GONE", report.outflow],
    ["CAME", report.inflow],
  ] as const;
  return [
    ...sides.flatMap(([side, count]): [string, number | undefined][] => [
      ...units.map((unit): [string, number | undefined] => [
        `unit: ${unit}, side: ${side}`,
        count[unit.toLowerCase()],
      ]),
      [`unit: RTA, side: ${side}, commissioner: REGION`, count["contractedByRegion"]],
      [`unit: RTA, side: ${side}, commissioner: MUNICIPALITIES`, count["contractedByMunicipalities"]],
    ]),
    ...units.flatMap((unit) =>
      report[unit].map(({ reason, change }): [string, number] => [
        `unit: ${unit}, side: ${change < 0 ? "GONE" : "CAME"}, reason: ${reason}`,
        Math.abs(change),
      ]),
    ),
    ...flows.flatMap(([side, flow]) =>
      flow.map(({ reason, providers }): [string, number] => [
        `unit: CONTRACTED, side: ${side}, reason: ${reason}`,
        providers,
      ]),
    ),
    ...report.comparable.flatMap(({ fromSegments, fromProviders, toProviders }): [string, number][] => [
      [`unit: CONTRACTED, side: BEFORE, block: "${fromSegments[0]?.id}"`, fromProviders],
      [`unit: CONTRACTED, side: AFTER, block: "${fromSegments[0]?.id}"`, toProviders],
    ]),
    ...report.identities.flatMap(({ identity, from, to }): [string, number][] => [
      [`unit: CONTRACTED, side: BEFORE, identity: "${identity.id}"`, from],
      [`unit: CONTRACTED, side: AFTER, identity: "${identity.id}"`, to],
    ]),
  ];
}
