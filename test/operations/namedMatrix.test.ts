// SPDX-License-Identifier: EUPL-1.2
// Role by named mutation by object, as matrix.test.ts does for the operations that those come down to: through the gateway, and
// at the subgraph that it belongs to. Which mutations there are the schema says; one that is tried nowhere fails.
import { readFileSync } from "node:fs";
import { buildSchema, isObjectType } from "graphql";
import { type Gateway, startGateway } from "../../gateway/gateway";
import { createLog } from "../../kit/log";
import { toAsOf } from "../../kit/moment";
import { startDemoOwners } from "../kit/demoOwners";
import { type Owners } from "../kit/owners";
import { type Bearer, bearing, fromTheHouse, testIdentity } from "../kit/testHouse";
import { ask } from "../kit/world";
import { bearers } from "./bearers";
import { mayKeep } from "./custody.oracle";
import { admin, Keeper } from "./keeper";
import {
  aContract,
  commissioners,
  contractIdOf,
  everybody,
  everyKeeper,
  lineIdOf,
  linesBeyond,
  type Named,
  namedMutations,
  stopIdOf,
  stops,
  teams,
} from "./namedMutations";
import { Code, done, written } from "./processes/performing";

const schema = buildSchema(readFileSync("schema/api.graphql", "utf8"), { assumeValid: true });
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const ownerNames = ["providers", "contracts", "municipalities", "quality"] as const;
type OwnerName = (typeof ownerNames)[number];
/** The owner whose subgraph has a mutation. */
const ownerOf = new Map(
  ownerNames.flatMap((owner) => {
    const text = readFileSync(`schema/${owner}.graphql`, "utf8");
    return mutations
      .filter(({ name }) => new RegExp(`^  ${name}\\(`, "m").test(text))
      .map(({ name }) => [name, owner] as const);
  }),
);

let owners: Owners;
let gateway: Gateway;
let tried: readonly Named[];

beforeAll(async () => {
  owners = await startDemoOwners();
  await fillTheRegister();
  gateway = await startGateway({
    supergraphSdl: readFileSync("schema/supergraph.graphql", "utf8"),
    subgraphUrls: Object.fromEntries(owners.urls),
    host: "127.0.0.1",
    port: 0,
    log: createLog("gateway", "silent"),
    identity: testIdentity,
  });
  // What was just recorded was seen by whoever tries.
  await new Promise((wake) => setTimeout(wake, 20));
  const basis = toAsOf({ on: "2022-06-01", knownAt: new Date(Date.now() - 5) });
  tried = namedMutations(basis, await aReport());
}, 180_000);
afterAll(async () => {
  await (gateway as Gateway | undefined)?.close();
  await owners.stop();
});

const keeperOf = (owner: OwnerName): Keeper =>
  new Keeper(owners.urls.get(owner) ?? "", owner.charAt(0).toUpperCase() + owner.slice(1), admin);

/** In a variable an enum is a text. */
const plain = (value: unknown): unknown => {
  if (value instanceof Code) return value.value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
};

async function fillTheRegister(): Promise<void> {
  const register = async (owner: OwnerName, all: readonly (readonly [string, string, object])[]) => {
    const changes = all.map(([kind, id, facts]) => ({
      [kind]: { act: "REGISTER", id, from: "2022-01-01", facts: plain(facts) },
    }));
    const { recordedAt, outcomes } = await keeperOf(owner).change(changes);
    if (recordedAt === null) throw new Error(JSON.stringify(outcomes));
  };
  const provider = { name: "Proef (fictief)", kind: "INSTELLING", selfEmployed: false };
  await register("providers", [
    ["provider", "M-P1", provider],
    ["provider", "M-P2", { ...provider, name: "Andere proef (fictief)" }],
    ["location", "M-L1", { providerId: "M-P1", municipalityId: "GM0505" }],
    ["location", "M-L2", { providerId: "M-P1", municipalityId: "GM0505" }],
    ["consortium", "M-SV", { name: "Proef (fictief)" }],
    ["consortiumMembership", "M-SV/M-P1", { consortiumId: "M-SV", providerId: "M-P1", role: "DEELNEMER" }],
  ]);
  const lines = [
    ...Object.keys(commissioners).map((of) => [of, of] as const),
    ...linesBeyond.map(([of, area]) => [of, area] as const),
  ];
  await register("contracts", [
    ["segmentScheme", "M-HR-2022", { regionId: "HR", title: "Proef", kind: "SEGMENTEN" }],
    ["segment", "M-HR-2022/1", { schemeId: "M-HR-2022", code: "1", label: "Eén" }],
    ...Object.entries(commissioners).flatMap(([of, { facts }]) => {
      const contractId = contractIdOf(of);
      const option = { contractId, decideInYear: 2025, extendsTo: "2028", extendsUntil: "2028-01-01" };
      return [
        ["contract", contractId, aContract(facts)],
        ["extensionOption", `${contractId}/1`, option],
        ["decisionMoment", `${contractId}-GO`, { contractId, year: 2025, kind: "GO_NO_GO" }],
      ] as const;
    }),
  ]);
  await register(
    "contracts",
    lines.map(([of, area]) => [
      "contractLine",
      lineIdOf(of, area),
      { contractId: contractIdOf(of), segmentId: "ZHZ-2022/4B", ...commissioners[area]?.area },
    ]),
  );
  for (const [on, { facts }] of Object.entries(stops)) {
    const given = { id: stopIdOf(on), provider: "RTA-072", from: "2022-03-01", ...facts };
    await done(keeperOf("contracts"), "announceAdmissionStop", given);
  }
  await register(
    "municipalities",
    Object.entries(teams).map(([id, { facts }]) => [
      "accessTeam",
      id,
      { name: "Proefteam", kind: "WIJKTEAM", ...facts },
    ]),
  );
  await register("quality", [["supervision", "M-SUP", { providerId: "M-P1", kind: "VERSCHERPT_TOEZICHT" }]]);
}

async function aReport(): Promise<string> {
  const { data } = await keeperOf("quality").ask<{ report: { reference: string } }>(
    `mutation { report: reportError(submission: "een-melding-om-te-behandelen", region: "ZHZ", subject: PROVIDER,
       subjectId: "RTA-045", aspect: LOCATIE, text: "Dit klopt niet.") { ... on ErrorReport { reference } } }`,
  );
  return data?.report.reference ?? "";
}

interface Told {
  readonly codes: readonly unknown[];
  /** What became of the operations; of what is no batch, what it is. */
  readonly kinds: readonly string[];
}

async function told(url: string, bearer: Bearer | null, { name, given }: Named): Promise<Told> {
  const mutation = mutations.find((each) => each.name === name);
  const has = (argument: string): boolean => mutation?.args.some((each) => each.name === argument) ?? false;
  const all = {
    ...given,
    ...(has("rehearse") && { rehearse: true }),
    ...(has("reason") && { reason: "proef" }),
  };
  const args = Object.entries(all).map(([argument, value]) => `${argument}: ${written(value)}`);
  const type = schema.getType(String(mutation?.type).replaceAll("!", ""));
  const isReport = isObjectType(type) && "outcomes" in type.getFields();
  const selection = isReport ? "outcomes { __typename }" : "__typename ... on ErrorReportRefused { refusal }";
  const shown = type?.name === "ChangeSet" ? "__typename" : selection;
  const headers = { ...(await fromTheHouse()), ...(bearer && (await bearing(bearer))) };
  interface Answer {
    readonly report: { outcomes?: { __typename: string }[]; __typename?: string; refusal?: string } | null;
  }
  const { data, errors } = await ask<Answer>(
    url,
    `mutation { report: ${name}(${args.join(", ")}) { ${shown} } }`,
    {},
    headers,
  );
  const report = data?.report;
  return {
    codes: errors.map(({ extensions }) => extensions["code"]),
    kinds: report?.outcomes?.map(({ __typename }) => __typename) ?? [
      report?.refusal ?? report?.__typename ?? "",
    ],
  };
}

const denials = ["NotAllowed", "NO_SUCH_REPORT"];

function may(bearer: Bearer | null, { who }: Named): boolean {
  if (who === everybody) return true;
  if (who === everyKeeper) return keeps(bearer);
  return bearer !== null && mayKeep(bearer, { id: "", ...who });
}

const keeps = (bearer: Bearer | null): boolean =>
  bearer !== null && bearer.roles.some((role) => role === "procurement" || role === "admin");

describe.each(["the gateway", "its subgraph"])("through %s", (way) => {
  const urlFor = ({ name }: Named): string =>
    way === "the gateway" ? gateway.url : (owners.urls.get(ownerOf.get(name) ?? "") as string);

  it.each(Object.entries(bearers))("%s may do what is allowed, and nothing else", async (_, bearer) => {
    const wrong: object[] = [];
    for (const one of tried) {
      const { codes, kinds } = await told(urlFor(one), bearer, one);
      const isShut = codes.includes("FORBIDDEN") || codes.includes("UNAUTHENTICATED");
      const isDenied = isShut || kinds.some((kind) => denials.includes(kind));
      const shutOut =
        one.who === everybody || keeps(bearer) ? [] : [bearer ? "FORBIDDEN" : "UNAUTHENTICATED"];
      const isRight = isDenied !== may(bearer, one) && (isShut ? codes : []).join() === shutOut.join();
      if (!isRight) wrong.push({ name: one.name, on: one.on, codes, kinds });
    }
    expect(wrong).toEqual([]);
  });
});

it("what is tried is there, and is asked for in the form that it has", async () => {
  const wrong: object[] = [];
  for (const one of tried) {
    const url = owners.urls.get(ownerOf.get(one.name) ?? "") as string;
    const { codes, kinds } = await told(url, admin, one);
    const isThere = !kinds.some((kind) =>
      ["UnknownEntity", "AlreadyRegistered", "StaleOperation"].includes(kind),
    );
    if (!isThere || codes.some((each) => each !== "BAD_USER_INPUT")) {
      wrong.push({ name: one.name, on: one.on, codes, kinds });
    }
  }
  expect(wrong).toEqual([]);
});

it("every mutation of the schema is tried here or, when it takes operations of every kind, in matrix.test.ts", () => {
  const here = new Set(tried.map(({ name }) => name));
  const there = ["changeContracts", "changeMunicipalities", "changeProviders", "changeQuality"];
  expect([...here, ...there].sort()).toEqual(mutations.map(({ name }) => name).sort());
  expect(mutations.length).toBeGreaterThan(30);
});
