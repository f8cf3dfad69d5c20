// SPDX-License-Identifier: EUPL-1.2
// What is not public, on every way out of the public graph: before the day an outsider hears exactly what a register
// without it would say, whatever moment is asked about; whoever may know is told; and from the day on everybody is.
import { getNamedType, isInputObjectType } from "graphql";
import { toAsOf } from "../../../kit/moment";
import { Sdl } from "../../conformance/sdl";
import { askInside, type Bearer } from "../../kit/testHouse";
import { after, before, ClosedHouse, contractId, viewers } from "../closedHouse";
import { graphWays } from "./graphWays";
import { betrays, frameworkId, keepMoreQuiet } from "./secrets";
import { rootFields, wholeAnswer, withoutMoments } from "./wholeAnswer";

const otherRegion = viewers["procurement of another region"] as Bearer;
const office = viewers["procurement of the region"] as Bearer;
/** Who asks, and about which day; a day after the embargo opens nothing before it. */
const outsiders: readonly (readonly [who: string, viewer: Bearer | null, on: string | null])[] = [
  ["anybody, about a day after it", null, "2027-01-01"],
  ["the office of another region", otherRegion, null],
];

const ways = rootFields.flatMap((field) =>
  (graphWays[field.name] ?? []).map((way) => ({
    name: `${field.name}${way.args === undefined ? "" : ` (${way.args})`}`,
    field,
    way,
  })),
);

let house: ClosedHouse;
/** What outsiders heard before anything secret was recorded, by way and outsider. */
const heard = new Map<string, string>();
let then: string;
const key = (...parts: readonly string[]): string => JSON.stringify(parts);
const indexedAt = async (): Promise<string> =>
  (await house.owners.coverage.projection.freshness()).indexedAt.toISOString();

beforeAll(async () => {
  house = await ClosedHouse.withoutSecrets();
  then = await indexedAt();
  for (const { name, field, way } of ways) {
    if (way.existence) continue;
    for (const [who, viewer, on] of outsiders)
      heard.set(key(name, who), await wholeAnswer(house, viewer, field, way, { on, knownAt: null, then }));
  }
  await house.keepQuiet();
  await keepMoreQuiet(house);
  await house.owners.coverage.projector.catchUp();
}, 300_000);
afterAll(() => house.stop());
beforeEach(() => house.at(before));

it("has a row for every root field, and none for what there is not", () => {
  expect(Object.keys(graphWays).sort()).toEqual(rootFields.map(({ name }) => name).sort());
});

it("asks each root field by all that it can be asked by", () => {
  const filledIn = ["on", "knownAt", "knownNow", "first", "after"];
  const missing = rootFields.flatMap((field) => {
    const given = (graphWays[field.name] ?? []).map(({ args = "" }) => args).join(" ");
    const filters = field.args.map(({ type }) => getNamedType(type)).filter(isInputObjectType);
    const names = [
      ...field.args.map(({ name }) => name).filter((name) => !filledIn.includes(name)),
      ...filters.flatMap((filter) => Object.keys(filter.getFields())),
    ];
    return names.filter((name) => !given.includes(`${name}:`)).map((name) => `${field.name}: ${name}`);
  });
  expect(missing).toEqual([]);
});

describe("before the day", () => {
  it.each(ways)("$name tells outsiders no more than a register without it", async ({ name, field, way }) => {
    for (const [who, viewer, on] of outsiders) {
      const said = await wholeAnswer(house, viewer, field, way, { on, knownAt: null, then });
      expect(betrays(said)).toEqual([]);
      if (!way.existence) expect(said).toBe(heard.get(key(name, who)));
    }
  });

  const toldByMoment = ways.filter(
    ({ field, way }) => way.tells && field.args.some(({ name }) => name === "knownAt"),
  );
  // The latest knowledge is of after the day: the register reads its own clock, and this house is put back in time.
  it.each(toldByMoment)(
    "$name opens nothing to who names the latest knowledge, about whatever day",
    async ({ field, way }) => {
      const knownAt = await indexedAt();
      expect(Date.parse(knownAt)).toBeGreaterThan(after.getTime());
      for (const on of [null, "2025-12-31", "2026-01-01", "2027-01-01"])
        expect(betrays(await wholeAnswer(house, null, field, way, { on, knownAt, then }))).toEqual([]);
    },
  );

  it.each(ways.filter(({ way }) => way.tells))(
    "$name tells whoever may know, and is a way out therefore",
    async ({ field, way }) => {
      const said = await wholeAnswer(house, office, field, way, { on: null, knownAt: null, then });
      expect(betrays(said)).not.toEqual([]);
    },
  );
});

it.each(ways.filter(({ way }) => way.tells))(
  "$name opens by itself on the day, unless it stays closed",
  async ({ field, way }) => {
    house.at(after);
    const said = await wholeAnswer(house, otherRegion, field, way, { on: null, knownAt: null, then });
    if (way.staysClosed) expect(betrays(said)).toEqual([]);
    else expect(betrays(said)).not.toEqual([]);
  },
);

/** Of the entities that the secret is about; others are asked under a name that there is not. */
const ids: Readonly<Record<string, string>> = {
  Contract: contractId,
  ContractLine: `${contractId}-1`,
  ProcurementFramework: frameworkId,
  KpiAgreement: `${contractId}-KPI`,
  Provider: "RTA-045",
  Region: "ZHZ",
  Segment: "ZHZ-2022/7",
  Municipality: "GM0512",
};
const referred = (["providers", "contracts", "municipalities", "quality", "coverage"] as const).flatMap(
  (subgraph) => {
    const sdl = new Sdl(subgraph);
    return sdl.entities.map((typeName) => [subgraph, typeName, sdl] as const);
  },
);

it.each(referred)(
  "%s gives of a %s by reference nothing that may not be known",
  async (subgraph, typeName, sdl) => {
    const knownAt = await house.owners.contracts.changeLog.watermark();
    const of = ["2025-12-31", "2027-01-01"].map((on) => ({
      __typename: typeName,
      id: ids[typeName] ?? `${contractId}/1`,
      asOf: toAsOf({ on, knownAt }),
    }));
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on ${typeName} { ${sdl.selection(sdl.object(typeName), 2)} } } }`;
    const { data, errors } = await askInside<object>(house.owners.urls.get(subgraph) ?? "", query, { of });
    const codes = errors.map(({ extensions }) => extensions["code"]);
    expect(codes).not.toContain("GRAPHQL_VALIDATION_FAILED");
    expect(betrays(withoutMoments({ data, errors }))).toEqual([]);
  },
);
