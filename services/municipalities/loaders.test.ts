// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import pino from "pino";
import { type OwnerAlone, startAlone } from "../../test/kit/ownerAlone";
import { fromTheHouse } from "../../test/kit/testHouse";
import { type RunningOwner } from "../../kit/ownerService";
import { type Register } from "../../kit/versioned/register";
import { type VersionRow } from "../../kit/versioned/version.row";
import { municipalities } from "./definition";
import { type MunicipalityEntities } from "./entities";

const author = { actor: "account-17", reason: "Invoer", source: null };
const feed = {
  watermark: "2026-11-22T00:00:00Z",
  edges: [{ node: { typeName: "Segment", key: "ZHZ-2022/7", kind: "CREATED" } }],
  pageInfo: { hasNextPage: false, endCursor: "1" },
};
const operations: { statements: number }[] = [];
/** KLEIN has one municipality and GROOT has twenty. */
const codes = Array.from({ length: 21 }, (_, index) => `GM${1000 + index}`);

let alone: OwnerAlone<MunicipalityEntities>;
let service: RunningOwner<MunicipalityEntities>;

beforeAll(async () => {
  alone = await startAlone(municipalities, {
    feedFor: () => feed,
    log: pino({}, { write: (line: string) => void operations.push(JSON.parse(line) as never) }),
  });
  service = alone.service;
  await registerAll();
});

afterAll(() => alone.stop());

async function registerAll(): Promise<void> {
  const regionOf = (code: string): string => (code === codes[0] ? "KLEIN" : "GROOT");
  const region = { name: "Regio", contractingOffice: null, expertRoute: null };
  const place = { name: "Dorp", subregion: null, inhabitants: null };
  const size = { inhabitantsServed: null, staffMin: null, staffMax: null, openToSelfReferral: null };
  const team = { name: "Wijkteam", kind: "WIJKTEAM", ...size };
  const choice = { segmentId: "ZHZ-2022/7", deployed: true, explanation: null };
  const provision = { name: "Inloop", line: "EERSTE_LIJN", decisionFree: true, collective: true };
  await register("region", ["KLEIN", "GROOT"], () => region);
  await register("expertTeam", ["KLEIN", "GROOT"], (regionId) => {
    return { regionId, name: "Expertteam", description: "Overleg", meets: null };
  });
  await register("municipality", [...codes, "GM0001"], () => place);
  const purpose = "INKOOP_JEUGDHULP";
  const members = codes.map((code) => `${regionOf(code)}/${code}/${purpose}`);
  await register("regionMembership", members, (id) => {
    return { regionId: id.split("/")[0], municipalityId: id.split("/")[1], purpose };
  });
  const into = { on: "2019-01-01", kind: "OPGEGAAN_IN" };
  await register("reorganisation", codes, (code) => ({ ...into, fromIds: ["GM0001"], toIds: [code] }));
  await register(
    "deployment",
    codes.map((code) => `${code}/ZHZ-2022/7`),
    (id) => ({ ...choice, municipalityId: id.slice(0, 6) }),
  );
  await register("accessTeam", codes, (code, index) => ({
    ...team,
    municipalityId: code,
    contractedByRegionId: index % 2 ? regionOf(code) : null,
    contractedByMunicipalityId: index % 2 ? null : code,
  }));
  await register("localProvision", codes, (code) => ({ ...provision, municipalityId: code }));
}

async function register(
  name: keyof MunicipalityEntities,
  ids: readonly string[],
  factsOf: (id: string, index: number) => object,
): Promise<void> {
  const entity = service.registry.registers[name] as unknown as Register<VersionRow>;
  const registrations = ids.map((id, index) => {
    return { id, facts: factsOf(id, index) as never, validFrom: null, validUntil: null };
  });
  const outcomes = await service.registry.ledger.record(author, (work) =>
    entity.registerAll(work, registrations),
  );
  expect(outcomes).toEqual(ids.map((id) => ({ kind: "recorded", id, change: "CREATED" })));
}

async function read(query: string, variables: object = {}): Promise<Record<string, never>> {
  const response = await fetch(service.url, {
    method: "POST",
    headers: { "content-type": "application/json", ...(await fromTheHouse()) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Record<string, never>; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** Fewer than twenty, so that one statement for each municipality in any one field is seen. */
const mostStatements = 16;

const allLinks = `fragment AllLinks on Municipality {
  name existsOnDay from until
  memberships { region { name } municipality { name } }
  accessTeams { name municipality { name } contractedBy { region { name } municipality { name } } }
  deployments { deployed segment { id } }
  localProvisions { name municipality { name } }
  successors { name until } predecessors { name from }
  reorganisations { kind predecessors { name } successors { name } }
}`;

test.each([
  ["a list", `municipalities(region: $region) { ...AllLinks }`],
  [
    "a region",
    `region(code: $region) { municipalities { ...AllLinks } memberships { purpose } expertTeams { region { name } } }`,
  ],
])(
  "%s of twenty municipalities with all their links costs a fixed number of statements",
  async (_what, field) => {
    for (const [region, count] of [
      ["KLEIN", 1],
      ["GROOT", 20],
    ] as const) {
      const { asked } = await read(`query Ask($region: ID!) { asked: ${field} } ${allLinks}`, { region });
      expect(JSON.stringify(asked).match(/"kind":/g)).toHaveLength(count);
      expect(operations.at(-1)?.statements).toBeLessThanOrEqual(mostStatements);
    }
  },
);

test("a key leads to its entity as of its moment, to null when there is none", async () => {
  const { municipality, region } = await read(`{
    municipality(code: "GM1000") { asOf accessTeams { asOf } localProvisions { asOf } reorganisations { asOf } }
    region(code: "KLEIN") { asOf municipalities { asOf } expertTeams { asOf } }
  }`);
  const { asOf } = region as unknown as { asOf: string };
  const links = { accessTeams: [{ asOf }], localProvisions: [{ asOf }], reorganisations: [{ asOf }] };
  expect(municipality).toEqual({ asOf, ...links });
  expect(region).toEqual({ asOf, municipalities: [{ asOf }], expertTeams: [{ asOf }] });
  const regional = { Region: "KLEIN", ExpertTeam: "KLEIN" };
  const local = {
    Municipality: "GM1000",
    Reorganisation: "GM1000",
    AccessTeam: "GM1000",
    LocalProvision: "GM1000",
  };
  const known = Object.entries({ ...regional, ...local });
  const entities = async (change: object): Promise<unknown> => {
    const representations = known.map(([__typename, id]) => ({ __typename, id, asOf, ...change }));
    const query = "query E($keys: [_Any!]!) { _entities(representations: $keys) { __typename } }";
    return (await read(query, { keys: representations }))["_entities"];
  };
  expect(await entities({})).toEqual(known.map(([__typename]) => ({ __typename })));
  expect(await entities({ id: "XX" })).toEqual(known.map(() => null));
  expect(await entities({ asOf: "yesterday" })).toEqual(known.map(() => null));
});

test("twenty keys of one type cost one statement and the watermark none", async () => {
  const { region } = await read(`{ region(code: "GROOT") { asOf } }`);
  const { asOf } = region as unknown as { asOf: string };
  const keys = codes.map((id) => ({ __typename: "Municipality", id, asOf }));
  await read(
    "query E($keys: [_Any!]!) { _entities(representations: $keys) { ... on Municipality { name } } }",
    { keys },
  );
  expect(operations.at(-1)?.statements).toBe(1);
});
